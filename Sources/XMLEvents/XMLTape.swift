internal import CExpat

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What expat calls write down of a document.
///
/// expat is given a pointer to it and calls back while it parses; it writes into arrays, and nothing of expat's memory
/// is kept.
@safe struct XMLTape {
  /// The events since the last time they were taken away.
  private var piece = XMLPiece()
  /// The first thing that is wrong, besides the form of the document.
  private(set) var fault: XMLFailure.Kind?
  /// The name of the outermost element, without its prefix; empty before it.
  private(set) var root = ""

  private let parser: XML_Parser
  private let vocabulary: XMLVocabulary
  /// The numbers of the open elements that are known, from the outermost on.
  private var open: [Int] = []
  /// How many open elements are not known, or stand in one that is not.
  private var skipped = 0

  /// Begins.
  /// - Parameter parser: the parser that will call, which lives longer than the tape.
  init(parser: XML_Parser, vocabulary: XMLVocabulary) {
    unsafe self.parser = unsafe parser
    self.vocabulary = vocabulary
  }

  /// Whether there is an event besides a text to which more may come.
  var hasWholeEvent: Bool { piece.events.count > (piece.isTextOpen ? 1 : 0) }

  /// Gives away the events, save a text at the end to which more may come.
  /// - Parameter other: a piece without events, whose memory is used from now on.
  mutating func handOver(to other: inout XMLPiece) {
    let text = piece.isTextOpen ? piece.events.popLast() : nil
    swap(&piece, &other)
    guard var text else { return }
    piece.bytes.append(contentsOf: other.bytes[text.range])
    text.range = 0..<piece.bytes.count
    piece.events.append(text)
    piece.isTextOpen = true
  }

  // MARK: Calls from expat

  /// An element begins.
  /// - Parameters:
  ///   - name: its name.
  ///   - attributes: the names of its attributes and, behind each, its value; then `nil`.
  mutating func start(
    _ name: UnsafePointer<XML_Char>, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>
  ) {
    // Unsafe: expat's names and values end with a NUL, its list with `nil`.
    if root.isEmpty { root = unsafe XMLReader.localName(Self.bytes(of: name).span) }
    guard open.count + skipped < XMLReader.depthLimit else { return stop(.tooDeep(limit: XMLReader.depthLimit)) }
    let number = skipped > 0 ? XMLVocabulary.unknown : unsafe vocabulary.element(Self.bytes(of: name).span)
    guard number != XMLVocabulary.unknown else {
      skipped += 1
      return
    }
    open.append(number)
    let first = piece.attributes.count
    var index = 0
    while let attribute = unsafe attributes[index], let value = unsafe attributes[index + 1] {
      index += 2
      let key = unsafe vocabulary.attribute(Self.bytes(of: attribute).span)
      guard key != XMLVocabulary.unknown else { continue }
      let range = unsafe add(value, count: strlen(value))
      guard range.count <= XMLReader.lengthLimit else { return stop(.tooLong(limit: XMLReader.lengthLimit)) }
      piece.attributes.append(XMLAttribute(name: key, value: range))
    }
    note(.start, number, first..<piece.attributes.count)
  }

  /// An element ends.
  mutating func end() {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    guard let number = open.popLast() else { return }
    note(.end, number, 0..<0)
  }

  /// Some of a text.
  mutating func text(_ bytes: UnsafePointer<XML_Char>, count: Int) {
    guard skipped == 0, let number = open.last, vocabulary.carriesText[number] else { return }
    // Unsafe: expat vouches for the count.
    let range = unsafe add(bytes, count: count)
    guard piece.isTextOpen else {
      note(.text, number, range)
      piece.isTextOpen = true
      return
    }
    let last = piece.events.count - 1
    piece.events[last].range = piece.events[last].range.lowerBound..<range.upperBound
    if piece.events[last].range.count > XMLReader.lengthLimit { stop(.tooLong(limit: XMLReader.lengthLimit)) }
  }

  /// Stops the parser because of something that is not read here.
  mutating func stop(_ kind: XMLFailure.Kind) {
    if fault == nil { fault = kind }
    // Unsafe: the parser is calling and so alive.
    _ = unsafe XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  /// Notes that the document is in an encoding that expat does not know.
  mutating func refuse(encoding name: UnsafePointer<XML_Char>) {
    // Unsafe: expat's name ends with a NUL.
    fault = unsafe .unknownEncoding(name: String(cString: name))
  }

  // MARK: Notes

  private mutating func note(_ kind: XMLEvent.Kind, _ name: Int, _ range: Range<Int>) {
    piece.isTextOpen = false
    guard kind == .text || vocabulary.isTold[name] else { return }
    // Unsafe: the parser is calling and so alive.
    var offset = unsafe Int(XML_GetCurrentByteIndex(parser))
    if kind == .end { offset += unsafe Int(XML_GetCurrentByteCount(parser)) }
    let line = unsafe vocabulary.countsLines ? Int(XML_GetCurrentLineNumber(parser)) : 0
    piece.events.append(XMLEvent(kind, name: name, range: range, offset: offset, line: line))
  }

  private mutating func add(_ bytes: UnsafePointer<XML_Char>, count: Int) -> Range<Int> {
    let start = piece.bytes.count
    // Unsafe: the caller vouches for the count; the bytes are copied.
    unsafe piece.bytes.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
    return start..<piece.bytes.count
  }

  private static func length(_ text: UnsafePointer<XML_Char>) -> Int {
    var count = 0
    // Unsafe: no byte behind the NUL is looked at.
    while unsafe text[count] != 0 { count += 1 }
    return count
  }

  /// The bytes of a text before its NUL.
  private static func bytes(of text: UnsafePointer<XML_Char>) -> UnsafeBufferPointer<UInt8> {
    // Unsafe: characters are bytes to expat, and no byte behind the NUL is looked at.
    let start = unsafe UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    return unsafe UnsafeBufferPointer(start: start, count: strlen(text))
  }
}
