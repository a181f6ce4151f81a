internal import Columns
package import Diagnostics
internal import Quantities
package import RecordReaders

/// Reads canonical events from any file whose columns are named as the event schema names them (DESIGN, section 3).
///
/// Values are judged as `CanonicalCSVReader` judges them.
package struct CanonicalReader: Reader {
  private var source: any Reader
  private let file: String
  private let plan: ReadingPlan
  /// The first records, which were read to learn the columns.
  private var first: RecordBatch?
  /// The names of all columns met so far, as the file has them.
  private var names: Set<String> = []
  private var translations: [String: CodeTranslation] = [:]

  /// The columns of a file that a plan asks for, by their names there; `nil` for all.
  package static func columns(of plan: ReadingPlan) -> Set<String>? {
    guard case .only(let columns) = plan.choice else { return nil }
    return Set(columns.map(name(ofColumn:)))
  }

  /// Begins to read.
  /// - Parameters:
  ///   - reader: the records, all of texts, with at least the columns that `columns(of:)` names.
  ///   - file: the file's name, for people.
  ///   - plan: which columns are decoded, and how.
  /// - Throws: `DiagnosticsError` where the first records cannot be read, or have not the columns that events need.
  package init(_ reader: any Reader, file: String, plan: ReadingPlan) throws(DiagnosticsError) {
    source = reader
    self.file = file
    self.plan = plan
    first = try source.nextBatch()
    if let first { names.formUnion(first.columns.columns.keys) }
    let missing = missingColumns
    guard first == nil || missing.isEmpty else { throw DiagnosticsError(missing) }
  }

  package func hasColumn(_ name: String) -> Bool { source.hasColumn(Self.name(ofColumn: name)) }

  package var remarks: [Diagnostic] {
    source.remarks + Self.remarks(onColumns: names.filter(source.hasColumn), of: file, plan: plan)
  }

  package mutating func nextBatch() throws(DiagnosticsError) -> RecordBatch? {
    if let batch = first {
      first = nil
      return typed(batch)
    }
    guard let batch = try source.nextBatch() else { return nil }
    names.formUnion(batch.columns.columns.keys)
    return typed(batch)
  }

  // MARK: Columns

  /// The name that a column of `ColumnBatch` has in a file.
  static func name(ofColumn column: String) -> String { EventSchema.attribute(ofColumn: column) ?? column }

  /// The names of the file's columns as far as they have been met, with the file as their place.
  private var cells: [CSVTable.Cell] { Self.cells(names.filter(source.hasColumn), of: file) }

  private static func cells(_ names: some Sequence<String>, of file: String) -> [CSVTable.Cell] {
    names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { CSVTable.Cell(text: $0, place: SourcePlace(file: file)) }
  }

  private var missingColumns: [Diagnostic] {
    let fields = EventSchema.fields.map(\.name)
    let cells = cells
    let place = SourcePlace(file: file)
    var found: [Diagnostic] = []
    for field in EventSchema.required where field != "community" && !source.hasColumn(field) {
      let note = CSVHeader.nearColumn(to: field, among: cells, besides: fields)
      found.append(Diagnostic(.columnMissing, ["name": field], at: place, notes: note))
    }
    guard !source.hasColumn("community"), !source.hasColumn("subdistrict") else { return found }
    let notes = ["community", "subdistrict"].map { CSVHeader.nearColumn(to: $0, among: cells, besides: fields) }
    return found + [Diagnostic(.unitColumnMissing, at: place, notes: notes.flatMap { $0 })]
  }

  /// Remarks on columns that are attributes by their names, but probably meant as fields: of those that a plan asks for.
  /// - Parameters:
  ///   - names: the names of all its columns, as the file has them.
  ///   - file: the file's name, for people.
  static func remarks(onColumns names: some Sequence<String>, of file: String, plan: ReadingPlan) -> [Diagnostic] {
    let wanted = columns(of: plan)
    let cells = cells(names.filter { wanted?.contains($0) ?? true }, of: file)
    return CanonicalCSVHeader.columnsLikeFields(cells, attributes: Set(plan.attributes.keys))
  }

  // MARK: Values

  /// The records with their values of the types of the event schema.
  private mutating func typed(_ raw: RecordBatch) -> RecordBatch {
    var batch = raw
    let available = raw.columns.columns.keys.map(EventSchema.column(named:))
    batch.columns.columns = [:]
    for column in plan.columns(of: available) {
      let name = Self.name(ofColumn: column)
      guard let texts = raw.columns.text(name) else {
        batch.columns.columns[column] = Column.missing(
          plan.type(of: column), count: raw.rowCount, dictionary: plan.dictionaries.dictionary(of: column))
        continue
      }
      switch plan.type(of: column) {
      case .text: batch.columns.columns[column] = .text(translated(texts, to: column))
      case .number: batch.columns.columns[column] = .number(numbers(texts, named: name, &batch))
      case .time: batch.columns.columns[column] = .time(times(texts, named: name, &batch))
      }
    }
    return batch
  }

  private mutating func translated(_ texts: TextColumn, to column: String) -> TextColumn {
    let dictionary = plan.dictionaries.dictionary(of: column)
    var translation = translations[column] ?? CodeTranslation(from: texts.dictionary, to: dictionary)
    if !translation.isFrom(texts.dictionary) {
      translation = CodeTranslation(from: texts.dictionary, to: dictionary)
    }
    // Not kept twice while it grows.
    translations[column] = nil
    defer { translations[column] = translation }
    return TextColumn(codes: translation.codes(of: texts, at: texts.codes.indices), dictionary: dictionary)
  }

  private func numbers(_ texts: TextColumn, named name: String, _ batch: inout RecordBatch) -> NumberColumn {
    NumberColumn(
      values: texts.codes.enumerated().map { row, code in
        guard code != TextDictionary.missing else { return nil }
        let bytes = texts.dictionary.utf8(of: code)
        do throws(ExactDecimal.ParseFailure) {
          return try ExactDecimal(parsing: bytes)
        } catch {
          let message = Message(error.template, cell: bytes, column: name)
          batch.faults.append(RecordFault(message, row: row, place: batch.places[row], column: name))
          return nil
        }
      })
  }

  private func times(_ texts: TextColumn, named name: String, _ batch: inout RecordBatch) -> TimeColumn {
    TimeColumn(
      values: texts.codes.enumerated().map { row, code in
        guard code != TextDictionary.missing else { return nil }
        let bytes = texts.dictionary.utf8(of: code)
        do throws(LogTime.ParseFailure) {
          return try LogTime(parsing: bytes, zone: plan.zone)
        } catch {
          let message = Message(error.template, cell: bytes, column: name)
          batch.faults.append(RecordFault(message, row: row, place: batch.places[row], column: name))
          return nil
        }
      })
  }
}
