internal import Columns
internal import TextEncodings

/// In which encoding a text most likely is: of those in which its beginning can be read without a fault, the one in which
/// it holds the greatest share of characters that are common in Chinese and Japanese texts.
struct EncodingGuess: Sendable, Hashable {
  /// What a guess rests on.
  enum Basis: Sendable, Hashable {
    /// The user said so.
    case given
    /// A mark of byte order at the beginning.
    case mark
    /// All bytes are ASCII, which reads the same in every encoding but UTF-16.
    case plain
    /// Every byte beyond ASCII is part of a well-formed character of UTF-8, which is hardly ever so by chance.
    case wellFormed
    /// Every second byte is zero.
    case zeroBytes
    /// So many of so many characters beyond ASCII are common ones; the next best encoding has fewer.
    case commonCharacters(Int, of: Int)
    /// No encoding fits.
    case none
  }

  /// The encoding.
  let encoding: TextEncoding
  /// What the guess rests on.
  let basis: Basis
  /// The next best encoding, where it is not far behind.
  let other: TextEncoding?

  /// Whether somebody has to look at the text before the guess can be trusted.
  var isUnsure: Bool {
    switch basis {
    case .given, .mark, .plain, .wellFormed: false
    case .zeroBytes, .none: true
    case .commonCharacters(let common, let all): other != nil || common * 2 < all
    }
  }

  /// The number of bytes that a guess looks at.
  static let byteCount = 1 << 18

  /// Guesses from the first bytes of a text.
  /// - Parameter bytes: at most `byteCount` bytes; the last line is left out where there may be more of it.
  init(_ bytes: ArraySlice<UInt8>) {
    if let mark = TextMark(bytes) {
      self.init(encoding: mark.encoding, basis: .mark)
      return
    }
    if let wide = Self.wide(bytes), Self.text(bytes, in: wide) != nil {
      self.init(encoding: wide, basis: .zeroBytes)
      return
    }
    let whole = Self.withoutCutLine(bytes)
    guard whole.contains(where: { $0 >= 0x80 }) else {
      self.init(encoding: .utf8, basis: .plain)
      return
    }
    if Self.text(whole, in: .utf8) != nil {
      self.init(encoding: .utf8, basis: .wellFormed)
      return
    }
    self.init(amongOlder: whole)
  }

  /// A guess that the user has made.
  init(given encoding: TextEncoding) { self.init(encoding: encoding, basis: .given) }

  private init(encoding: TextEncoding, basis: Basis, other: TextEncoding? = nil) {
    self.encoding = encoding
    self.basis = basis
    self.other = other
  }

  /// Guesses among the encodings from before Unicode.
  private init(amongOlder bytes: ArraySlice<UInt8>) {
    var best: (encoding: TextEncoding, common: Int, all: Int)?
    var second: (encoding: TextEncoding, common: Int, all: Int)?
    for encoding in [TextEncoding.gb18030, .big5, .shiftJIS, .windows1252] {
      guard let text = Self.text(bytes, in: encoding) else { continue }
      let (common, all) = CommonCharacters.count(in: text, encoding: encoding)
      // Of equal shares the encoding that is named first counts.
      if let leader = best, common * leader.all <= leader.common * all {
        if second.map({ common * $0.all > $0.common * all }) ?? true { second = (encoding, common, all) }
      } else {
        second = best
        best = (encoding, common, all)
      }
    }
    guard let best, best.common > 0 else {
      self.init(encoding: best?.encoding ?? .utf8, basis: .none, other: second?.encoding)
      return
    }
    // A tenth of all characters is what chance may make.
    let isNear = second.map { (best.common * $0.all - $0.common * best.all) * 10 < best.all * $0.all } ?? false
    self.init(
      encoding: best.encoding, basis: .commonCharacters(best.common, of: best.all),
      other: isNear ? second?.encoding : nil)
  }

  /// UTF-16 without a mark, where every second byte is mostly zero.
  private static func wide(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
    let sample = bytes.prefix(4096)
    guard sample.count >= 8 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    // Of Chinese text only delimiters, digits and line ends have a zero byte.
    if zeros[1] * 16 > sample.count, zeros[1] > 2, zeros[1] > 4 * zeros[0] { return .utf16LittleEndian }
    if zeros[0] * 16 > sample.count, zeros[0] > 2, zeros[0] > 4 * zeros[1] { return .utf16BigEndian }
    return nil
  }

  /// The bytes up to the last line's end, where there may be more than these.
  private static func withoutCutLine(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.count >= byteCount, let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return bytes }
    return bytes[bytes.startIndex...end]
  }

  /// The text, or `nil` where the bytes are none in the encoding.
  static func text(_ bytes: ArraySlice<UInt8>, in encoding: TextEncoding) -> String? {
    guard encoding != .utf8 else { return String(validating: bytes, as: UTF8.self) }
    let source = DecodedReader(BytesInMemory(bytes), encoding: encoding)
    var (text, piece) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
    do throws(FileFailure) {
      while true {
        let count = try source.read(into: &piece, range: piece.indices)
        if count == 0 { return String(decoding: text, as: UTF8.self) }
        text += piece[..<count]
      }
    } catch {
      return nil
    }
  }
}
