internal import Diagnostics
internal import RecordReaders

/// The header of a canonical event file: which column stands where, and what is wrong or odd about it.
struct CanonicalCSVHeader {
  /// The names as the file has them, in its order.
  let names: [String]
  /// The columns' names in `ColumnBatch`, in the order of the file.
  let columns: [String]

  /// Reads the header from the current record of a tokenizer.
  /// - Throws: `DiagnosticsError` with all that makes the file unusable.
  init(
    of tokenizer: inout CSVTokenizer, file: String, attributes: Set<String>, remarks: inout [Diagnostic]
  ) throws(DiagnosticsError) {
    if let problem = tokenizer.problem {
      let message = problem.message(record: tokenizer.recordBytes)
      throw DiagnosticsError([
        Diagnostic(message, at: SourcePlace(file: file, span: SourceSpan(at: problem.position)))
      ])
    }
    let places = tokenizer.fields.map { field in
      let outer = field.outerRange
      let (start, end) = (tokenizer.position(at: outer.lowerBound), tokenizer.position(at: outer.upperBound))
      return SourcePlace(file: file, span: SourceSpan(start: start, end: end))
    }
    var cells: [CSVTable.Cell] = []
    for (field, place) in zip(tokenizer.fields, places) {
      cells.append(CSVTable.Cell(text: tokenizer.string(of: field), place: place))
    }
    var found: [Diagnostic] = []
    if !Self.findWrongSeparator(cells, diagnostics: &found) {
      CSVHeader.check(cells, diagnostics: &found)
      Self.findMissing(cells, diagnostics: &found)
    }
    guard found.isEmpty else { throw DiagnosticsError(found) }
    names = cells.map(\.text)
    columns = names.map(EventSchema.column(named:))
    remarks += Self.columnsLikeFields(cells, attributes: attributes)
  }

  /// Tells where the only column's name looks like several with another separator between them.
  private static func findWrongSeparator(_ cells: [CSVTable.Cell], diagnostics: inout [Diagnostic]) -> Bool {
    guard cells.count == 1, let cell = cells.first else { return false }
    let others: [(separator: Character, shown: String)] = [(";", "“;”"), ("\t", "TAB"), ("|", "“|”")]
    guard let other = others.first(where: { cell.text.contains($0.separator) }) else { return false }
    diagnostics.append(Diagnostic(.wrongSeparator, ["separator": other.shown], at: cell.place))
    return true
  }

  private static func findMissing(_ cells: [CSVTable.Cell], diagnostics: inout [Diagnostic]) {
    let fields = EventSchema.fields.map(\.name)
    func isMissing(_ field: String) -> Bool { !cells.contains { $0.text == field } }
    for field in EventSchema.required where field != "community" && isMissing(field) {
      let note = CSVHeader.nearColumn(to: field, among: cells, besides: fields)
      diagnostics.append(Diagnostic(.columnMissing, ["name": field], at: cells.first?.place, notes: note))
    }
    guard isMissing("community"), isMissing("subdistrict") else { return }
    let notes = ["community", "subdistrict"].map { CSVHeader.nearColumn(to: $0, among: cells, besides: fields) }
    diagnostics.append(Diagnostic(.unitColumnMissing, at: cells.first?.place, notes: notes.flatMap { $0 }))
  }

  /// Remarks on columns that are attributes by their names, but probably meant as fields.
  static func columnsLikeFields(_ cells: [CSVTable.Cell], attributes: Set<String>) -> [Diagnostic] {
    let fields = EventSchema.fields.map(\.name).filter { field in !cells.contains { $0.text == field } }
    return cells.compactMap { cell in
      guard EventSchema.types[cell.text] == nil, !attributes.contains(cell.text),
        let field = Spelling.nearest(to: cell.text, among: fields)
      else { return nil }
      return Diagnostic(.columnLikeField, ["name": ShownText.of(cell.text), "field": field], at: cell.place)
    }
  }
}
