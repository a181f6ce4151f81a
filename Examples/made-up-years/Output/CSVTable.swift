/// A table written as CSV: commas, line feeds, quotes only where a cell needs them.
struct CSVTable {
  /// The header.
  let columns: [String]
  /// The rows, each as long as the header.
  var rows: [[String]] = []

  /// The whole file.
  var text: String {
    ([columns] + rows).map { row in row.map(Self.quoted).joined(separator: ",") + "\n" }.joined()
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
    }
    guard needsQuotes else { return cell }
    return "\"" + cell.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}
