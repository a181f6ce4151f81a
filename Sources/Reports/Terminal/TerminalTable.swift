/// A table of a terminal, whose columns are as wide as what they hold.
struct TerminalTable {
  /// A column.
  struct Column {
    /// Its header, which may take several lines.
    var header: String
    /// The columns of the terminal that it takes at most; longer cells are cut.
    var limit = Int.max
  }

  /// A cell.
  struct Cell {
    /// What it says.
    var text: String
    /// How it looks.
    var style = TerminalStyle.plain
  }

  /// A line: cells, or a heading over the lines that follow.
  enum Line {
    case cells([Cell])
    case heading(String)
  }

  /// The columns, from the left.
  var columns: [Column]
  /// The lines, from the top.
  var lines: [Line]

  private static let gap = 2

  /// The width of each column: that of its widest cell or of the widest word of its header, which gets ten columns
  /// where it has a use for them.
  var widths: [Int] {
    columns.enumerated().map { index, column in
      let cells = lines.map { line -> Int in
        guard case .cells(let cells) = line, cells.indices.contains(index) else { return 0 }
        return TerminalText.width(cells[index].text)
      }
      return min(
        column.limit,
        max(cells.max() ?? 0, TerminalText.widestPiece(column.header), min(TerminalText.width(column.header), 10)))
    }
  }

  /// The columns of the terminal that the table takes.
  var width: Int { widths.reduce(0, +) + Self.gap * max(0, columns.count - 1) }

  /// The width of the last column.
  var lastWidth: Int { widths.last ?? 0 }

  /// The column that takes the most columns of the terminal.
  var widestColumn: (index: Int, width: Int)? {
    widths.enumerated().max { $0.element < $1.element }.map { ($0.offset, $0.element) }
  }

  /// The table as lines.
  func text(isColoured: Bool) -> [String] {
    let widths = widths
    let headers = zip(columns, widths).map { TerminalText.wrapped($0.header, to: $1) }
    let height = headers.map(\.count).max() ?? 0
    var result = (0..<height).map { row in
      line(
        headers.map { header in
          let first = height - header.count
          return Cell(text: row >= first ? header[row - first] : "", style: .faint)
        }, widths, isColoured)
    }
    for entry in lines {
      switch entry {
      case .cells(let cells): result.append(line(cells, widths, isColoured))
      case .heading(let text): result.append(TerminalStyle.strong.apply(text, isColoured: isColoured))
      }
    }
    return result
  }

  private func line(_ cells: [Cell], _ widths: [Int], _ isColoured: Bool) -> String {
    var parts: [String] = []
    for (index, (cell, width)) in zip(cells, widths).enumerated() {
      let text = TerminalText.cut(cell.text, to: width)
      // The last cell needs no blanks behind it.
      let blanks = index == cells.count - 1 ? "" : String(repeating: " ", count: width - TerminalText.width(text))
      parts.append(cell.style.apply(text, isColoured: isColoured) + blanks)
    }
    let joined = parts.joined(separator: String(repeating: " ", count: Self.gap))
    return String(joined.reversed().drop { $0 == " " }.reversed())
  }
}
