internal import Columns
internal import Diagnostics

/// The names of a table's columns, from any number of rows above it (`HeaderNames`).
struct DelimitedHeader {
  /// The rows, from the uppermost on.
  private var rows: [[CSVTable.Cell]] = []

  /// Begins without rows.
  init() {}

  /// The number of rows so far.
  var rowCount: Int { rows.count }

  /// Adds the tokenizer's record as a row.
  /// - Throws: `DiagnosticsError` where its form is wrong or it is empty.
  mutating func addRow(of tokenizer: inout CSVTokenizer, file: String) throws(DiagnosticsError) {
    if let problem = tokenizer.problem {
      let message = problem.message(record: tokenizer.recordBytes)
      throw DiagnosticsError([
        Diagnostic(message, at: SourcePlace(file: file, span: SourceSpan(at: problem.position)))
      ])
    }
    let position = SourcePosition(offset: tokenizer.offset, line: tokenizer.line, column: 1)
    guard !tokenizer.isEmptyLine else {
      throw DiagnosticsError(.headerRowEmpty, at: SourcePlace(file: file, span: SourceSpan(at: position)))
    }
    var cells: [CSVTable.Cell] = []
    // A header may be long; the places are found in one pass.
    let record = SourceFile(name: file, bytes: Array(tokenizer.recordBytes))
    let start = tokenizer.offset
    for field in tokenizer.fields {
      let outer = field.outerRange
      let shift = tokenizer.offset(at: 0) - start
      let span = SourceSpan(
        start: record.position(at: outer.lowerBound + shift).moved(to: position),
        end: record.position(at: outer.upperBound + shift).moved(to: position))
      cells.append(CSVTable.Cell(text: "", place: SourcePlace(file: file, span: span)))
    }
    for (index, field) in tokenizer.fields.enumerated() { cells[index].text = tokenizer.string(of: field) }
    rows.append(cells)
  }

  /// The columns' names in the order of the file, or numbers where there are no rows.
  /// - Parameter width: the number of columns where there are no rows.
  /// - Throws: `DiagnosticsError` where two columns have the same name.
  func names(width: Int) throws(DiagnosticsError) -> [String] {
    guard !rows.isEmpty else { return (0..<width).map { String($0 + 1) } }
    let width = rows.map(\.count).max() ?? 0
    let names = HeaderNames.joined(rows.map { $0.map(\.text) }, width: width)
    let cells = names.enumerated().map { column, name in
      let place = rows.last { column < $0.count }?[column].place
      return CSVTable.Cell(text: name, place: place ?? SourcePlace(file: ""))
    }
    var found: [Diagnostic] = []
    CSVHeader.check(cells, diagnostics: &found)
    guard found.isEmpty else { throw DiagnosticsError(found) }
    return names
  }

  /// The only column's name where it looks like several with another delimiter between them.
  func otherDelimiter(_ names: [String]) -> Diagnostic? {
    guard names.count == 1, let name = names.first, !rows.isEmpty else { return nil }
    let others: [(character: Character, shown: String, written: String)] = [
      (";", "“;”", "\";\""), ("\t", "TAB", "\"\\t\""), ("|", "“|”", "\"|\""), (",", "“,”", "\",\""),
    ]
    guard let other = others.first(where: { name.contains($0.character) }) else { return nil }
    return Diagnostic(
      .otherDelimiter, ["delimiter": other.shown, "written": other.written], at: rows.last?.first?.place)
  }
}

extension SourcePosition {
  /// The position in a file of a position in a part of it that begins a line.
  func moved(to start: SourcePosition) -> SourcePosition {
    SourcePosition(offset: offset + start.offset, line: line + start.line - 1, column: column)
  }
}
