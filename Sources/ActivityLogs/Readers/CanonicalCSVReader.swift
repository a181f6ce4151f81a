internal import Columns
package import Diagnostics
internal import Quantities
package import RecordReaders

/// Reads canonical events from a CSV file (DESIGN, section 3).
///
/// Every record's form and encoding is checked; only the columns of the plan are decoded. Empty lines are skipped with
/// a remark.
package struct CanonicalCSVReader: Reader {
  /// A column to decode.
  private struct Source {
    /// The column's name in `ColumnBatch`.
    var column: String
    /// The column's name in the file.
    var header: String
    /// Its place among the file's columns, or `nil` where the file has none.
    var index: Int?
    var type: ColumnType
  }

  /// The greatest number of records in a batch.
  package static let batchSize = 4096

  private let file: LogFile
  private let fileIndex: Int
  private let plan: ReadingPlan
  private let input: FileReader
  private var tokenizer = CSVTokenizer()
  private let header: CanonicalCSVHeader
  private let sources: [Source]
  /// For each source that the file has: its column there.
  private let indices: [Int]
  private var failure: DiagnosticsError?
  private var isEnded = false
  private var emptyLines = 0
  private var firstEmptyLine: SourcePosition?
  private var headerRemarks: [Diagnostic] = []

  /// Opens a file and reads its header.
  /// - Parameters:
  ///   - fileIndex: the file's index in the places of its records.
  ///   - plan: which columns are decoded, and how.
  /// - Throws: `DiagnosticsError` where the file cannot be read or its header is not that of events.
  package init(_ file: LogFile, fileIndex: Int, plan: ReadingPlan) throws(DiagnosticsError) {
    self.file = file
    self.fileIndex = fileIndex
    self.plan = plan
    do throws(FileFailure) {
      input = try FileReader(path: file.path)
      var step = tokenizer.next()
      while step == .needsBytes {
        try tokenizer.append(from: input)
        step = tokenizer.next()
      }
      if step == .end { isEnded = true }
    } catch {
      throw DiagnosticsError([error.diagnostic(file: file.name)])
    }
    guard !isEnded else { throw DiagnosticsError(.tableEmpty, at: SourcePlace(file: file.name)) }
    header = try CanonicalCSVHeader(
      of: &tokenizer, file: file.name, attributes: Set(plan.attributes.keys), remarks: &headerRemarks)
    let columns = header.columns
    sources = plan.columns(of: columns).map { [header] column in
      let index = columns.firstIndex { $0.utf8.elementsEqual(column.utf8) }
      return Source(
        column: column, header: index.map { header.names[$0] } ?? column, index: index, type: plan.type(of: column))
    }
    indices = sources.compactMap(\.index)
  }

  /// The names in `ColumnBatch` of all columns of the file, in its order.
  var columns: [String] { header.columns }

  package func hasColumn(_ name: String) -> Bool { header.columns.contains { $0.utf8.elementsEqual(name.utf8) } }

  package var remarks: [Diagnostic] {
    guard let firstEmptyLine else { return headerRemarks }
    let place = SourcePlace(file: file.name, span: SourceSpan(at: firstEmptyLine))
    return headerRemarks + [Diagnostic(.emptyLines, ["count": String(emptyLines)], at: place)]
  }

  package mutating func nextBatch() throws(DiagnosticsError) -> RecordBatch? {
    var rows = RowRanges(width: indices.count)
    var faults: [RecordFault] = []
    while !isEnded, rows.count < Self.batchSize, faults.count < Self.batchSize {
      switch tokenizer.next() {
      case .record: takeRecord(&rows, &faults)
      case .end: isEnded = true
      case .needsBytes:
        // What has been found points into the window, which is about to move.
        if rows.count > 0 { return decode(rows, faults) }
        do throws(FileFailure) {
          try tokenizer.append(from: input)
        } catch {
          failure = DiagnosticsError([error.diagnostic(file: file.name)])
          isEnded = true
        }
      }
    }
    if rows.count > 0 || !faults.isEmpty { return decode(rows, faults) }
    if let failure {
      self.failure = nil
      throw failure
    }
    return nil
  }

  /// Takes the tokenizer's record among the rows, or says what is wrong with it.
  private mutating func takeRecord(_ rows: inout RowRanges, _ faults: inout [RecordFault]) {
    if let problem = tokenizer.problem {
      let message = problem.message(record: tokenizer.recordBytes)
      if problem.endsFile {
        let place = SourcePlace(file: file.name, span: SourceSpan(at: problem.position))
        failure = DiagnosticsError([Diagnostic(message, at: place)])
        isEnded = true
      } else {
        faults.append(RecordFault(message, row: nil, place: place, position: problem.position))
      }
      return
    }
    let fields = tokenizer.fields
    if tokenizer.isEmptyLine, header.names.count > 1 {
      emptyLines += 1
      if firstEmptyLine == nil {
        firstEmptyLine = SourcePosition(offset: tokenizer.offset, line: tokenizer.line, column: 1)
      }
      return
    }
    guard fields.count == header.names.count else {
      let arguments = ["found": String(fields.count), "expected": String(header.names.count)]
      faults.append(RecordFault(Message(.fieldCount, arguments), row: nil, place: place))
      return
    }
    rows.places.append(place)
    for index in indices { rows.add(tokenizer.text(of: fields[index])) }
  }

  private var place: RecordPlace {
    RecordPlace(
      file: fileIndex,
      location: .bytes(offset: tokenizer.offset, length: tokenizer.length, line: tokenizer.line))
  }

  /// Makes columns of the stretches of the window that were found.
  private func decode(_ rows: RowRanges, _ faults: [RecordFault]) -> RecordBatch {
    var columns: [String: Column] = [:]
    var decoder = CellDecoder(bytes: tokenizer.window.storage, rows: rows, zone: plan.zone, faults: faults)
    var present = 0
    for source in sources {
      guard source.index != nil else {
        columns[source.column] = missing(source, count: rows.count)
        continue
      }
      switch source.type {
      case .text:
        columns[source.column] = .text(decoder.texts(present, plan.dictionaries.dictionary(of: source.column)))
      case .number: columns[source.column] = .number(decoder.numbers(present, name: source.header))
      case .time: columns[source.column] = .time(decoder.times(present, name: source.header))
      }
      present += 1
    }
    return RecordBatch(
      columns: ColumnBatch(rowCount: rows.count, columns: columns), places: rows.places, faults: decoder.faults)
  }

  private func missing(_ source: Source, count: Int) -> Column {
    switch source.type {
    case .text:
      .text(
        TextColumn(
          codes: Array(repeating: TextDictionary.missing, count: count),
          dictionary: plan.dictionaries.dictionary(of: source.column)))
    case .number: .number(NumberColumn(values: Array(repeating: nil, count: count)))
    case .time: .time(TimeColumn(values: Array(repeating: nil, count: count)))
    }
  }
}
