package import Columns
package import Diagnostics

/// Reads the records of a text whose cells stand between delimiters, named by the rows above them.
///
/// The form is that of RFC 4180 with any one byte as delimiter. Rows before the header are skipped whatever they hold.
/// Every record must have as many cells as the header, or without a header as the first record. Empty lines are skipped
/// with a remark. Only the columns that were asked for are decoded.
package struct DelimitedReader: Reader {
  /// The greatest number of records in a batch.
  package static let batchSize = 4096

  private let file: LogFile
  private let fileIndex: Int
  private let dictionaries: ColumnDictionaries
  private let input: EnclosedText
  private var tokenizer: CSVTokenizer
  /// The columns of the file, in its order.
  private var names: [String] = []
  /// The columns to decode, in the order of their names' bytes, with their places in the file.
  private var sources: [(name: String, index: Int?)] = []
  /// The places in the file of those that it has.
  private var indices: [Int] = []
  /// Whether the tokenizer's record is the first to give, because the columns were counted on it.
  private var isRecordWaiting = false
  private var failure: DiagnosticsError?
  private var isEnded = false
  private var emptyLines = 0
  private var firstEmptyLine: SourcePosition?

  /// Reads a text's header.
  /// - Parameters:
  ///   - source: the text in UTF-8, with a mark of byte order or without.
  ///   - fileIndex: the file's index in the places of its records.
  ///   - columns: the names of the columns to decode, `nil` for all; those that the file lacks are without values.
  /// - Throws: `DiagnosticsError` where the text cannot be read or its header is not usable.
  package init(
    _ source: any ByteSource, file: LogFile, fileIndex: Int, options: SourceOptions, columns: Set<String>?,
    dictionaries: ColumnDictionaries
  ) throws(DiagnosticsError) {
    self.file = file
    self.fileIndex = fileIndex
    self.dictionaries = dictionaries
    do throws(FileFailure) {
      input = try EnclosedText(source, stripped: options.stripped)
    } catch {
      throw DiagnosticsError([error.diagnostic(file: file.name)])
    }
    let separator = options.delimiter ?? (options.format == .tsv ? UInt8(ascii: "\t") : UInt8(ascii: ","))
    tokenizer = CSVTokenizer(separator: separator, start: input.start)
    try readHeader(options)
    let wanted = (columns.map(Array.init) ?? names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let known = Dictionary(
      names.enumerated().map { (Array($0.element.utf8), $0.offset) }, uniquingKeysWith: { first, _ in first })
    sources = wanted.map { (name: $0, index: known[Array($0.utf8)]) }
    indices = sources.compactMap(\.index)
  }

  // MARK: Header

  private mutating func readHeader(_ options: SourceOptions) throws(DiagnosticsError) {
    for _ in 0..<max(0, options.skippedRows) { guard try skipRow() else { return } }
    var header = DelimitedHeader()
    while header.rowCount < options.headerRows {
      guard try nextRecord() else {
        let isEmpty = options.skippedRows == 0 && header.rowCount == 0
        let place = SourcePlace(file: file.name)
        throw isEmpty
          ? DiagnosticsError(.tableEmpty, at: place)
          : DiagnosticsError(.headerMissing, ["file": file.name], at: place)
      }
      try header.addRow(of: &tokenizer, file: file.name)
    }
    if options.headerRows <= 0 {
      repeat {
        guard try nextRecord() else { return isEnded = true }
      } while tokenizer.isEmptyLine && tokenizer.problem == nil
      isRecordWaiting = true
    }
    names = try header.names(width: tokenizer.fields.count)
    if options.delimiter == nil, let diagnostic = header.otherDelimiter(names) { throw DiagnosticsError([diagnostic]) }
  }

  /// Skips a row; `false` after the last.
  private mutating func skipRow() throws(DiagnosticsError) -> Bool {
    guard try nextRecord() else {
      throw DiagnosticsError(.headerMissing, ["file": file.name], at: SourcePlace(file: file.name))
    }
    if let problem = tokenizer.problem, problem.endsFile {
      let place = SourcePlace(file: file.name, span: SourceSpan(at: problem.position))
      throw DiagnosticsError([Diagnostic(problem.message(record: tokenizer.recordBytes), at: place)])
    }
    return true
  }

  private mutating func nextRecord() throws(DiagnosticsError) -> Bool {
    do throws(FileFailure) {
      var step = tokenizer.next()
      while step == .needsBytes {
        try tokenizer.append(from: input)
        step = tokenizer.next()
      }
      return step == .record
    } catch {
      throw DiagnosticsError([error.diagnostic(file: file.name)])
    }
  }

  // MARK: Reader

  package func hasColumn(_ name: String) -> Bool { names.contains { $0.utf8.elementsEqual(name.utf8) } }

  package var remarks: [Diagnostic] {
    guard let firstEmptyLine else { return [] }
    let place = SourcePlace(file: file.name, span: SourceSpan(at: firstEmptyLine))
    return [Diagnostic(.emptyLines, ["count": String(emptyLines)], at: place)]
  }

  package mutating func nextBatch() throws(DiagnosticsError) -> RecordBatch? {
    var rows = RowRanges(width: indices.count)
    var faults: [RecordFault] = []
    if isRecordWaiting {
      isRecordWaiting = false
      takeRecord(&rows, &faults)
    }
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
    if tokenizer.isEmptyLine, names.count > 1 {
      emptyLines += 1
      if firstEmptyLine == nil {
        firstEmptyLine = SourcePosition(offset: tokenizer.offset, line: tokenizer.line, column: 1)
      }
      return
    }
    let fields = tokenizer.fields
    guard fields.count == names.count else {
      let arguments = ["found": String(fields.count), "expected": String(names.count)]
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
    var present = 0
    for source in sources {
      let dictionary = dictionaries.dictionary(of: source.name)
      var codes = [UInt32](repeating: TextDictionary.missing, count: source.index == nil ? rows.count : 0)
      if source.index != nil {
        codes = dictionary.codes(of: rows.column(present), in: tokenizer.window.storage)
        present += 1
      }
      columns[source.name] = .text(TextColumn(codes: codes, dictionary: dictionary))
    }
    return RecordBatch(
      columns: ColumnBatch(rowCount: rows.count, columns: columns), places: rows.places, faults: faults)
  }
}
