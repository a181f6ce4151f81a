package import Columns
package import Diagnostics

/// Reads the records of a text that holds a JSON value on each line.
///
/// Every line is a record, or with a pointer holds the records that the pointer leads to. A line that is no JSON is a bad
/// record, and the next line is read as though nothing had been. Empty lines are skipped with a remark.
package struct JSONLinesReader: Reader {
  private let file: LogFile
  private let fileIndex: Int
  private var tokenizer: JSONTokenizer
  private var records: JSONRecordRows
  private let pointer: String?
  private var failure: DiagnosticsError?
  private var isEnded = false
  private var lineCount = 0
  private var emptyLines = 0
  private var firstEmptyLine: SourcePosition?

  /// Begins to read a text.
  /// - Parameters:
  ///   - source: the text in UTF-8, with a mark of byte order or without.
  ///   - fileIndex: the file's index in the places of its records.
  ///   - columns: the names of the columns to decode, `nil` for all; those that the file lacks are without values.
  /// - Throws: `DiagnosticsError` where the text cannot be read at all.
  package init(
    _ source: any ByteSource, file: LogFile, fileIndex: Int, options: SourceOptions, columns: Set<String>?,
    dictionaries: ColumnDictionaries
  ) throws(DiagnosticsError) {
    self.file = file
    self.fileIndex = fileIndex
    pointer = options.records
    let steps = try JSONReader.steps(of: options.records ?? "", file: file)
    do throws(FileFailure) {
      let text = try EnclosedText(source, stripped: options.stripped)
      tokenizer = JSONTokenizer(text, start: text.start, isByLines: true)
    } catch {
      throw DiagnosticsError([error.diagnostic(file: file.name)])
    }
    records = JSONRecordRows(
      fileIndex: fileIndex, steps: steps, frames: [],
      rows: TextRows(columns: columns, dictionaries: dictionaries))
  }

  /// Whether a record so far had the column; complete after the last batch.
  package func hasColumn(_ name: String) -> Bool { records.rows.hasColumn(name) }

  package var remarks: [Diagnostic] {
    guard let firstEmptyLine else { return [] }
    let place = SourcePlace(file: file.name, span: SourceSpan(at: firstEmptyLine))
    return [Diagnostic(.emptyLines, ["count": String(emptyLines)], at: place)]
  }

  package mutating func nextBatch() throws(DiagnosticsError) -> RecordBatch? {
    records.fill(tokenizer.names)
    while !isEnded, records.isDrained, !records.rows.isFull, records.faults.count < TextRows.rowLimit {
      do throws(JSONFailure) {
        try readLine()
      } catch {
        failure = error.error(file: file)
        isEnded = true
      }
      records.fill(tokenizer.names)
    }
    if records.rows.count > 0 || !records.faults.isEmpty { return records.takeBatch() }
    if let failure {
      self.failure = nil
      throw failure
    }
    return nil
  }

  private mutating func readLine() throws(JSONFailure) {
    let start = try tokenizer.beginLine()
    switch start.kind {
    case .end:
      isEnded = true
      if lineCount > 0, !records.isAnyReached, let pointer {
        failure = DiagnosticsError(
          .jsonPointerLeadsNowhere, ["pointer": ShownText.of(pointer), "file": file.name],
          at: SourcePlace(file: file.name))
      }
    case .empty:
      emptyLines += 1
      if firstEmptyLine == nil { firstEmptyLine = start.position }
    case .value:
      do throws(JSONFailure) {
        guard let token = try tokenizer.token() else { return }
        try records.read(token, from: &tokenizer)
        try tokenizer.finishLine()
        lineCount += 1
      } catch {
        guard case .malformed(let problem) = error else { throw error }
        let end = try tokenizer.skipLine()
        let place = RecordPlace(
          file: fileIndex,
          location: .bytes(
            offset: start.position.offset, length: end - start.position.offset, line: start.position.line))
        records.dropFound()
        records.add(RecordFault(problem.message, row: nil, place: place, position: problem.position))
      }
    }
  }
}
