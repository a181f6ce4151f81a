/// The names that several rows above a table give its columns, whatever the table is written in.
enum HeaderNames {
  /// Joins the texts that stand one above the other by `/`.
  ///
  /// An empty cell of an upper row takes the text to its left, as cells that were merged lose theirs. A column in which
  /// all cells are empty is called by its number, from 1 on.
  /// - Parameters:
  ///   - rows: the texts of each row, the uppermost first; a row that is too short ends in empty cells.
  ///   - width: the number of columns.
  static func joined(_ rows: [[String]], width: Int) -> [String] {
    var left = Array(repeating: "", count: rows.count)
    return (0..<width).map { column in
      let own = rows.map { column < $0.count ? $0[column] : "" }
      for row in own.indices where !own[row].isEmpty || row == own.count - 1 { left[row] = own[row] }
      guard own.contains(where: { !$0.isEmpty }) else { return String(column + 1) }
      return left.filter { !$0.isEmpty }.joined(separator: "/")
    }
  }
}
