/// The distinct texts of a column, each under a code.
///
/// A class, because the batches of one run share it while it grows; codes, once given, never change.
package final class TextDictionary {
  /// The code that stands for a missing text.
  package static let missing: UInt32 = 0

  /// All texts, one after the other.
  private var bytes: [UInt8] = []
  /// Where each text ends in `bytes`, by code; the text of code c begins where that of code c − 1 ends.
  private var ends: [Int] = [0]
  /// Open addressing: codes by hash, 0 for a free slot; the size is a power of two.
  private var slots: [UInt32] = Array(repeating: 0, count: 64)
  /// The hash of each text, by code, so that growing hashes nothing again.
  private var hashes: [UInt64] = [0]

  /// Makes an empty dictionary.
  package init() {}

  /// The number of codes in use, the missing one included: codes run from 0 up to, not including, this number.
  package var count: Int { ends.count }

  /// The code of a text, a new one where it has not been seen; the code of the empty text is `missing`.
  /// - Complexity: O(length), amortised.
  package func code(of text: Span<UInt8>) -> UInt32 {
    guard !text.isEmpty else { return Self.missing }
    let hash = Self.hash(text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let code = slots[slot]
      if hashes[Int(code)] == hash, isText(of: code, equalTo: text) { return code }
      slot = (slot + 1) & (slots.count - 1)
    }
    let code = UInt32(ends.count)
    slots[slot] = code
    for index in text.indices { bytes.append(text[index]) }
    ends.append(bytes.count)
    hashes.append(hash)
    if ends.count * 2 > slots.count { grow() }
    return code
  }

  /// The code of a text, a new one where it has not been seen.
  package func code(of text: String) -> UInt32 { code(of: Array(text.utf8).span) }

  /// The code of a text that has been seen, or `nil`.
  package func existingCode(of text: String) -> UInt32? {
    let key = Array(text.utf8)
    guard !key.isEmpty else { return nil }
    let hash = Self.hash(key.span)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if hashes[Int(slots[slot])] == hash, isText(of: slots[slot], equalTo: key.span) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The text of a code; the empty text for `missing` and for a code never given.
  package subscript(code: UInt32) -> String { String(decoding: utf8(of: code), as: UTF8.self) }

  /// The bytes of a code's text; none for `missing` and for a code never given.
  package func utf8(of code: UInt32) -> ArraySlice<UInt8> {
    guard code > 0, Int(code) < ends.count else { return [] }
    return bytes[ends[Int(code) - 1]..<ends[Int(code)]]
  }

  private func isText(of code: UInt32, equalTo text: Span<UInt8>) -> Bool {
    let start = ends[Int(code) - 1]
    guard ends[Int(code)] - start == text.count else { return false }
    for index in text.indices where bytes[start + index] != text[index] { return false }
    return true
  }

  private func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for code in 1..<ends.count {
      var slot = Int(truncatingIfNeeded: hashes[code]) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(code)
    }
  }

  /// FNV-1a with a final mix; used inside one run only, never in a result.
  private static func hash(_ text: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in text.indices { hash = (hash ^ UInt64(text[index])) &* 0x0000_0100_0000_01b3 }
    return hash ^ (hash >> 32)
  }
}
