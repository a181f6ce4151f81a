package import Columns
package import Diagnostics
internal import TextEncodings

/// Reads the records of an object-centric event log (OCEL 2.0 as JSON, XML or SQLite, OCEL 1.0 as JSON).
///
/// Without a type to flatten by, a record is an event: its `id`, `activity`, `time` and attributes. With one, an event
/// has a record for each object of that type that it is related to, with the object's id as `object`, its type as
/// `object-type`, what it is to the event as `qualifier` (several joined by `; `), and the object's attributes as
/// `../name` with the values that they have at the event's time. An event without such an object has one record without
/// `object`. An attribute called like one of the columns named here is given as `attribute/name`.
package struct OCELReader: Reader {
  /// The greatest number of things that are said of one record, which could be wrong in every one of its values.
  private static let rowFaultLimit = 16

  private let file: LogFile
  private let fileIndex: Int
  private let log: OCELLog
  private let flatten: UInt32?
  private var rows: TextRows
  private var names = OCELColumns()
  /// The values of the objects that were met, by the codes of their ids.
  private var histories: [UInt32: ObjectHistory] = [:]
  private var nextEvent = 0
  private var faults: [RecordFault] = []
  /// How many of these are of the row that is being made.
  private var rowFaultCount = 0

  /// Reads a text of JSON or XML whole.
  /// - Parameters:
  ///   - source: the file's bytes, unpacked.
  ///   - fileIndex: the file's index in the places of its records.
  ///   - columns: the names of the columns to decode, `nil` for all; those that the log lacks are without values.
  /// - Throws: `DiagnosticsError` where the text cannot be read or is no such log.
  package init(
    _ source: any ByteSource, file: LogFile, fileIndex: Int, options: SourceOptions, columns: Set<String>?,
    dictionaries: ColumnDictionaries
  ) throws(DiagnosticsError) {
    let start: BufferedStart
    do throws(FileFailure) {
      start = try BufferedStart(source, count: 512)
    } catch {
      throw DiagnosticsError([error.diagnostic(file: file.name)])
    }
    let log: OCELLog
    if ContentKind(start.firstBytes) == .json {
      log = try OCELJSONReading.log(in: start, file: file)
    } else {
      log = try OCELXMLReading.log(in: start, isUTF8: options.encoding != .utf8, file: file)
    }
    try self.init(
      log, file: file, fileIndex: fileIndex, options: options, columns: columns, dictionaries: dictionaries)
  }

  /// Reads a database whole; it cannot be packed, since SQLite reads the file itself.
  /// - Throws: `DiagnosticsError` where it cannot be read or is no such log.
  package init(
    database file: LogFile, fileIndex: Int, options: SourceOptions, columns: Set<String>?,
    dictionaries: ColumnDictionaries
  ) throws(DiagnosticsError) {
    try self.init(
      try OCELDatabaseReading.log(in: file), file: file, fileIndex: fileIndex, options: options, columns: columns,
      dictionaries: dictionaries)
  }

  private init(
    _ log: OCELLog, file: LogFile, fileIndex: Int, options: SourceOptions, columns: Set<String>?,
    dictionaries: ColumnDictionaries
  ) throws(DiagnosticsError) {
    self.file = file
    self.fileIndex = fileIndex
    self.log = log
    flatten = options.flatten.map { log.code($0) }
    rows = TextRows(columns: columns, dictionaries: dictionaries)
    if let flatten, !log.objects.values.contains(where: { $0.type == flatten }) {
      let types = Set(log.objects.values.map { log.texts[$0.type] }).map { "“" + ShownText.of($0) + "”" }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      throw DiagnosticsError(
        .ocelTypeUnknown,
        [
          "type": ShownText.of(options.flatten ?? ""), "file": file.name,
          "known": types.prefix(20).joined(separator: ", "),
        ],
        at: SourcePlace(file: file.name))
    }
  }

  /// The types of the log's objects, each with the number of events that are related to an object of it, by UTF-8 bytes.
  package var objectTypes: [(name: String, events: Int)] {
    var counts: [UInt32: Int] = [:]
    for object in log.objects.values where counts[object.type] == nil { counts[object.type] = 0 }
    for event in log.events {
      let types = Set(log.relations[event.relations].compactMap { log.objects[$0.object]?.type })
      for type in types { counts[type, default: 0] += 1 }
    }
    return counts.map { (name: log.texts[$0.key], events: $0.value) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  // MARK: Reader

  /// Whether a record so far had the column; complete after the last batch.
  package func hasColumn(_ name: String) -> Bool { rows.hasColumn(name) }

  package var remarks: [Diagnostic] { [] }

  package mutating func nextBatch() throws(DiagnosticsError) -> RecordBatch? {
    while nextEvent < log.events.count, !rows.isFull, faults.count < TextRows.rowLimit {
      addRows(of: log.events[nextEvent])
      nextEvent += 1
    }
    guard rows.count > 0 || !faults.isEmpty else { return nil }
    defer { faults = [] }
    return rows.takeBatch(faults: faults)
  }

  private mutating func addRows(of event: OCELLog.Event) {
    guard let flatten else { return addRow(of: event, object: nil) }
    var related: [(object: UInt32, qualifiers: [UInt32])] = []
    var places: [UInt32: Int] = [:]
    var met: Set<OCELLog.Relation> = []
    var unknown: UInt32?
    for relation in log.relations[event.relations] {
      guard let object = log.objects[relation.object] else {
        unknown = unknown ?? relation.object
        continue
      }
      guard object.type == flatten, met.insert(relation).inserted else { continue }
      if let place = places[relation.object] {
        related[place].qualifiers.append(relation.qualifier)
      } else {
        places[relation.object] = related.count
        related.append((object: relation.object, qualifiers: [relation.qualifier]))
      }
    }
    if related.isEmpty { addRow(of: event, object: nil) }
    for object in related { addRow(of: event, object: object) }
    if let unknown {
      note(.ocelObjectUnknown, ["object": ShownText.of(log.texts[unknown])])
    }
  }

  /// Says of the last row that its record is bad.
  private mutating func note(_ template: MessageTemplate, _ arguments: [String: String]) {
    guard rowFaultCount < Self.rowFaultLimit, let place = rows.places.last else { return }
    rowFaultCount += 1
    faults.append(RecordFault(Message(template, arguments), row: rows.count - 1, place: place))
  }

  private mutating func addRow(of event: OCELLog.Event, object: (object: UInt32, qualifiers: [UInt32])?) {
    rows.beginRow(at: RecordPlace(file: fileIndex, location: event.location))
    rowFaultCount = 0
    set(event.id, in: "id")
    set(event.activity, in: "activity")
    set(event.time, in: "time")
    for attribute in log.attributes[event.attributes] { set(attribute, isOfObject: false) }
    guard let object, let known = log.objects[object.object] else { return }
    set(object.object, in: "object")
    set(known.type, in: "object-type")
    let qualifiers = object.qualifiers.filter { $0 != TextDictionary.missing }.map { log.texts[$0] }
    set(Array(qualifiers.joined(separator: "; ").utf8)[...], at: names.place(named: "qualifier", in: &rows))
    setAttributes(of: object.object, known, at: event.time)
  }

  /// Sets the values that an object has at the time of an event.
  private mutating func setAttributes(of object: UInt32, _ known: OCELLog.Object, at time: UInt32) {
    let history: ObjectHistory
    if let made = histories[object] {
      history = made
    } else {
      history = ObjectHistory(log.attributes[known.attributes], texts: log.texts)
      histories[object] = history
    }
    do throws(ObjectHistory.Failure) {
      for attribute in try history.values(at: time, texts: log.texts) { set(attribute, isOfObject: true) }
    } catch {
      switch error {
      case .unreadable(let time): note(.ocelTimeUnreadable, ["time": ShownText.of(log.texts.utf8(of: time))])
      case .notComparable(let time): note(.ocelTimesNotComparable, ["time": ShownText.of(log.texts.utf8(of: time))])
      }
    }
  }

  // MARK: Cells

  private mutating func set(_ code: UInt32, in column: String) {
    set(log.texts.utf8(of: code), at: names.place(named: column, in: &rows))
  }

  private mutating func set(_ attribute: OCELLog.Attribute, isOfObject: Bool) {
    let place = names.place(of: attribute.name, isOfObject: isOfObject, texts: log.texts, in: &rows)
    set(log.texts.utf8(of: attribute.value), at: place, name: attribute.name)
  }

  private mutating func set(_ text: ArraySlice<UInt8>, at place: TextRows.Place, name: UInt32 = 0) {
    switch place {
    case .column(let index):
      if !rows.set(rows.code(of: text, column: index), column: index) {
        note(.ocelAttributeTwice, ["name": ShownText.of(rows.name(of: index))])
      }
    case .unwanted: break
    case .looksLikeAnother: note(.columnsLookAlike, ["name": ShownText.of(log.texts[name])])
    case .tooMany: note(.tooManyColumns, ["limit": String(TextRows.columnLimit)])
    }
  }
}
