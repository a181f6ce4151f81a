package import Columns
package import Diagnostics

/// Reads the records of a JSON text: the elements of the array that a pointer leads to, or the members that its first
/// `*` stands for.
///
/// The records are read one after the other, and so is what the first `*` of the pointer stands for, so that memory does
/// not grow with their number. Members of the objects around them that are no containers go with every record as
/// `../name`. Those inside what the first `*` stands for may stand anywhere in it. Those around all records must stand
/// before them: one behind them that was asked for is an error, and where all columns were asked for there is a remark.
/// Without a pointer the records are the root array, or the only array of objects that is reached through objects.
package struct JSONReader: Reader {
  let file: LogFile
  let pointer: String?
  private let columns: Set<String>?
  var tokenizer: JSONTokenizer
  private var records: JSONRecordRows
  /// The objects around all records that are open still.
  var frames: [JSONFrame] = []
  /// The depth inside the container of the records; `nil` once it is closed.
  private var recordDepth: Int?
  /// The first token of the next record, where it has been read already.
  var waitingToken: JSONToken?
  /// The names that lead to the records, where they were found without a pointer.
  private(set) var namesOnTheWay: [[UInt8]] = []
  /// Whether the pointer leads to a single object.
  var isOnlyRecord = false
  private var failure: DiagnosticsError?
  private var isEnded = false
  private var recordCount = 0
  private var lateMembers: [(name: String, position: SourcePosition)] = []

  /// Reads a text up to its records.
  /// - Parameters:
  ///   - source: the text in UTF-8, with a mark of byte order or without.
  ///   - fileIndex: the file's index in the places of its records.
  ///   - columns: the names of the columns to decode, `nil` for all; those that the file lacks are without values.
  /// - Throws: `DiagnosticsError` where the text cannot be read or has no such records.
  package init(
    _ source: any ByteSource, file: LogFile, fileIndex: Int, options: SourceOptions, columns: Set<String>?,
    dictionaries: ColumnDictionaries
  ) throws(DiagnosticsError) {
    self.file = file
    self.columns = columns
    pointer = options.records
    let steps = try options.records.map { text throws(DiagnosticsError) in try Self.steps(of: text, file: file) }
    do throws(FileFailure) {
      let text = try EnclosedText(source, stripped: options.stripped)
      tokenizer = JSONTokenizer(text, start: text.start)
    } catch {
      throw DiagnosticsError([error.diagnostic(file: file.name)])
    }
    let rows = TextRows(columns: columns, dictionaries: dictionaries)
    records = JSONRecordRows(fileIndex: fileIndex, steps: [], frames: [], rows: rows)
    var way: (isFound: Bool, rest: [JSONPointer.Step]) = (false, [])
    do throws(JSONFailure) {
      way = if let steps { try follow(steps) } else { (try search(), []) }
    } catch {
      throw error.error(file: file)
    }
    guard way.isFound else { throw nowhere }
    recordDepth = isEnded ? nil : tokenizer.depth - (waitingToken == nil ? 0 : 1)
    records = JSONRecordRows(fileIndex: fileIndex, steps: way.rest, frames: frames, rows: rows)
  }

  /// The steps of a pointer.
  /// - Throws: `DiagnosticsError` where it is none.
  static func steps(of text: String, file: LogFile) throws(DiagnosticsError) -> [JSONPointer.Step] {
    guard let pointer = JSONPointer(text) else {
      throw DiagnosticsError(.jsonPointerMalformed, ["pointer": ShownText.of(text)], at: SourcePlace(file: file.name))
    }
    return pointer.steps
  }

  private var nowhere: DiagnosticsError {
    let place = SourcePlace(file: file.name)
    guard let pointer else { return DiagnosticsError(.jsonWithoutRecords, ["file": file.name], at: place) }
    return DiagnosticsError(
      .jsonPointerLeadsNowhere, ["pointer": ShownText.of(pointer), "file": file.name], at: place)
  }

  /// Says that the text holds no record, although it has room for them.
  mutating func endWithoutRecords() { isEnded = true }

  /// The pointer to the records: the one given, else that of where they were found.
  package var recordsPointer: String {
    pointer
      ?? namesOnTheWay.map { name in
        let text = String(decoding: name, as: UTF8.self)
        return "/"
          + text.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
          .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
      }.joined()
  }

  /// Takes down a step of the way to the records.
  mutating func stepDown(_ name: [UInt8]) { namesOnTheWay.append(name) }

  /// Takes a step back.
  mutating func stepUp() { if !namesOnTheWay.isEmpty { namesOnTheWay.removeLast() } }

  // MARK: Reader

  /// Whether a record so far had the column; complete after the last batch.
  package func hasColumn(_ name: String) -> Bool { records.rows.hasColumn(name) }

  package var remarks: [Diagnostic] {
    guard let first = lateMembers.first, columns == nil else { return [] }
    let place = SourcePlace(file: file.name, span: SourceSpan(at: first.position))
    let names = lateMembers.map(\.name).joined(separator: ", ")
    return [Diagnostic(.jsonMembersLeftOut, ["names": names], at: place)]
  }

  package mutating func nextBatch() throws(DiagnosticsError) -> RecordBatch? {
    records.fill(tokenizer.names)
    while !isEnded, records.isDrained, !records.rows.isFull, records.faults.count < TextRows.rowLimit {
      do throws(JSONFailure) {
        try readOn()
      } catch {
        records.dropFound()
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

  /// Reads the next record, or what follows the last.
  private mutating func readOn() throws(JSONFailure) {
    guard let depth = recordDepth else { return try readRest() }
    let token: JSONToken?
    if let waitingToken {
      token = waitingToken
      self.waitingToken = nil
    } else {
      token = try tokenizer.token()
    }
    guard let token, tokenizer.depth >= depth else {
      recordDepth = nil
      // The records were the members of an object, which has just ended.
      if let frame = frames.last, tokenizer.depth < frame.depth { frames.removeLast() }
      return
    }
    recordCount += 1
    try records.read(token, from: &tokenizer)
    if isOnlyRecord { recordDepth = nil }
  }

  /// Reads what follows the records: it must be JSON, and hold nothing that would have belonged to them.
  private mutating func readRest() throws(JSONFailure) {
    while let token = try tokenizer.token() {
      if let frame = frames.last, tokenizer.depth < frame.depth {
        frames.removeLast()
        continue
      }
      guard token == .name, let frame = frames.last, tokenizer.depth == frame.depth else { continue }
      let name = tokenizer.text
      let position = tokenizer.tokenPosition()
      switch try tokenizer.token() {
      case .string, .number, .true, .false, .null: noteLate(name, position)
      case .beginArray where pointer == nil:
        if try isArrayOfObjects() { return end(with: .jsonSeveralArrays, [:], at: position) }
      case .beginObject where pointer == nil:
        frames.append(JSONFrame(depth: tokenizer.depth, isAroundRecords: false))
      default: break
      }
      if failure != nil { return isEnded = true }
    }
    isEnded = true
    if recordCount > 0, !records.isAnyReached { failure = nowhere }
  }

  /// Notes a member of an object around all records that comes too late for them.
  private mutating func noteLate(_ name: [UInt8], _ position: SourcePosition) {
    guard frames.last?.isAroundRecords == true, !records.ancestorCounts.isEmpty else { return }
    let text = String(decoding: name, as: UTF8.self)
    if lateMembers.count < 10 { lateMembers.append((name: ShownText.of(text), position: position)) }
    guard let columns, failure == nil else { return }
    for count in records.ancestorCounts {
      let column = String(repeating: "../", count: count + records.frameCount - frames.count + 1) + text
      guard columns.contains(where: { $0.utf8.elementsEqual(column.utf8) }) else { continue }
      end(with: .jsonMemberTooLate, ["name": ShownText.of(column)], at: position)
      return
    }
  }

  private mutating func end(with template: MessageTemplate, _ arguments: [String: String], at position: SourcePosition)
  {
    let place = SourcePlace(file: file.name, span: SourceSpan(at: position))
    failure = DiagnosticsError(template, arguments, at: place)
    isEnded = true
  }

  /// Reads an array whose beginning has been read to its end; whether its first element is an object.
  private mutating func isArrayOfObjects() throws(JSONFailure) -> Bool {
    let depth = tokenizer.depth
    let first = try tokenizer.token()
    while tokenizer.depth >= depth, try tokenizer.token() != nil {}
    return first == .beginObject
  }
}
