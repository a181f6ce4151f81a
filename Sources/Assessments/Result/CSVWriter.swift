/// Writes rows as CSV (RFC 4180, CRLF).
package struct CSVWriter {
  /// A cell.
  package enum Cell {
    /// Text from a log or a rubric. One that a spreadsheet would take for a formula gets a leading apostrophe.
    case text(String)
    /// A name that is read back by what it is, such as a unit's id: written as it is.
    case name(String)
    /// A number that Plumbline computed, or nothing.
    case number(String)
  }

  /// What has been written.
  package private(set) var bytes: [UInt8] = []

  /// Starts with nothing written.
  package init() {}

  /// Writes a row.
  package mutating func row(_ cells: [Cell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .number(let text), .name(let text): append(text)
      case .text(let text): append(Self.neutralised(text))
      }
    }
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  private mutating func append(_ text: String) {
    let quoted = text.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: ";"): true
      default: false
      }
    }
    guard quoted || text.first?.isWhitespace == true || text.last?.isWhitespace == true else {
      bytes += text.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The text with an apostrophe before it where a spreadsheet would compute it (OWASP, CSV injection).
  static func neutralised(_ text: String) -> String {
    let invisible: Set<Unicode.Scalar> = [" ", "\u{FEFF}", "\u{0}", "\u{200B}", "\u{3000}", "\u{A0}"]
    guard let first = text.unicodeScalars.first(where: { !invisible.contains($0) }) else { return text }
    let starters: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
    return starters.contains(first) ? "'" + text : text
  }
}
