/// Reading of JSON, strictly.
extension JSONValue {
  /// The greatest number of arrays and objects inside each other that is read.
  package static let maximumDepth = 128

  /// Reads one JSON value (RFC 8259) that fills the bytes, but for blanks around it.
  ///
  /// Accepted is what I-JSON (RFC 7493) allows, with whole numbers only: no name twice, no lone surrogate.
  /// - Throws: `JSONParseFailure` with the first thing that is wrong.
  /// - Complexity: O(n) in the number of bytes.
  package init(parsing bytes: [UInt8]) throws(JSONParseFailure) {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw JSONParseFailure(.notUTF8, at: error.byteOffsets.lowerBound)
    }
    var parser = JSONParser(bytes)
    self = try parser.document()
  }
}
