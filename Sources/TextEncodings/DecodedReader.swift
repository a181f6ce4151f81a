package import Columns

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A text in some encoding, read as UTF-8.
///
/// The bytes are put into UTF-8 by the C library's iconv, which knows for each encoding exactly which bytes are a
/// character of it. Nothing is ever replaced or left out: bytes that are none end the reading with their place. A mark
/// of byte order at the very beginning is no part of the text. UTF-8 itself is passed on as it is; who reads it checks
/// it.
///
/// Safe: the conversion's descriptor never leaves the object, which alone uses it, one call at a time.
@safe package final class DecodedReader: ByteSource {
  /// The number of bytes that are taken from the source at once.
  private static let pieceSize = 1 << 18

  private let source: any ByteSource
  private let encoding: TextEncoding
  /// The conversion, once the first bytes have told the order of UTF-16; `nil` for UTF-8.
  private var conversion: iconv_t?
  /// Bytes of the source that are not decoded yet: those before `waitingCount`.
  private var waiting: [UInt8] = []
  private var waitingCount = 0
  /// The number of the source's bytes before those that wait.
  private var offset = 0
  private var isWhole = false
  /// Text that has not been asked for yet: that of `decodedRange`.
  private var decoded: [UInt8] = []
  private var decodedRange = 0..<0
  private var isBegun = false

  /// Reads the bytes of a source as text of an encoding.
  package init(_ source: any ByteSource, encoding: TextEncoding) {
    self.source = source
    self.encoding = encoding
  }

  deinit {
    // Unsafe: the descriptor was given by `iconv_open` and is closed only here.
    if let conversion = unsafe conversion { _ = unsafe iconv_close(conversion) }
  }

  /// One and a half times what the source expects: what Chinese text grows by.
  package var byteCount: Int { source.byteCount / 2 * 3 + source.byteCount % 2 }

  package func read(into bytes: inout [UInt8], range: Range<Int>) throws(FileFailure) -> Int {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count, !range.isEmpty else { return 0 }
    if encoding == .utf8 { return try source.read(into: &bytes, range: range) }
    if !isBegun { try begin() }
    while decodedRange.isEmpty {
      if waitingCount == 0, isWhole { return 0 }
      try decode()
    }
    let given = decodedRange.prefix(range.count)
    bytes.replaceSubrange(range.lowerBound..<range.lowerBound + given.count, with: decoded[given])
    decodedRange = given.upperBound..<decodedRange.upperBound
    return given.count
  }

  // MARK: Beginning

  /// Reads the first bytes, skips a mark of byte order, and opens the conversion.
  private func begin() throws(FileFailure) {
    isBegun = true
    waiting = [UInt8](repeating: 0, count: Self.pieceSize)
    decoded = [UInt8](repeating: 0, count: Self.pieceSize)
    while !isWhole, waitingCount < 4 { try fill() }
    var name = encoding.nameForConversion
    if let mark = TextMark(waiting[..<waitingCount]), mark.isMark(of: encoding) {
      // UTF-16 without a mark is little-endian: that is how Windows writes it.
      if mark == .utf16BigEndian { name = TextEncoding.utf16BigEndian.nameForConversion }
      drop(mark.length)
    }
    // Unsafe: both names are passed as C strings that live as long as the call.
    let opened = unsafe iconv_open("UTF-8", name)
    guard Int(bitPattern: opened) != -1, let opened = unsafe opened as iconv_t? else {
      throw .encodingUnknown(name: encoding.rawValue)
    }
    unsafe conversion = opened
  }

  // MARK: Decoding

  /// Reads on in the source.
  private func fill() throws(FileFailure) {
    let added = try source.read(into: &waiting, range: waitingCount..<waiting.count)
    waitingCount += added
    if added == 0 { isWhole = true }
  }

  /// Decodes the bytes that wait, as far as there is room; reads more where they end within a character.
  private func decode() throws(FileFailure) {
    if waitingCount == 0 { try fill() }
    guard waitingCount > 0 else { return }
    let available = assignedCount
    let outcome = convert(available)
    drop(outcome.taken)
    decodedRange = 0..<outcome.made
    // What was decoded is given out first; the next call comes to the same place and finds nothing before it.
    guard outcome.made == 0 else { return }
    switch outcome.code {
    case EINVAL where !isWhole && available == waitingCount:
      // The last character is cut off by the piece's end.
      try fill()
    case nil where available > 0, E2BIG: break
    case nil, EILSEQ, EINVAL:
      // As many bytes as any character has, so that what is said does not depend on how the source is cut.
      while !isWhole, waitingCount < 4 { try fill() }
      if takeMovedCharacter() { return }
      throw .notText(encoding: encoding.rawValue, offset: offset, bytes: badBytes)
    case let code?: throw .system(code: code)
    }
  }

  /// The number of bytes that wait before one that iconv would take for a character and that is none.
  ///
  /// Big5 has nothing at 0x80, neither as a character nor as part of one; the library makes a control character of it.
  private var assignedCount: Int {
    guard encoding == .big5 else { return waitingCount }
    return waiting[..<waitingCount].firstIndex(of: 0x80) ?? waitingCount
  }

  /// Decodes one of eighteen characters of GB18030 that stand at four bytes in the standard's editions of 2000 and 2005
  /// and at two in that of 2022, of which the library knows only the latter.
  /// - Returns: whether the bytes that wait begin with one.
  private func takeMovedCharacter() -> Bool {
    guard encoding == .gb18030, waitingCount >= 4 else { return false }
    let digits = waiting[..<4].map { Int($0) }
    let place = (digits[0] * 10 + digits[1]) * 1260 + digits[2] * 10 + digits[3]
    let scalar: Int
    switch place {
    case Self.firstMovedIdeograph..<Self.firstMovedIdeograph + 8: scalar = 0x9FB4 + place - Self.firstMovedIdeograph
    case Self.firstMovedForm..<Self.firstMovedForm + 10: scalar = 0xFE10 + place - Self.firstMovedForm
    default: return false
    }
    drop(4)
    // Both ranges lie between U+0800 and U+FFFF: three bytes.
    decoded[0] = UInt8(0xE0 | scalar >> 12)
    decoded[1] = UInt8(0x80 | scalar >> 6 & 0x3F)
    decoded[2] = UInt8(0x80 | scalar & 0x3F)
    decodedRange = 0..<3
    return true
  }

  /// The place of 82 35 90 37, in the order of four-byte characters, counted so that each follows the one before it.
  private static let firstMovedIdeograph = (0x82 * 10 + 0x35) * 1260 + 0x90 * 10 + 0x37
  /// The place of 84 31 82 36.
  private static let firstMovedForm = (0x84 * 10 + 0x31) * 1260 + 0x82 * 10 + 0x36

  /// What a call of iconv came to.
  private struct Outcome {
    /// The number of bytes that were decoded.
    var taken = 0
    /// The number of bytes they became.
    var made = 0
    /// Why it went no further, `nil` where all was decoded.
    var code: Int32?
  }

  private func convert(_ available: Int) -> Outcome {
    var outcome = Outcome()
    let conversion = unsafe conversion
    // Unsafe: iconv reads within the bytes that wait and writes within the buffer; it is told the length of each, and
    // neither moves during the call.
    unsafe waiting.withUnsafeMutableBytes { input in
      unsafe decoded.withUnsafeMutableBytes { output in
        var from = unsafe input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = unsafe output.baseAddress?.assumingMemoryBound(to: CChar.self)
        var (left, room) = (available, output.count)
        let status = unsafe iconv(conversion, &from, &left, &to, &room)
        if status == -1 { outcome.code = errno }
        outcome.taken = available - left
        outcome.made = output.count - room
      }
    }
    return outcome
  }

  private func drop(_ count: Int) {
    guard count > 0 else { return }
    waiting.replaceSubrange(0..<waitingCount - count, with: Array(waiting[count..<waitingCount]))
    waitingCount -= count
    offset += count
  }

  /// The bytes at the front that are no character: as many as a character that begins like them would have.
  private var badBytes: [UInt8] {
    guard waitingCount > 0 else { return [] }
    let second = waitingCount > 1 ? waiting[1] : 0
    let length =
      switch encoding {
      case .utf8, .windows1252: 1
      case .utf16, .utf16LittleEndian, .utf16BigEndian: 2
      case .gb18030 where (0x30...0x39).contains(second): 4
      case .gb18030, .big5, .shiftJIS: waiting[0] > 0x80 && waiting[0] < 0xFF ? 2 : 1
      }
    return Array(waiting[..<min(length, waitingCount)])
  }
}
