/// A table of a document.
package struct DocumentTable: Sendable, Hashable {
  /// A column.
  package struct Column: Sendable, Hashable {
    /// What it holds.
    package let title: RichText
    /// Whether it holds numbers, which are set to the right.
    package let isNumeric: Bool

    /// Makes a column.
    package init(_ title: RichText, isNumeric: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  /// A cell.
  package struct Cell: Sendable, Hashable {
    /// What it says, one thing a line.
    package let lines: [RichText]
    /// The rows it takes, from its own down; 0 where the cell above it covers it.
    package let rowSpan: Int
    /// Whether it says what its row is about.
    package let isHeader: Bool
    /// The anchor of what it is about.
    package let anchor: String?

    /// Makes a cell that says one thing.
    package init(_ text: RichText, rowSpan: Int = 1, isHeader: Bool = false, anchor: String? = nil) {
      self.init([text], rowSpan: rowSpan, isHeader: isHeader, anchor: anchor)
    }

    /// Makes a cell that says several things.
    package init(_ lines: [RichText], rowSpan: Int = 1, isHeader: Bool = false, anchor: String? = nil) {
      self.lines = lines
      self.rowSpan = rowSpan
      self.isHeader = isHeader
      self.anchor = anchor
    }
  }

  /// What the table shows.
  package let caption: RichText?
  /// The columns, from the left.
  package let columns: [Column]
  /// The rows, from the top; each has a cell for every column.
  package let rows: [[Cell]]

  /// Makes a table.
  package init(caption: RichText? = nil, columns: [Column], rows: [[Cell]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}
