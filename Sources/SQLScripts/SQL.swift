internal import Quantities

/// How things are written in SQL.
enum SQL {
  /// A text as an expression on one line.
  ///
  /// Control characters are written by their numbers: DuckDB's shell ends what it reads at a NUL, and takes a line that
  /// begins with a point for a command of its own wherever it believes that a statement begins.
  static func text(_ text: some StringProtocol) -> String {
    var (parts, plain): ([String], String) = ([], "")
    func endPlain() {
      if !plain.isEmpty || parts.isEmpty { parts.append("'" + plain + "'") }
      plain = ""
    }
    for scalar in text.unicodeScalars {
      if isControl(scalar) {
        endPlain()
        parts.append("chr(\(scalar.value))")
      } else {
        plain += scalar == "'" ? "''" : String(scalar)
      }
    }
    endPlain()
    return parts.count == 1 ? parts[0] : "(" + parts.joined(separator: " || ") + ")"
  }

  /// A text that may be missing as a literal.
  static func text(orMissing text: String?) -> String { text.map { Self.text($0) } ?? "NULL" }

  /// A name of a column; control characters, which no name can be written with, are shown as �.
  static func name(_ name: String) -> String {
    let scalars = name.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }
    return "\"" + scalars.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
  }

  /// The name of the column with the first instant of the times of a field.
  static func beginning(of column: String) -> String { name(column + " from") }

  /// The name of the column with the first instant after the times of a field.
  static func end(of column: String) -> String { name(column + " until") }

  /// Texts as a list in brackets, in the order given.
  static func list(_ texts: [String]) -> String { "(" + texts.map { text($0) }.joined(separator: ", ") + ")" }

  /// Conditions that all hold; `nil` where there are none.
  static func all(_ conditions: [String?]) -> String? {
    let conditions = conditions.compactMap(\.self)
    return conditions.isEmpty ? nil : conditions.joined(separator: " AND ")
  }

  /// Text for a comment of one line: control characters, which could end it, are left out.
  static func comment(_ text: String) -> String {
    text.isEmpty ? "--" : "-- " + String(String.UnicodeScalarView(text.unicodeScalars.filter { !isControl($0) }))
  }

  /// Lines moved to the right.
  static func indented(_ text: String, by count: Int = 2) -> String {
    let blanks = String(repeating: " ", count: count)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : blanks + $0 }.joined(separator: "\n")
  }

  /// A table of literals: an empty one of the same columns where there are no rows.
  /// - Parameters:
  ///   - columns: the names and types of the columns.
  ///   - rows: the literals by row.
  static func table(_ name: String, _ columns: [(name: String, type: String)], _ rows: [[String]]) -> String {
    let head = "CREATE TABLE \(name) (" + columns.map { "\($0.name) \($0.type)" }.joined(separator: ", ") + ");"
    guard !rows.isEmpty else { return head }
    let lines = rows.map { "  (" + $0.joined(separator: ", ") + ")" }.joined(separator: ",\n")
    return head + "\nINSERT INTO \(name) VALUES\n" + lines + ";"
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
  }
}
