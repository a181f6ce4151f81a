/// A name of an element or attribute in a plain document (`PlainXMLScanner`): ASCII alone.
struct PlainXMLName {
  /// Where it ends.
  private(set) var end: Int
  /// Its last eight bytes.
  private(set) var packed: UInt64 = 0
  /// Its bytes, where it has at most eight and no prefix.
  var word: UInt64? { isWord ? packed : nil }
  private let isWord: Bool

  /// Finds the name that begins at an index; `nil` where none begins there, or one with other letters.
  /// - Parameter limit: where the bytes end; a name that reaches it may go on.
  init?(_ bytes: Span<UInt8>, at start: Int, end limit: Int) {
    var index = start
    var hasPrefix = false
    while index < limit {
      let byte = bytes[index]
      let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == UInt8(ascii: "_")
      if !isLetter {
        // Digits and the colon stand side by side.
        let isOther = byte >= 0x30 && byte <= 0x3A || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        guard isOther, index > start else { break }
        if byte == UInt8(ascii: ":") { hasPrefix = true }
      }
      packed = packed << 8 | UInt64(byte)
      index += 1
    }
    if index < limit, index == start || bytes[index] >= 0x80 { return nil }
    end = index
    isWord = !hasPrefix && index - start <= 8
  }
}
