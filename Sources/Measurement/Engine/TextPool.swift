/// The distinct texts that a summary speaks of, each under a code, compared byte by byte.
///
/// A value, unlike the dictionaries of batches, so that summaries can travel between threads. The texts that a plan
/// names are entered first and in the same order, so they have the same code in every summary of the plan.
struct TextPool: Sendable {
  /// The code that stands for a missing text.
  static let missing: UInt32 = 0

  private var texts: [[UInt8]] = [[]]
  private var codes: [[UInt8]: UInt32] = [:]

  /// The number of codes in use, the missing one included.
  var count: Int { texts.count }

  /// The code of a text, a new one where it has not been seen; that of the empty text is `missing`.
  mutating func code(of text: [UInt8]) -> UInt32 {
    guard !text.isEmpty else { return Self.missing }
    if let code = codes[text] { return code }
    let code = UInt32(truncatingIfNeeded: texts.count)
    texts.append(text)
    codes[text] = code
    return code
  }

  /// The code of a text, a new one where it has not been seen.
  mutating func code(of text: String) -> UInt32 { code(of: Array(text.utf8)) }

  /// The code of a text that has been seen, or `nil`; also `nil` for the empty text.
  func existingCode(of text: String) -> UInt32? { existingCode(of: Array(text.utf8)) }

  /// The code of a text that has been seen, or `nil`; also `nil` for the empty text.
  func existingCode(of text: [UInt8]) -> UInt32? { codes[text] }

  /// The bytes of a code's text; none for `missing` and for a code never given.
  func utf8(of code: UInt32) -> [UInt8] { texts.indices.contains(Int(code)) ? texts[Int(code)] : [] }

  /// The text of the one of some codes whose text comes first by its bytes; `nil` where there are no codes.
  func first(of codes: some Sequence<UInt32>) -> String? {
    let text = codes.lazy.map { utf8(of: $0) }.min { $0.lexicographicallyPrecedes($1) }
    return text.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Enters the texts of another pool.
  /// - Returns: by the other pool's codes, the codes in this one.
  mutating func merge(_ other: TextPool) -> [UInt32] { other.texts.map { code(of: $0) } }
}
