package import Columns

/// Reads an XML document piece by piece, in memory that does not grow with it.
///
/// - Only elements of the vocabulary are told of; one that is not in it is passed over with all that is in it.
/// - The text of an element is told of where the vocabulary wants it; one event has all text between two tags.
/// - UTF-8, UTF-16, ISO-8859-1 and US-ASCII are read, and told of in UTF-8.
/// - A document type declaration is refused, since its entities can make a small document a huge one.
package final class XMLReader {
  /// How deep elements may stand in each other.
  package static let depthLimit = 256
  /// The greatest number of bytes of a tag, an attribute's value or a text.
  package static let lengthLimit = 16 << 20

  private let vocabulary: XMLVocabulary
  /// Reads the document while it is plain.
  private var plain: PlainXMLScanner?
  /// The number of events that were told of so far by the former.
  private var toldCount = 0
  /// Reads any document.
  private var expat: ExpatReader?
  private let reopen: (() throws(FileFailure) -> any ByteSource)?

  /// Begins to read.
  /// - Parameters:
  ///   - isUTF8: whether the bytes are known to be UTF-8, whatever the document says of itself.
  /// - Throws: `XMLFailure` where there is no memory.
  package init(_ source: any ByteSource, vocabulary: XMLVocabulary, isUTF8: Bool = false) throws(XMLFailure) {
    self.vocabulary = vocabulary
    reopen = nil
    expat = try ExpatReader(source, vocabulary: vocabulary, isUTF8: isUTF8)
  }

  /// Begins to read a document that most likely is a large one in plain form.
  ///
  /// It is read faster, and once more from its beginning where it turns out not to be plain.
  /// - Parameters:
  ///   - vocabulary: one that wants no lines.
  ///   - reopen: gives the document's bytes from the beginning, as often as it is called.
  /// - Throws: `XMLFailure` where the bytes cannot be read.
  package init(
    vocabulary: XMLVocabulary, reopen: @escaping () throws(FileFailure) -> any ByteSource
  ) throws(XMLFailure) {
    self.vocabulary = vocabulary
    self.reopen = reopen
    do throws(FileFailure) {
      if !vocabulary.countsLines { plain = PlainXMLScanner(try reopen(), vocabulary: vocabulary) }
    } catch {
      throw XMLFailure(.file(error), line: 1, column: 1, offset: 0)
    }
  }

  /// The name of the document's outermost element, without its prefix; empty before any piece was read.
  package var root: String { plain?.root ?? expat?.root ?? "" }

  /// Whether the document was so plain up to here that expat was not needed.
  package var isPlain: Bool { plain != nil }

  /// Reads on.
  /// - Parameter piece: what was read before; its events are replaced by the next ones.
  /// - Returns: whether there are any; after the last there are none.
  /// - Throws: `XMLFailure` where nothing can be read after what was told already.
  package func read(into piece: inout XMLPiece) throws(XMLFailure) -> Bool {
    switch plain?.read(into: &piece) {
    case .events:
      toldCount += piece.events.count
      return true
    case .end: return false
    case .stopped: plain = nil
    case nil: break
    }
    let reader: ExpatReader
    if let expat { reader = expat } else { reader = try openAnew() }
    expat = reader
    while try reader.read(into: &piece) {
      // Both ways tell of the same events, of which the first have been told.
      let known = min(toldCount, piece.events.count)
      toldCount -= known
      piece.events.removeFirst(known)
      if !piece.events.isEmpty { return true }
    }
    return false
  }

  private func openAnew() throws(XMLFailure) -> ExpatReader {
    let source: any ByteSource
    do throws(FileFailure) {
      guard let opened = try reopen?() else { throw FileFailure.missing }
      source = opened
    } catch {
      throw XMLFailure(.file(error), line: 1, column: 1, offset: 0)
    }
    return try ExpatReader(source, vocabulary: vocabulary, isUTF8: false)
  }

  /// An element's name without its prefix.
  static func localName(_ name: Span<UInt8>) -> String {
    var start = 0
    for index in name.indices where name[index] == UInt8(ascii: ":") && index + 1 < name.count { start = index + 1 }
    var text: [UInt8] = []
    // A name of nothing but colons is left as it is.
    let isOdd = name.indices.allSatisfy { name[$0] == UInt8(ascii: ":") }
    for index in (isOdd ? 0 : start)..<name.count where isOdd || name[index] != UInt8(ascii: ":") {
      text.append(name[index])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
