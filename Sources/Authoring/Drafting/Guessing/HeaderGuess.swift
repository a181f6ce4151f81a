/// Which of the first rows of a table name its columns.
struct HeaderGuess: Sendable, Hashable {
  /// The number of rows before the header: titles, notes, empty rows.
  let skipped: Int
  /// The number of rows that name the columns, 0 where the first row is a record already.
  let rows: Int
  /// Whether two columns would have the same name, so that they have to be called by their numbers.
  let hasRepeatedNames: Bool
  /// The texts of the header's last row.
  let names: [String]

  /// Guesses from the first rows of a table.
  /// - Parameter table: the cells of each row.
  init(_ table: [[String]]) {
    let width = Self.width(of: table)
    // A title stands in one cell; a header of two rows may leave half of the upper one empty.
    let first = table.firstIndex { Self.filled($0) >= min(2, width) && Self.filled($0) * 2 >= width } ?? 0
    guard table.indices.contains(first) else {
      (skipped, rows, hasRepeatedNames, names) = (0, 1, false, [])
      return
    }
    let body = Array(table[(first + 1)...].prefix(30))
    guard Self.isHeader(table[first], above: body) else {
      (skipped, rows, hasRepeatedNames, names) = (first, 0, false, [])
      return
    }
    var count = 1
    if let next = body.first, table[first].contains(""), Self.isOfWords(next), Self.filled(next) * 2 > width,
      body.dropFirst().contains(where: { !Self.isOfWords($0) })
    {
      count = 2
    }
    let names = Self.names(Array(table[first..<first + count]))
    // Canonically equivalent names are the same to Swift, as they are to the readers.
    let given = names.filter { !$0.isEmpty }
    hasRepeatedNames = Set(given).count < given.count
    self.names = names
    skipped = hasRepeatedNames ? first + count : first
    rows = hasRepeatedNames ? 0 : count
  }

  /// The number of filled cells that most rows reach: the median.
  private static func width(of table: [[String]]) -> Int {
    let counts = table.map(filled).filter { $0 > 0 }.sorted()
    return counts.isEmpty ? 1 : counts[counts.count / 2]
  }

  private static func filled(_ row: [String]) -> Int { row.count { !$0.allSatisfy(\.isWhitespace) } }

  /// Whether a row is a header: no cell of it is a number or a time, or else the rows below differ from it in kind.
  private static func isHeader(_ row: [String], above body: [[String]]) -> Bool {
    // Words above numbers and times are names. A table of words alone has a header too, unless the row comes again.
    isOfWords(row) && !body.contains { $0.elementsEqual(row) }
  }

  /// Whether no cell is a number, a time or the like.
  private static func isOfWords(_ row: [String]) -> Bool {
    !row.contains { cell in
      let digits = cell.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      return digits * 2 > cell.unicodeScalars.count
    }
  }

  private static func names(_ rows: [[String]]) -> [String] {
    let width = rows.map(\.count).max() ?? 0
    var names = [String](repeating: "", count: width)
    for (number, row) in rows.enumerated() {
      var left = ""
      for column in 0..<width {
        let own = column < row.count ? row[column] : ""
        if !own.isEmpty { left = own }
        let text = own.isEmpty && number < rows.count - 1 ? left : own
        if !text.isEmpty { names[column] += (names[column].isEmpty ? "" : "/") + text }
      }
    }
    return names
  }
}
