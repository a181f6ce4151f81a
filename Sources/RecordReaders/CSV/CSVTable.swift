package import Diagnostics

/// A small CSV file in memory: a header and rows of as many cells, each with its place.
///
/// Empty lines are skipped; in a table of one column they are rows.
package struct CSVTable: Sendable {
  /// A cell of a row.
  package struct Cell: Sendable {
    /// The text between the separators, quotes undone; empty where the value is missing.
    package var text: String
    private let whereabouts: Whereabouts

    /// What is known of where a cell stands.
    private enum Whereabouts {
      case place(SourcePlace)
      case bytes(Range<Int>, SourceFile)
    }

    /// Makes a cell at a known place.
    package init(text: String, place: SourcePlace) {
      self.text = text
      whereabouts = .place(place)
    }

    /// Makes a cell of some bytes of a file, quotes included.
    package init(text: String, in source: SourceFile, at range: Range<Int>) {
      self.text = text
      whereabouts = .bytes(range, source)
    }

    /// Where it stands, quotes included; line and column are worked out when asked, since hardly any cell is pointed at.
    package var place: SourcePlace {
      switch whereabouts {
      case .place(let place): place
      case .bytes(let range, let source): source.place(range)
      }
    }
  }

  /// A record below the header.
  package struct Row: Sendable {
    /// As many cells as the table has columns.
    package var cells: [Cell]
    /// Where the record stands.
    package var place: SourcePlace

    /// Makes a record.
    package init(cells: [Cell], place: SourcePlace) {
      self.cells = cells
      self.place = place
    }
  }

  /// The header's cells; no two are equal, none is empty.
  package let header: [Cell]
  /// The rows, in the order of the file.
  package let rows: [Row]
  /// The file's name, for people.
  package let name: String

  /// Reads a table; rows that cannot be read are told in `diagnostics` and left out.
  /// - Returns: `nil` where there is no usable header.
  package init?(_ source: SourceFile, diagnostics: inout [Diagnostic]) {
    var reading = CSVTableReading(source: source)
    reading.readAll(&diagnostics)
    guard let header = reading.header else { return nil }
    self.header = header
    self.rows = reading.rows
    self.name = source.name
  }

  /// Makes a table of cells that were read from something else.
  /// - Parameters:
  ///   - header: no two equal, none empty.
  ///   - rows: each with as many cells as the header.
  package init(name: String, header: [Cell], rows: [Row]) {
    self.header = header
    self.rows = rows
    self.name = name
  }

  /// The index of the column of that name, compared byte by byte.
  package func column(_ name: String) -> Int? { header.firstIndex { $0.text.utf8.elementsEqual(name.utf8) } }

  /// The place of the file as a whole.
  package var place: SourcePlace { SourcePlace(file: name) }

  /// Tells which of some columns are not there.
  /// - Returns: whether all are there.
  package func requireColumns(_ names: [String], diagnostics: inout [Diagnostic]) -> Bool {
    let missing = names.filter { column($0) == nil }
    for name in missing {
      let note = CSVHeader.nearColumn(to: name, among: header, besides: names)
      diagnostics.append(Diagnostic(.columnMissing, ["name": name], at: header.first?.place, notes: note))
    }
    return missing.isEmpty
  }
}
