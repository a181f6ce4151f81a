internal import TextEncodings

/// The text of a file whose encoding nobody has said, for showing a line of it and nothing else.
package enum LegibleText {
  /// The bytes of a text in UTF-8, in the encoding it most likely is in.
  /// - Parameter bytes: all bytes of the file, which are not UTF-8.
  /// - Returns: `nil` where they are text in no encoding that is known.
  package static func utf8(of bytes: [UInt8]) -> [UInt8]? {
    let guess = EncodingGuess(bytes.prefix(EncodingGuess.byteCount))
    return EncodingGuess.text(bytes[...], in: guess.encoding).map { Array($0.utf8) }
  }
}
