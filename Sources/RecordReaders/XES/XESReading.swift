internal import Columns
internal import Diagnostics
internal import XMLEvents

/// Makes rows of a log's elements.
struct XESReading {
  /// The names that matter in a log.
  private enum Name: Int, CaseIterable {
    case log, trace, event, string, date, int, float, boolean, id, list, container, values, key, value
  }

  /// The names that matter in a log.
  static let vocabulary = XMLVocabulary(Name.allCases.map { String(describing: $0) })

  /// An open attribute, or the values of a list.
  private struct Attribute {
    /// The length of the path down to it.
    var length: Int
    /// Whether it is a list, whose values may follow.
    var isList = false
    /// The number of the next item, where it is the values of a list.
    var item: Int?
  }

  private let file: String
  private let fileIndex: Int
  /// The columns of the log.
  private(set) var columns: XESColumns
  private var places: [RecordPlace] = []
  private var faults: [RecordFault] = []
  /// What is wrong with the current event.
  private var eventFaults: [(message: Message, column: String?)] = []
  /// Whether a trace, and an event, is open.
  private(set) var isInTrace = false
  private(set) var isInEvent = false
  private var isInLog = false
  private var eventStart = XMLEvent(.start, name: 0, range: 0..<0, offset: 0, line: 1)
  private var attributes: [Attribute] = []
  /// The keys down to the innermost open attribute, with `/` between them.
  private var path: [UInt8] = []
  /// Whether events of the log, and of the trace, have been given away.
  private var logIsGivenAway = false
  private var traceIsGivenAway = false

  /// Begins before the log.
  init(file: String, fileIndex: Int, columns: XESColumns) {
    self.file = file
    self.fileIndex = fileIndex
    self.columns = columns
  }

  /// Gives the events so far away; `nil` where there are none.
  mutating func takeBatch() -> RecordBatch? {
    guard columns.rowCount > 0 else { return nil }
    logIsGivenAway = true
    traceIsGivenAway = isInTrace && (traceIsGivenAway || columns.traceHasRows)
    defer { (places, faults) = ([], []) }
    return RecordBatch(columns: columns.takeBatch(), places: places, faults: faults)
  }

  /// Takes what the log says next.
  /// - Throws: `DiagnosticsError` where it stands in a wrong place.
  mutating func take(_ piece: XMLPiece, _ event: XMLEvent) throws(DiagnosticsError) {
    guard let name = Name(rawValue: event.name) else { return }
    switch (event.kind, name) {
    case (.start, .log):
      guard !isInLog else { throw misplaced(event) }
      isInLog = true
    case (.start, .trace):
      guard isInLog, !isInTrace, !isInEvent, attributes.isEmpty else { throw misplaced(event) }
      isInTrace = true
      traceIsGivenAway = false
      columns.startTrace()
    case (.start, .event):
      guard isInLog, !isInEvent, attributes.isEmpty else { throw misplaced(event) }
      isInEvent = true
      eventStart = event
      columns.startEvent()
    case (.start, .values):
      guard attributes.last?.isList == true else { throw misplaced(event) }
      attributes.append(Attribute(length: path.count, item: 0))
    case (.start, .key), (.start, .value): throw misplaced(event)
    case (.start, _): try startAttribute(piece, event, name)
    case (.end, .log): isInLog = false
    case (.end, .trace):
      isInTrace = false
      columns.endTrace()
    case (.end, .event): try endEvent(event)
    case (.end, _):
      attributes.removeLast()
      path.removeLast(path.count - (attributes.last?.length ?? 0))
    case (.text, _): break
    }
  }

  private mutating func endEvent(_ event: XMLEvent) throws(DiagnosticsError) {
    let length = event.offset - eventStart.offset
    try checkLength(length)
    let place = RecordPlace(
      file: fileIndex, location: .bytes(offset: eventStart.offset, length: length, line: eventStart.line))
    for fault in eventFaults {
      faults.append(RecordFault(fault.message, row: places.count, place: place, column: fault.column))
    }
    eventFaults.removeAll(keepingCapacity: true)
    places.append(place)
    columns.endEvent()
    isInEvent = false
  }

  // MARK: Attributes

  private mutating func startAttribute(
    _ piece: XMLPiece, _ event: XMLEvent, _ name: Name
  ) throws(DiagnosticsError) {
    guard isInLog else { throw misplaced(event) }
    if isInEvent { try checkLength(event.offset - eventStart.offset) }
    if !attributes.isEmpty { path.append(UInt8(ascii: "/")) }
    let key = piece.value(of: Name.key.rawValue, in: event)
    if let item = attributes.last?.item {
      attributes[attributes.count - 1].item = item + 1
      path += Array(String(item).utf8)
    } else if let key {
      path += piece.bytes[key]
    }
    let isItem = attributes.last?.item != nil
    attributes.append(Attribute(length: path.count, isList: name == .list))
    guard isItem || key?.isEmpty == false else { return try note(.xesKeyMissing, event) }
    guard let value = piece.value(of: Name.value.rawValue, in: event) else {
      if name != .list, name != .container { try note(.xesValueMissing, event) }
      return
    }
    try take(piece.bytes, value, event)
  }

  private mutating func take(_ bytes: [UInt8], _ value: Range<Int>, _ event: XMLEvent) throws(DiagnosticsError) {
    let level: XESColumns.Level = isInEvent ? .event : isInTrace ? .trace : .log
    guard level == .event || !(level == .trace ? traceIsGivenAway : logIsGivenAway) else {
      throw error(.xesAttributeLate, event)
    }
    switch columns.take(path, bytes, value, of: level) {
    case .taken: break
    case .repeated: try note(.xesKeyTwice, event)
    case .tooMany: throw error(.xesKeysTooMany, event, ["limit": String(XESColumns.limit)])
    }
  }

  // MARK: Faults

  /// Notes what is wrong with an attribute; outside an event nothing can be read after it.
  private mutating func note(_ template: MessageTemplate, _ event: XMLEvent) throws(DiagnosticsError) {
    guard isInEvent else { throw error(template, event) }
    eventFaults.append((Message(template, arguments(event)), String(decoding: path, as: UTF8.self)))
  }

  private func checkLength(_ length: Int) throws(DiagnosticsError) {
    guard length > CSVTokenizer.recordLimit else { return }
    throw error(.xesEventTooLong, eventStart, ["limit": String(CSVTokenizer.recordLimit >> 20)])
  }

  private func misplaced(_ event: XMLEvent) -> DiagnosticsError { error(.xesMisplaced, event) }

  private func error(
    _ template: MessageTemplate, _ event: XMLEvent, _ others: [String: String] = [:]
  ) -> DiagnosticsError {
    let position = SourcePosition(offset: event.offset, line: event.line, column: 1)
    return DiagnosticsError(
      template, arguments(event).merging(others) { _, other in other },
      at: SourcePlace(file: file, span: SourceSpan(at: position)))
  }

  private func arguments(_ event: XMLEvent) -> [String: String] {
    ["file": file, "line": String(event.line), "key": ShownText.of(path[...])]
  }
}
