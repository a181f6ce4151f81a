internal import Columns

/// Reads documents in the plain form in which programs write tables, several times as fast as expat does.
///
/// It knows elements, attributes between double quotes, texts, the five named references and numbers of characters, all
/// in UTF-8, with nothing before the outermost element but the usual declaration. At the first thing that it does not
/// know, or that is not well-formed, it says so and is done with; expat then reads the document from its beginning. It
/// takes nothing that expat would refuse and tells the same events (`XMLTape`), so that nothing is read in two ways.
struct PlainXMLScanner {
  /// What came of reading.
  enum Outcome {
    /// There are events.
    case events
    /// The document is at its end.
    case end
    /// The document is not plain.
    case stopped
  }

  /// The number of bytes that are read at once.
  private static let pieceSize = 1 << 17
  /// The greatest number of bytes of a tag or text.
  private static let tokenLimit = 1 << 20

  private let source: any ByteSource
  private var tags: PlainXMLTags
  /// A buffer to be filled; its content means nothing between two readings.
  private var buffer: [UInt8] = []
  /// Bytes of the document that were read and are not told of.
  private var rest: [UInt8] = []
  /// A text to which more may come, and its bytes.
  private var openText: XMLEvent?
  private var openTextBytes: [UInt8] = []
  /// The offset in the document of the first byte of `rest`.
  private var offset = 0
  private var isWhole = false
  private var isStopped = false

  /// Begins to read.
  init(_ source: any ByteSource, vocabulary: XMLVocabulary) {
    self.source = source
    tags = PlainXMLTags(vocabulary: vocabulary)
  }

  /// The name of the document's outermost element, without its prefix; empty before any piece was read.
  var root: String { tags.root }

  /// Reads on.
  /// - Parameter piece: what was read before; its events are replaced by the next ones.
  mutating func read(into piece: inout XMLPiece) -> Outcome {
    // Its bytes are filled anew and need not be cleared.
    piece.removeEvents()
    // What is not whole is looked at again once there is more.
    while !isStopped, !isWhole, piece.events.isEmpty { isStopped = !readOn(into: &piece) }
    return isStopped ? .stopped : piece.events.isEmpty ? .end : .events
  }

  /// Reads the next bytes and tells of them.
  /// - Returns: `false` where the document is not plain.
  private mutating func readOn(into piece: inout XMLPiece) -> Bool {
    guard rest.count <= Self.tokenLimit, openTextBytes.count <= Self.tokenLimit else { return false }
    // The new piece takes the buffer, and the memory of the last one is filled next.
    swap(&buffer, &piece.bytes)
    piece.bytes.removeAll(keepingCapacity: true)
    let textCount = openTextBytes.count
    var filled = textCount + rest.count
    // A small document needs no large buffer; one byte more than it has shows its end.
    let room = filled + (source.byteCount > 0 ? min(Self.pieceSize, source.byteCount + 1) : Self.pieceSize)
    if buffer.count < room { buffer = Array(repeating: 0, count: room) } else { buffer.removeLast(buffer.count - room) }
    buffer.replaceSubrange(..<textCount, with: openTextBytes)
    buffer.replaceSubrange(textCount..<filled, with: rest)
    do throws(FileFailure) {
      let count = try source.read(into: &buffer, range: filled..<room)
      filled += count
      isWhole = count == 0
    } catch {
      return false
    }
    piece.events.removeAll(keepingCapacity: true)
    if var openText {
      openText.range = 0..<textCount
      piece.events.append(openText)
      piece.isTextOpen = true
    }
    tags.begin(at: textCount, end: filled, base: room, offset: offset - textCount)
    guard scanTags(into: &piece) else { return false }
    if isWhole, !tags.isAtEnd { return false }
    keepRest(filled, textCount, &piece)
    return true
  }

  private mutating func scanTags(into piece: inout XMLPiece) -> Bool {
    // Taken out, since the bytes must not change while they are looked at.
    let bytes = buffer
    return tags.scan(bytes.span, into: &piece)
  }

  /// Gives the bytes away, save those that are not told of yet.
  private mutating func keepRest(_ filled: Int, _ textCount: Int, _ piece: inout XMLPiece) {
    rest.removeAll(keepingCapacity: true)
    rest += buffer[tags.next..<filled]
    offset += tags.next - textCount
    // Texts with references, which are written out, stand behind the document's own bytes.
    swap(&buffer, &piece.bytes)
    piece.bytes += buffer
    openText = piece.isTextOpen ? piece.events.popLast() : nil
    openTextBytes.removeAll(keepingCapacity: true)
    if let openText { openTextBytes += piece.bytes[openText.range] }
  }
}
