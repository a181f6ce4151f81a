internal import Columns
internal import Diagnostics

/// The reading of a small CSV file.
struct CSVTableReading {
  private let source: SourceFile
  private var tokenizer: CSVTokenizer
  /// The header's cells, once they are known to be good.
  private(set) var header: [CSVTable.Cell]?
  /// The good rows so far.
  private(set) var rows: [CSVTable.Row] = []

  /// Begins to read a file.
  init(source: SourceFile) {
    self.source = source
    self.tokenizer = CSVTokenizer()
    tokenizer.append(source.bytes)
    tokenizer.finish()
  }

  /// Reads the file to its end, or to where nothing can be read any more.
  mutating func readAll(_ diagnostics: inout [Diagnostic]) {
    guard tokenizer.next() == .record else {
      diagnostics.append(Diagnostic(.tableEmpty, at: SourcePlace(file: source.name)))
      return
    }
    guard let cells = cells(&diagnostics) else { return }
    var found: [Diagnostic] = []
    CSVHeader.check(cells, diagnostics: &found)
    diagnostics += found
    guard found.isEmpty else { return }
    header = cells
    while tokenizer.next() == .record { readRow(columns: cells.count, &diagnostics) }
  }

  private mutating func readRow(columns: Int, _ diagnostics: inout [Diagnostic]) {
    if tokenizer.problem == nil, tokenizer.isEmptyLine, columns > 1 {
      diagnostics.append(Diagnostic(.emptyLine, at: place))
      return
    }
    guard let cells = cells(&diagnostics) else { return }
    guard cells.count == columns else {
      let arguments = ["found": String(cells.count), "expected": String(columns)]
      diagnostics.append(Diagnostic(.fieldCount, arguments, at: place))
      return
    }
    rows.append(CSVTable.Row(cells: cells, place: place))
  }

  /// The cells of the current record, or `nil` where its form is wrong.
  private mutating func cells(_ diagnostics: inout [Diagnostic]) -> [CSVTable.Cell]? {
    if let problem = tokenizer.problem {
      let position = source.position(at: problem.position.offset)
      diagnostics.append(
        Diagnostic(
          problem.message(record: tokenizer.recordBytes),
          at: SourcePlace(file: source.name, span: SourceSpan(at: position))))
      return nil
    }
    let shift = tokenizer.offset(at: 0)
    return tokenizer.fields.map { field in
      let outer = field.outerRange
      return CSVTable.Cell(
        text: tokenizer.string(of: field), in: source, at: outer.lowerBound + shift..<outer.upperBound + shift)
    }
  }

  private var place: SourcePlace { source.place(tokenizer.offset..<tokenizer.offset + tokenizer.length) }
}
