/// What the first bytes of a file tell of it.
package enum ContentKind: Sendable, Hashable, CaseIterable {
  /// A ZIP archive, as a workbook is.
  case zip
  /// An SQLite database.
  case database
  case xml
  /// A text that begins like an object or array of JSON.
  case json
  /// A file of Microsoft's compound format, as old workbooks (`.xls`) are.
  case compoundFile
  case pdf
  /// Anything else.
  case text

  /// Looks at the first bytes of a file.
  package init(_ bytes: ArraySlice<UInt8>) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .zip
    } else if bytes.starts(with: Array("SQLite format 3\0".utf8)) {
      self = .database
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .compoundFile
    } else if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else {
      // Of UTF-16 every second byte is left out, which is enough to see what the text begins with.
      let text = bytes.filter { $0 != 0 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF && $0 != 0xFE && $0 != 0xFF }
      let start = text.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
      switch start.first {
      case UInt8(ascii: "<") where ["<?xml", "<!", "<log"].contains(where: { start.starts(with: $0.utf8) }):
        self = .xml
      case UInt8(ascii: "{"), UInt8(ascii: "["): self = .json
      default: self = .text
      }
    }
  }

  /// Whether the root of an XML text, of which the beginning is given, is that of an object-centric log.
  package static func isOCEL(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return !text.contains("xes") && (text.contains("<object-types") || text.contains("<event-types"))
  }

  /// The formats that such a file can have, the likeliest first; none where it cannot be read.
  var formats: [SourceFormat] {
    switch self {
    case .zip: [.xlsx]
    case .database: [.ocel]
    case .xml: [.xes, .ocel]
    case .json: [.json, .jsonl, .ocel, .csv, .tsv, .sections]
    case .text: [.csv, .tsv, .sections]
    case .compoundFile, .pdf: []
    }
  }

  /// Whether a file may be what it is said to be; text between other texts begins with anything.
  func mayBe(_ format: SourceFormat, isStripped: Bool) -> Bool {
    // An empty or odd text is left to the reader of its format, which says more.
    formats.contains(format) || (self == .text || isStripped) && format.isText
  }

  /// What such a file is called, for a message.
  var shownName: String {
    switch self {
    case .zip: "ZIP"
    case .database: "SQLite"
    case .xml: "XML"
    case .json: "JSON"
    case .compoundFile: "XLS"
    case .pdf: "PDF"
    case .text: "text"
    }
  }
}
