internal import Columns
internal import Diagnostics
internal import SQLiteTables

/// The reading of an object-centric log from an SQLite database (OCEL 2.0).
struct OCELDatabaseReading {
  /// A value or relation of the event or object of that number, in the order of the tables.
  private struct Part<Content> {
    var owner: Int
    var content: Content
  }

  private let file: LogFile
  private let database: SQLiteDatabase
  private var log = OCELLog()
  /// The numbers of events by the codes of their ids.
  private var events: [UInt32: Int] = [:]
  private var hasDetails: [Bool] = []
  /// The objects in the order of their table, with their types.
  private var objects: [(id: UInt32, type: UInt32)] = []
  private var objectNumbers: [UInt32: Int] = [:]

  /// Reads a log.
  /// - Throws: `DiagnosticsError` where the database cannot be read or is no such log.
  static func log(in file: LogFile) throws(DiagnosticsError) -> OCELLog {
    do {
      var reading = try OCELDatabaseReading(file: file, database: SQLiteDatabase(path: file.path))
      try reading.readEvents()
      try reading.readObjects()
      try reading.readRelations()
      return reading.log
    } catch let failure as SQLiteFailure {
      throw error(failure, file)
    } catch let error as DiagnosticsError {
      throw error
    } catch {
      throw DiagnosticsError(
        .ocelDatabaseUnreadable, ["file": file.name, "reason": ""], at: SourcePlace(file: file.name))
    }
  }

  private init(file: LogFile, database: SQLiteDatabase) {
    self.file = file
    self.database = database
  }

  private static func error(_ failure: SQLiteFailure, _ file: LogFile) -> DiagnosticsError {
    let place = SourcePlace(file: file.name)
    switch failure {
    case .notADatabase(let reason):
      return DiagnosticsError(
        .ocelDatabaseUnreadable, ["file": file.name, "reason": ShownText.of(reason)], at: place)
    case .noTable(let name): return DiagnosticsError(.ocelMalformed, ["what": ShownText.of(name)], at: place)
    case .notText(let column): return DiagnosticsError(.ocelMalformed, ["what": ShownText.of(column)], at: place)
    }
  }

  private func malformed(_ what: String) -> DiagnosticsError {
    DiagnosticsError(.ocelMalformed, ["what": ShownText.of(what)], at: SourcePlace(file: file.name))
  }

  private func twice(_ id: UInt32) -> DiagnosticsError {
    DiagnosticsError(
      .ocelIdTwice, ["id": ShownText.of(log.texts[id])], at: SourcePlace(file: file.name))
  }

  // MARK: Tables

  /// Goes through a table.
  /// - Parameters:
  ///   - columns: the columns that it must have; their values come in this order, as codes.
  ///   - take: given those values, and the rows for all others.
  private mutating func forEach(
    _ table: String, _ columns: [String],
    _ take: (inout OCELDatabaseReading, [UInt32], SQLiteRows) throws -> Void
  ) throws {
    let rows = try database.rows(of: table)
    let indices = try columns.map { column in
      guard let index = rows.columns.firstIndex(of: column) else { throw malformed("\(table).\(column)") }
      return index
    }
    while try rows.next() {
      let values = try indices.map { log.code(try rows.text($0) ?? "") }
      try take(&self, values, rows)
    }
  }

  /// The tables of the types of events or objects, each once.
  private mutating func typeTables(_ kind: String) throws -> [String] {
    var names: [String] = []
    var met: Set<UInt32> = []
    try forEach("\(kind)_map_type", ["ocel_type_map"]) { reading, values, _ in
      if met.insert(values[0]).inserted { names.append("\(kind)_" + reading.log.texts[values[0]]) }
    }
    return names
  }

  private mutating func readEvents() throws {
    let number = try database.tables().firstIndex(of: "event") ?? 0
    try forEach("event", ["ocel_id", "ocel_type"]) { reading, values, _ in
      guard reading.events.updateValue(reading.log.events.count, forKey: values[0]) == nil else {
        throw reading.twice(values[0])
      }
      reading.log.events.append(
        OCELLog.Event(
          id: values[0], activity: values[1], time: TextDictionary.missing, attributes: 0..<0, relations: 0..<0,
          location: .row(table: number, number: reading.log.events.count + 1)))
      reading.hasDetails.append(false)
    }
    for table in try typeTables("event") {
      try forEach(table, ["ocel_id", "ocel_time"]) { reading, values, rows in
        guard let event = reading.events[values[0]] else { throw reading.malformed(table) }
        guard !reading.hasDetails[event] else { throw reading.twice(values[0]) }
        reading.hasDetails[event] = true
        let start = reading.log.attributes.count
        for (index, name) in rows.columns.enumerated() where !name.hasPrefix("ocel_") {
          guard let value = try rows.text(index) else { continue }
          reading.log.attributes.append(
            OCELLog.Attribute(name: reading.log.code(name), value: reading.log.code(value)))
        }
        reading.log.events[event].time = values[1]
        reading.log.events[event].attributes = start..<reading.log.attributes.count
      }
    }
  }

  private mutating func readObjects() throws {
    try forEach("object", ["ocel_id", "ocel_type"]) { reading, values, _ in
      guard reading.objectNumbers.updateValue(reading.objects.count, forKey: values[0]) == nil else {
        throw reading.twice(values[0])
      }
      reading.objects.append((id: values[0], type: values[1]))
    }
    var parts: [Part<OCELLog.Attribute>] = []
    for table in try typeTables("object") {
      try forEach(table, ["ocel_id", "ocel_time"]) { reading, values, rows in
        guard let object = reading.objectNumbers[values[0]] else { throw reading.malformed(table) }
        let changed = try rows.columns.firstIndex(of: "ocel_changed_field").flatMap { try rows.text($0) }
        for (index, name) in rows.columns.enumerated() where !name.hasPrefix("ocel_") {
          let value = try rows.text(index)
          // A row that tells of a change says nothing of the other columns.
          guard changed == nil ? value != nil : changed == name else { continue }
          parts.append(
            Part(
              owner: object,
              content: OCELLog.Attribute(
                name: reading.log.code(name), value: reading.log.code(value ?? ""), time: values[1])))
        }
      }
    }
    let ranges = Self.grouped(parts, owners: objects.count, into: &log.attributes)
    for (object, range) in zip(objects, ranges) {
      log.objects[object.id] = OCELLog.Object(type: object.type, attributes: range)
    }
  }

  private mutating func readRelations() throws {
    var parts: [Part<OCELLog.Relation>] = []
    try forEach("event_object", ["ocel_event_id", "ocel_object_id", "ocel_qualifier"]) { reading, values, _ in
      guard let event = reading.events[values[0]] else { throw reading.malformed("event_object.ocel_event_id") }
      parts.append(Part(owner: event, content: OCELLog.Relation(object: values[1], qualifier: values[2])))
    }
    let ranges = Self.grouped(parts, owners: log.events.count, into: &log.relations)
    for (event, range) in ranges.enumerated() { log.events[event].relations = range }
  }

  /// Adds parts so that those of one owner stand together, in the order in which they came.
  /// - Returns: for each owner, where its parts stand.
  private static func grouped<Content>(
    _ parts: [Part<Content>], owners: Int, into list: inout [Content]
  ) -> [Range<Int>] {
    var chains = [[Int]](repeating: [], count: owners)
    for (index, part) in parts.enumerated() { chains[part.owner].append(index) }
    return chains.map { chain in
      let start = list.count
      list += chain.map { parts[$0].content }
      return start..<list.count
    }
  }
}
