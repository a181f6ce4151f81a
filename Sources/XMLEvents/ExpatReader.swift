internal import CExpat
internal import Columns

/// Reads an XML document with expat (`XMLReader` says what).
@safe final class ExpatReader {
  /// The number of bytes that are read at once.
  private static let pieceSize = 1 << 16

  private let source: any ByteSource
  private let parser: XML_Parser
  /// At an address that does not change, since expat points to it.
  private let tape: UnsafeMutablePointer<XMLTape>
  private var input: [UInt8] = []
  /// The number of bytes that were given to expat.
  private var fed = 0
  private var failure: XMLFailure?
  private var isEnded = false

  /// Begins to read.
  /// - Parameters:
  ///   - isUTF8: whether the bytes are known to be UTF-8, whatever the document says of itself.
  /// - Throws: `XMLFailure` where there is no memory.
  init(_ source: any ByteSource, vocabulary: XMLVocabulary, isUTF8: Bool) throws(XMLFailure) {
    // Unsafe: expat copies the name of the encoding.
    guard let parser = unsafe XML_ParserCreate(isUTF8 ? "UTF-8" : nil) else {
      throw XMLFailure(.file(.system(code: 12)), line: 1, column: 1, offset: 0)
    }
    self.source = source
    unsafe self.parser = unsafe parser
    unsafe tape = UnsafeMutablePointer<XMLTape>.allocate(capacity: 1)
    unsafe tape.initialize(to: XMLTape(parser: parser, vocabulary: vocabulary))
    unsafe XML_SetUserData(parser, tape)
    unsafe XML_SetElementHandler(parser, startElement, endElement)
    unsafe XML_SetCharacterDataHandler(parser, characterData)
    unsafe XML_SetStartDoctypeDeclHandler(parser, startDocumentType)
    unsafe XML_SetUnknownEncodingHandler(parser, unknownEncoding, tape)
  }

  deinit {
    // Unsafe: nothing uses the parser and the tape after this.
    unsafe XML_ParserFree(parser)
    unsafe tape.deinitialize(count: 1)
    unsafe tape.deallocate()
  }

  /// The name of the document's outermost element, without its prefix; empty before any piece was read.
  var root: String { unsafe tape.pointee.root }

  /// Reads on.
  /// - Parameter piece: what was read before; its events are replaced by the next ones.
  /// - Returns: whether there are any; after the last there are none.
  /// - Throws: `XMLFailure` where nothing can be read after what was told already.
  func read(into piece: inout XMLPiece) throws(XMLFailure) -> Bool {
    piece.removeAll()
    // Unsafe, here and below: the tape lives as long as the reader, and expat writes to it during `parseNext` only.
    while !isEnded, failure == nil, unsafe !tape.pointee.hasWholeEvent { parseNext() }
    unsafe tape.pointee.handOver(to: &piece)
    if piece.events.isEmpty, let failure { throw failure }
    return !piece.events.isEmpty
  }

  /// Gives expat the next bytes.
  private func parseNext() {
    // Unsafe: the parser lives as long as the reader.
    let position = unsafe Int(XML_GetCurrentByteIndex(parser))
    // A tag or comment that is not whole is looked at anew with each piece, so that the pieces must grow with it.
    let backlog = position < 0 ? 0 : fed - position
    guard backlog <= XMLReader.lengthLimit + Self.pieceSize else { return fail(.tooLong(limit: XMLReader.lengthLimit)) }
    let size = max(Self.pieceSize, backlog)
    if input.count < size { input = [UInt8](repeating: 0, count: size) }
    let count: Int
    do throws(FileFailure) {
      count = try source.read(into: &input, range: 0..<size)
    } catch {
      return fail(.file(error))
    }
    // Unsafe: expat reads `count` bytes of the array during the call, and calls back with pointers of its own.
    let status = unsafe input.withUnsafeBytes { bytes in
      unsafe XML_Parse(parser, bytes.baseAddress, Int32(count), count == 0 ? 1 : 0)
    }
    fed += count
    isEnded = count == 0
    if let fault = unsafe tape.pointee.fault {
      fail(fault)
    } else if status != XML_STATUS_OK {
      // Unsafe: the library's sentences live for ever.
      let reason = unsafe XML_ErrorString(XML_GetErrorCode(parser)).map { unsafe String(cString: $0) }
      fail(.malformed(reason: reason ?? ""))
    }
  }

  private func fail(_ kind: XMLFailure.Kind) {
    // Unsafe: the parser lives as long as the reader.
    failure = unsafe XMLFailure(
      kind, line: Int(XML_GetCurrentLineNumber(parser)), column: Int(XML_GetCurrentColumnNumber(parser)) + 1,
      offset: max(0, Int(XML_GetCurrentByteIndex(parser))))
  }
}

// MARK: Calls from expat
// Unsafe, all of them: the first argument is the pointer to the reader's tape that expat was given.

private func startElement(
  _ tape: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?,
  _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
) {
  guard let tape = unsafe tape, let name = unsafe name, let attributes = unsafe attributes else { return }
  unsafe tape.assumingMemoryBound(to: XMLTape.self).pointee.start(name, attributes)
}

private func endElement(_ tape: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?) {
  guard let tape = unsafe tape else { return }
  unsafe tape.assumingMemoryBound(to: XMLTape.self).pointee.end()
}

private func characterData(_ tape: UnsafeMutableRawPointer?, _ text: UnsafePointer<XML_Char>?, _ count: Int32) {
  guard let tape = unsafe tape, let text = unsafe text else { return }
  unsafe tape.assumingMemoryBound(to: XMLTape.self).pointee.text(text, count: Int(count))
}

private func startDocumentType(
  _ tape: UnsafeMutableRawPointer?, _: UnsafePointer<XML_Char>?, _: UnsafePointer<XML_Char>?,
  _: UnsafePointer<XML_Char>?, _: Int32
) {
  guard let tape = unsafe tape else { return }
  unsafe tape.assumingMemoryBound(to: XMLTape.self).pointee.stop(.documentType)
}

private func unknownEncoding(
  _ tape: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?, _: UnsafeMutablePointer<XML_Encoding>?
) -> Int32 {
  guard let tape = unsafe tape, let name = unsafe name else { return 0 }
  unsafe tape.assumingMemoryBound(to: XMLTape.self).pointee.refuse(encoding: name)
  return 0
}
