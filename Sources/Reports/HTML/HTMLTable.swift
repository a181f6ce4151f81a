/// A table of a document as a page shows it.
package struct HTMLTable: Sendable, Hashable {
  /// A row.
  package struct Row: Sendable, Hashable {
    /// Its cells; those that are covered by one above are not among them.
    package let cells: [Cell]
  }

  /// A cell.
  package struct Cell: Sendable, Hashable {
    /// What it says, one thing a line.
    package let lines: [RichText]
    /// The rows it takes, where they are more than its own.
    package let rowSpan: Int?
    /// Whether it says what its row is about.
    package let isHeader: Bool
    /// Whether it holds a number.
    package let isNumeric: Bool
    /// The anchor of what it is about, with `#`.
    package let link: ReportText?
  }

  /// What the table shows.
  package let caption: RichText?
  /// The columns.
  package let columns: [DocumentTable.Column]
  /// The rows.
  package let rows: [Row]
  /// Whether it has so many columns that its letters are set smaller.
  package let isWide: Bool

  /// Shows a table.
  package init(_ table: DocumentTable) {
    self.caption = table.caption
    self.columns = table.columns
    self.isWide = table.columns.count > 5
    self.rows = table.rows.map { row in
      Row(
        cells: zip(row, table.columns).compactMap { cell, column in
          guard cell.rowSpan > 0 else { return nil }
          return Cell(
            lines: cell.lines, rowSpan: cell.rowSpan > 1 ? cell.rowSpan : nil, isHeader: cell.isHeader,
            isNumeric: column.isNumeric, link: cell.anchor.map { ReportText("#" + $0) })
        })
    }
  }
}
