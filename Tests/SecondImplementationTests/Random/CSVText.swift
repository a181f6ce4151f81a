internal import TestSupport

/// Writing CSV.
enum CSVText {
  /// A table with a header; columns in random order, quotes where they must be and now and then where they need not.
  static func table(_ rows: [NaiveRow], columns: [String], random: inout SeededGenerator) -> String {
    let columns = columns.shuffled(using: &random)
    let lineEnd = random.chance(percent: 50) ? "\n" : "\r\n"
    var text = random.chance(percent: 20) ? "\u{FEFF}" : ""
    text += columns.map(quotedIfNeeded).joined(separator: ",")
    for row in rows {
      let cells = columns.map { column in
        let cell = row.cells[column] ?? ""
        return random.chance(percent: 10) ? quoted(cell) : quotedIfNeeded(cell)
      }
      text += lineEnd + cells.joined(separator: ",")
    }
    return random.chance(percent: 80) ? text + lineEnd : text
  }

  /// A cell, in quotes where it holds what separates cells.
  private static func quotedIfNeeded(_ cell: String) -> String {
    cell.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) } ? quoted(cell) : cell
  }

  /// A cell in quotes.
  private static func quoted(_ cell: String) -> String {
    var result = ""
    for scalar in cell.unicodeScalars {
      result.unicodeScalars.append(scalar)
      if scalar == "\"" { result.unicodeScalars.append(scalar) }
    }
    return "\"" + result + "\""
  }
}
