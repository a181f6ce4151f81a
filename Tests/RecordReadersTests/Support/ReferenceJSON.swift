/// A second reading of JSON records from a tree that a test has made itself, and its writing as text.
indirect enum ReferenceJSON {
  case scalar(String)
  /// A string, with its text.
  case string(String)
  case null
  case array([ReferenceJSON])
  case object([(String, ReferenceJSON)])

  /// The value as JSON, with blanks where they may stand.
  func text(blank: () -> String) -> String {
    switch self {
    case .scalar(let text): text
    case .string(let text): Self.quoted(text)
    case .null: "null"
    case .array(let elements):
      "[" + blank() + elements.map { $0.text(blank: blank) + blank() }.joined(separator: "," + blank()) + "]"
    case .object(let members):
      "{" + blank()
        + members.map { Self.quoted($0) + blank() + ":" + blank() + $1.text(blank: blank) + blank() }
        .joined(separator: "," + blank()) + "}"
    }
  }

  /// The text in quotes; characters that need an escape, and some that do not, are escaped.
  static func quoted(_ text: String) -> String {
    "\""
      + text.unicodeScalars.map { scalar in
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "居": "\\u5c45"
        case "😀": "\\uD83d\\uDe00"
        default:
          scalar.value < 0x20
            ? "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16) : String(scalar)
        }
      }.joined() + "\""
  }

  /// The cells of an object as a record.
  func cells(_ prefix: String = "", isWhole: Bool = true) -> [String: String] {
    guard case .object(let members) = self else { return [:] }
    var cells: [String: String] = [:]
    for (name, value) in members {
      switch value {
      case .scalar(let text), .string(let text): cells[prefix + name] = text.isEmpty ? nil : text
      case .null: break
      case .array: if isWhole { cells[prefix + name] = value.canonical }
      case .object: if isWhole { cells.merge(value.cells(prefix + name + "/")) { first, _ in first } }
      }
    }
    return cells
  }

  /// Without blanks, members by their names.
  var canonical: String {
    switch self {
    case .scalar(let text): text
    case .string(let text): Self.canonical(text)
    case .null: "null"
    case .array(let elements): "[" + elements.map(\.canonical).joined(separator: ",") + "]"
    case .object(let members):
      "{"
        + members.sorted { Array($0.0.utf16).lexicographicallyPrecedes(Array($1.0.utf16)) }
        .map { Self.canonical($0) + ":" + $1.canonical }.joined(separator: ",") + "}"
    }
  }

  private static func canonical(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
  }
}
