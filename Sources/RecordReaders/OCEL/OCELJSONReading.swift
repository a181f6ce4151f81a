internal import Columns
internal import Diagnostics

/// The reading of an object-centric log from JSON, of OCEL 2.0 or 1.0.
struct OCELJSONReading {
  private let file: LogFile
  private var tokenizer: JSONTokenizer
  private var tape = JSONTape()
  private var log = OCELLog()
  private var ids: Set<UInt32> = []
  private var error: DiagnosticsError?

  /// Reads a log.
  /// - Throws: `DiagnosticsError` where the text cannot be read or is no such log.
  static func log(in source: any ByteSource, file: LogFile) throws(DiagnosticsError) -> OCELLog {
    let text: EnclosedText
    do throws(FileFailure) {
      text = try EnclosedText(source, stripped: nil)
    } catch {
      throw DiagnosticsError([error.diagnostic(file: file.name)])
    }
    var reading = OCELJSONReading(file: file, tokenizer: JSONTokenizer(text, start: text.start))
    return try reading.read()
  }

  private init(file: LogFile, tokenizer: JSONTokenizer) {
    self.file = file
    self.tokenizer = tokenizer
  }

  private mutating func read() throws(DiagnosticsError) -> OCELLog {
    do throws(JSONFailure) {
      try readRoot()
    } catch {
      throw error.error(file: file)
    }
    if let error { throw error }
    return log
  }

  private mutating func fail(
    _ template: MessageTemplate, _ arguments: [String: String], at position: SourcePosition? = nil
  ) {
    guard error == nil else { return }
    let place = SourcePlace(file: file.name, span: SourceSpan(at: position ?? tokenizer.tokenPosition()))
    error = DiagnosticsError(template, arguments, at: place)
  }

  private mutating func readRoot() throws(JSONFailure) {
    guard try tokenizer.token() == .beginObject else { return fail(.ocelMalformed, ["what": "{…}"]) }
    var hasEvents = false
    while error == nil, try tokenizer.token() == .name {
      switch String(decoding: tokenizer.text, as: UTF8.self) {
      case "events", "ocel:events":
        hasEvents = true
        try readAll("events") { reading, name in reading.addEvent(name) }
      case "objects", "ocel:objects": try readAll("objects") { reading, name in reading.addObject(name) }
      default: try skipValue()
      }
    }
    guard error == nil else { return }
    if !hasEvents { return fail(.ocelMalformed, ["what": "events"]) }
    _ = try tokenizer.token()
  }

  private mutating func skipValue() throws(JSONFailure) {
    let depth = tokenizer.depth
    _ = try tokenizer.token()
    while tokenizer.depth > depth, try tokenizer.token() != nil {}
  }

  /// Reads all elements of an array, or all members of an object with their names.
  private mutating func readAll(
    _ what: String, _ add: (inout OCELJSONReading, UInt32?) -> Void
  ) throws(JSONFailure) {
    guard let begin = try tokenizer.token(), begin == .beginArray || begin == .beginObject else {
      return fail(.ocelMalformed, ["what": what])
    }
    let depth = tokenizer.depth
    while error == nil, var token = try tokenizer.token(), tokenizer.depth >= depth {
      var name: UInt32?
      if token == .name {
        name = log.code(tokenizer.text)
        guard let value = try tokenizer.token() else { return }
        token = value
      }
      try tape.read(token, from: &tokenizer)
      guard tape.entries[0].kind == .object else { return fail(.ocelMalformed, ["what": what]) }
      add(&self, name)
    }
  }

  // MARK: Events and objects

  private mutating func addEvent(_ name: UInt32?) {
    let id = name ?? text(0, "id")
    note(id)
    let attributes = addAttributes(member(0, "attributes") ?? member(0, "ocel:vmap"))
    let relations = addRelations(member(0, "relationships") ?? member(0, "ocel:omap"))
    let entry = tape.entries[0]
    log.events.append(
      OCELLog.Event(
        id: id, activity: text(0, name == nil ? "type" : "ocel:activity"),
        time: text(0, name == nil ? "time" : "ocel:timestamp"), attributes: attributes, relations: relations,
        location: .bytes(offset: entry.position.offset, length: entry.length, line: entry.position.line)))
  }

  private mutating func addObject(_ name: UInt32?) {
    let id = name ?? text(0, "id")
    if log.objects[id] != nil {
      return fail(.ocelIdTwice, ["id": ShownText.of(log.texts[id])], at: tape.entries[0].position)
    }
    let attributes = addAttributes(member(0, "attributes") ?? member(0, "ocel:ovmap"))
    log.objects[id] = OCELLog.Object(type: text(0, name == nil ? "type" : "ocel:type"), attributes: attributes)
  }

  /// Notes the id of an event, of which there must be one only; events without any are judged as records.
  private mutating func note(_ id: UInt32) {
    guard id != TextDictionary.missing, !ids.insert(id).inserted else { return }
    fail(.ocelIdTwice, ["id": ShownText.of(log.texts[id])], at: tape.entries[0].position)
  }

  /// Adds the values in an array of objects with `name`, `value` and perhaps `time`, or in an object of members.
  private mutating func addAttributes(_ entry: Int?) -> Range<Int> {
    let start = log.attributes.count
    guard let entry else { return start..<start }
    for child in tape.children(of: entry) {
      if let name = tape.entries[child].name {
        log.attributes.append(
          OCELLog.Attribute(name: log.code(Array(tokenizer.names.utf8(of: name))), value: value(child)))
      } else {
        log.attributes.append(
          OCELLog.Attribute(
            name: text(child, "name"), value: member(child, "value").map { value($0) } ?? TextDictionary.missing,
            time: text(child, "time")))
      }
    }
    return start..<log.attributes.count
  }

  /// Adds the relations in an array of objects with `objectId` and `qualifier`, or in an array of ids.
  private mutating func addRelations(_ entry: Int?) -> Range<Int> {
    let start = log.relations.count
    guard let entry else { return start..<start }
    for child in tape.children(of: entry) {
      let isObject = tape.entries[child].kind == .object
      log.relations.append(
        OCELLog.Relation(
          object: isObject ? text(child, "objectId") : value(child),
          qualifier: isObject ? text(child, "qualifier") : TextDictionary.missing))
    }
    return start..<log.relations.count
  }

  // MARK: Values

  private func member(_ entry: Int, _ name: String) -> Int? {
    guard tape.entries[entry].kind == .object else { return nil }
    return tape.children(of: entry).first { child in
      tokenizer.names.utf8(of: tape.entries[child].name ?? 0).elementsEqual(name.utf8)
    }
  }

  /// The code of a member's text; missing where there is none.
  private func text(_ entry: Int, _ name: String) -> UInt32 {
    member(entry, name).map { value($0) } ?? TextDictionary.missing
  }

  /// The code of a value's text.
  private func value(_ entry: Int) -> UInt32 {
    let kind = tape.entries[entry].kind
    guard kind == .object || kind == .array else { return log.code(Array(tape.text(of: tape.entries[entry]))) }
    return log.code(tape.canonicalText(of: entry) { tokenizer.names.utf8(of: $0) })
  }
}
