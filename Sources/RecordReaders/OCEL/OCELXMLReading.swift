internal import Columns
internal import Diagnostics
internal import XMLEvents

/// The reading of an object-centric log from XML (OCEL 2.0).
struct OCELXMLReading {
  /// The names that are known, in the order of the vocabulary.
  private enum Name: Int, CaseIterable {
    case log, objects, object, events, event, attributes, attribute, relationship, relobj
    case id, type, time, name, objectID, qualifier

    var text: String { self == .objectID ? "object-id" : String(describing: self) }
  }

  private static let vocabulary = XMLVocabulary(
    Name.allCases.map(\.text), texts: [Name.attribute.rawValue])

  /// An event or object whose end has not come.
  private struct Open {
    var isEvent: Bool
    var id: UInt32
    var type: UInt32
    var time: UInt32
    var attributeStart: Int
    var relationStart: Int
    var offset: Int
    var line: Int
  }

  private let file: LogFile
  private var log = OCELLog()
  private var ids: Set<UInt32> = []
  private var open: Open?
  private var value: [UInt8] = []
  private var error: DiagnosticsError?

  /// Reads a log.
  /// - Parameter isUTF8: whether the bytes are known to be UTF-8, whatever the document says of itself.
  /// - Throws: `DiagnosticsError` where the text cannot be read or is no such log.
  static func log(
    in source: any ByteSource, isUTF8: Bool, file: LogFile
  ) throws(DiagnosticsError) -> OCELLog {
    var reading = OCELXMLReading(file: file)
    var hasEvents = false
    do throws(XMLFailure) {
      let reader = try XMLReader(source, vocabulary: vocabulary, isUTF8: isUTF8)
      var piece = XMLPiece()
      while reading.error == nil, try reader.read(into: &piece) {
        for event in piece.events {
          if event.name == Name.events.rawValue { hasEvents = true }
          reading.take(event, piece)
        }
      }
    } catch {
      throw DiagnosticsError([error.diagnostic(file: file.name)])
    }
    if let error = reading.error { throw error }
    guard hasEvents else {
      throw DiagnosticsError(.ocelMalformed, ["what": "events"], at: SourcePlace(file: file.name))
    }
    return reading.log
  }

  private init(file: LogFile) { self.file = file }

  private mutating func take(_ event: XMLEvent, _ piece: XMLPiece) {
    guard let name = Name(rawValue: event.name) else { return }
    switch (event.kind, name) {
    case (.start, .event), (.start, .object): begin(name, event, piece)
    case (.end, .event), (.end, .object): end(at: event)
    case (.start, .attribute):
      value = []
      log.attributes.append(
        OCELLog.Attribute(
          name: code(.name, event, piece), value: TextDictionary.missing, time: code(.time, event, piece)))
    case (.text, .attribute): value += piece.bytes[event.range]
    case (.end, .attribute):
      if let last = log.attributes.indices.last { log.attributes[last].value = log.code(value) }
    case (.start, .relationship), (.start, .relobj):
      log.relations.append(
        OCELLog.Relation(object: code(.objectID, event, piece), qualifier: code(.qualifier, event, piece)))
    default: break
    }
  }

  private func code(_ name: Name, _ event: XMLEvent, _ piece: XMLPiece) -> UInt32 {
    guard let range = piece.value(of: name.rawValue, in: event) else { return TextDictionary.missing }
    return log.texts.code(of: piece.bytes.span.extracting(range))
  }

  private mutating func begin(_ name: Name, _ event: XMLEvent, _ piece: XMLPiece) {
    guard open == nil else { return fail(.ocelMalformed, ["what": "event"], event) }
    open = Open(
      isEvent: name == .event, id: code(.id, event, piece), type: code(.type, event, piece),
      time: code(.time, event, piece), attributeStart: log.attributes.count, relationStart: log.relations.count,
      offset: event.offset, line: event.line)
  }

  private mutating func end(at event: XMLEvent) {
    guard let ended = open else { return }
    open = nil
    let attributes = ended.attributeStart..<log.attributes.count
    guard ended.isEvent else {
      // What objects are to each other is not needed.
      log.relations.removeLast(log.relations.count - ended.relationStart)
      if log.objects[ended.id] != nil { return fail(.ocelIdTwice, ["id": shown(ended.id)], event) }
      log.objects[ended.id] = OCELLog.Object(type: ended.type, attributes: attributes)
      return
    }
    if ended.id != TextDictionary.missing, !ids.insert(ended.id).inserted {
      return fail(.ocelIdTwice, ["id": shown(ended.id)], event)
    }
    log.events.append(
      OCELLog.Event(
        id: ended.id, activity: ended.type, time: ended.time, attributes: attributes,
        relations: ended.relationStart..<log.relations.count,
        location: .bytes(offset: ended.offset, length: event.offset - ended.offset, line: ended.line)))
  }

  private func shown(_ code: UInt32) -> String { ShownText.of(log.texts[code]) }

  private mutating func fail(_ template: MessageTemplate, _ arguments: [String: String], _ event: XMLEvent) {
    guard error == nil else { return }
    let position = SourcePosition(offset: event.offset, line: event.line, column: 1)
    error = DiagnosticsError(template, arguments, at: SourcePlace(file: file.name, span: SourceSpan(at: position)))
  }
}
