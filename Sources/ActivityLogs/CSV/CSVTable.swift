package import Diagnostics

/// A small CSV file in memory: a header and rows of as many cells, each with its place.
package struct CSVTable: Sendable {
  /// A cell of a row.
  package struct Cell: Sendable {
    /// The text between the separators, quotes undone; empty where the value is missing.
    package var text: String
    /// Where it stands, quotes included.
    package var place: SourcePlace
  }

  /// A record below the header.
  package struct Row: Sendable {
    /// As many cells as the table has columns.
    package var cells: [Cell]
    /// Where the record stands.
    package var place: SourcePlace
  }

  /// The header's cells; no two are equal, none is empty.
  package let header: [Cell]
  /// The rows, in the order of the file.
  package let rows: [Row]
  /// The file's name, for people.
  package let name: String

  /// Reads a table; rows that cannot be read are told in `diagnostics` and left out.
  /// - Returns: `nil` where there is no usable header.
  package init?(_ source: SourceFile, diagnostics: inout [Diagnostic]) { nil }

  /// The index of the column of that name, compared byte by byte.
  package func column(_ name: String) -> Int? { header.firstIndex { $0.text.utf8.elementsEqual(name.utf8) } }
}
