/// A record of a log as it is written: the texts of its cells by column; missing ones are absent or empty.
struct NaiveRow {
  /// The cells by column; an attribute's column has its bare name.
  var cells: [String: String]

  /// The text of a cell, unless it is missing.
  subscript(_ column: String) -> String? {
    guard let text = cells[column], !text.isEmpty else { return nil }
    return text
  }
}
