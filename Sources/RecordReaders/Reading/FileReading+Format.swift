internal import Columns
internal import Diagnostics
internal import TextEncodings

/// The telling of a file's format.
extension FileReading {
  /// The format of a file.
  /// - Parameter firstBytes: the first bytes of what is in it once it is unpacked.
  /// - Throws: `DiagnosticsError` where nothing tells it, or the first bytes contradict the one that is given.
  static func format(
    of file: LogFile, firstBytes: ArraySlice<UInt8>, options: SourceOptions
  ) throws(DiagnosticsError) -> SourceFormat {
    let place = SourcePlace(file: file.name)
    let content = ContentKind(firstBytes)
    if content == .compoundFile || content == .pdf {
      throw DiagnosticsError(
        .formatNotReadable, ["file": file.name, "found": content.shownName, "known": SourceFormat.known], at: place)
    }
    if let given = options.format {
      guard content.mayBe(given, isStripped: options.stripped != nil) else {
        throw DiagnosticsError(
          .formatContradicts,
          ["file": file.name, "format": given.rawValue, "found": content.formats.first?.rawValue ?? content.shownName],
          at: place)
      }
      return given
    }
    let named = SourceFormat(fileName: file.name)
    switch content {
    case .zip: return .xlsx
    case .database: return .ocel
    case .xml: return named == .ocel ? .ocel : ContentKind.isOCEL(firstBytes) ? .ocel : .xes
    case .json: return named == .jsonl || named == .ocel ? named ?? .json : .json
    case .text, .compoundFile, .pdf: break
    }
    guard let named, named.isText else {
      throw DiagnosticsError(.formatUnknown, ["file": file.name, "known": SourceFormat.known], at: place)
    }
    return named
  }
}

extension SourceFormat {
  /// The formats, for a message.
  static let known = allCases.map(\.rawValue).joined(separator: ", ")

  /// Whether a file of the format is a text in any encoding, and not a container that settles this itself.
  package var isText: Bool {
    switch self {
    case .csv, .tsv, .json, .jsonl, .sections: true
    case .xlsx, .xes, .ocel: false
    }
  }

  /// The format that a file's name tells, with or without `.gz`.
  package init?(fileName: String) {
    var parts = fileName.split(separator: ".").map { $0.lowercased() }
    if parts.last == "gz" { parts.removeLast() }
    guard parts.count > 1, let ending = parts.last else { return nil }
    switch ending {
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "xlsx", "xlsm": self = .xlsx
    case "json": self = .json
    case "jsonl", "ndjson": self = .jsonl
    case "xes": self = .xes
    case "jsonocel", "xmlocel", "sqlite", "ocel": self = .ocel
    default: return nil
    }
  }
}
