internal import Diagnostics

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
    var (names, places): ([String], [SourcePlace]) = ([], [])
    for field in tokenizer.fields {
      let outer = field.outerRange
      places.append(
        SourcePlace(
          file: file,
          span: SourceSpan(
            start: tokenizer.position(at: outer.lowerBound), end: tokenizer.position(at: outer.upperBound))))
    }
    for field in tokenizer.fields { names.append(tokenizer.string(of: field)) }
    var found: [Diagnostic] = []
    if !Self.findWrongSeparator(names, at: places, diagnostics: &found) {
      CSVHeader.check(names, places: places, diagnostics: &found)
      Self.findMissing(names, file: file, places: places, diagnostics: &found)
    }
    guard found.isEmpty else { throw DiagnosticsError(found) }
    self.names = names
    self.columns = names.map(EventSchema.column(named:))
    remarks += Self.columnsLikeFields(names, places: places, attributes: attributes)
  }

  /// Tells where the only column's name looks like several with another separator between them.
  private static func findWrongSeparator(
    _ names: [String], at places: [SourcePlace], diagnostics: inout [Diagnostic]
  ) -> Bool {
    guard names.count == 1, let name = names.first else { return false }
    let others: [(separator: Character, shown: String)] = [(";", "“;”"), ("\t", "TAB"), ("|", "“|”")]
    guard let other = others.first(where: { name.contains($0.separator) }) else { return false }
    diagnostics.append(Diagnostic(.wrongSeparator, ["separator": other.shown], at: places.first))
    return true
  }

  private static func findMissing(
    _ names: [String], file: String, places: [SourcePlace], diagnostics: inout [Diagnostic]
  ) {
    let strangers = names.filter { EventSchema.types[$0] == nil }
    let place = places.first ?? SourcePlace(file: file)
    for field in EventSchema.required where field != "community" && !names.contains(field) {
      diagnostics.append(
        Diagnostic(
          .columnMissing, ["name": field], at: place,
          notes: .didYouMean(Spelling.nearest(to: field, among: strangers))))
    }
    guard !names.contains("community"), !names.contains("subdistrict") else { return }
    let near =
      Spelling.nearest(to: "community", among: strangers) ?? Spelling.nearest(to: "subdistrict", among: strangers)
    diagnostics.append(Diagnostic(.unitColumnMissing, at: place, notes: .didYouMean(near)))
  }

  /// Remarks on columns that are attributes by their names, but probably meant as fields.
  private static func columnsLikeFields(
    _ names: [String], places: [SourcePlace], attributes: Set<String>
  ) -> [Diagnostic] {
    let fields = EventSchema.fields.map(\.name).filter { !names.contains($0) }
    return zip(names, places).compactMap { name, place in
      guard EventSchema.types[name] == nil, !attributes.contains(name),
        let field = Spelling.nearest(to: name, among: fields)
      else { return nil }
      return Diagnostic(.columnLikeField, ["name": ShownText.of(name), "field": field], at: place)
    }
  }
}
