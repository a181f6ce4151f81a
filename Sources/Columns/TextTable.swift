/// The texts of a dictionary and the way from a text to its code.
///
/// Open addressing with linear probing; a slot holds half of the hash beside the code, so that a text is looked at only
/// when it most probably is the one that is sought.
struct TextTable {
  /// All texts, one after the other.
  private(set) var bytes: [UInt8] = []
  /// Where each text ends in `bytes`, by code; the text of code c begins where that of code c − 1 ends.
  private(set) var ends: [Int] = [0]
  /// The upper half of a text's hash above its code, 0 for a free slot; their number is a power of two.
  private var slots: [UInt64] = Array(repeating: 0, count: 64)
  /// The hash of each text, by code, so that growing hashes nothing again.
  private var hashes: [UInt64] = [0]

  /// Begins without texts; code 0 stands for the empty one.
  init() {}

  /// The code of a text, a new one where it has not been seen; 0 for the empty text.
  mutating func code(of text: UnsafeRawBufferPointer) -> UInt32 {
    guard text.count > 0 else { return 0 }
    // Unsafe: the hash reads the text's bytes and no others.
    let hash = unsafe Self.hash(text)
    // Unsafe: so does the search.
    let slot = unsafe slot(of: text, hash: hash)
    if slots[slot] != 0 { return UInt32(truncatingIfNeeded: slots[slot]) }
    let code = UInt32(truncatingIfNeeded: ends.count)
    slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(code)
    // Unsafe: the bytes are copied before the call returns.
    unsafe bytes.append(contentsOf: text)
    ends.append(bytes.count)
    hashes.append(hash)
    if ends.count * 2 > slots.count { grow() }
    return code
  }

  /// The code of a text that has been seen, or `nil`; `nil` for the empty text.
  func existingCode(of text: UnsafeRawBufferPointer) -> UInt32? {
    guard text.count > 0 else { return nil }
    // Unsafe: the search reads the text's bytes and no others.
    let slot = unsafe slot(of: text, hash: Self.hash(text))
    return slots[slot] == 0 ? nil : UInt32(truncatingIfNeeded: slots[slot])
  }

  /// The slot of a text, or the free one where it belongs.
  private func slot(of text: UnsafeRawBufferPointer, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 {
        let code = Int(slots[slot] & 0xFFFF_FFFF)
        let start = ends[code - 1]
        // Unsafe: as many bytes are compared as the text has; the stored one is as long.
        if unsafe ends[code] - start == text.count && isStored(text, at: start) { return slot }
      }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isStored(_ text: UnsafeRawBufferPointer, at start: Int) -> Bool {
    // Unsafe: both buffers are indexed within their counts; the stored text ends at most where `bytes` ends.
    unsafe bytes.withUnsafeBytes { stored in
      var index = 0
      while index + 8 <= text.count {
        let (left, right) = unsafe (Self.word(text, at: index), Self.word(stored, at: start + index))
        if left != right { return false }
        index += 8
      }
      while index < text.count {
        if unsafe text[index] != stored[start + index] { return false }
        index += 1
      }
      return true
    }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for code in 1..<ends.count {
      var slot = Int(truncatingIfNeeded: hashes[code]) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = hashes[code] & 0xFFFF_FFFF_0000_0000 | UInt64(code)
    }
  }

  /// Eight bytes at a time, multiplied to full width and folded; used inside one run only, never in a result.
  private static func hash(_ text: UnsafeRawBufferPointer) -> UInt64 {
    var hash = fold(0x9e37_79b9_7f4a_7c15 ^ UInt64(text.count))
    var index = 0
    while index + 8 <= text.count {
      // Unsafe: eight bytes from `index` on are within the text.
      hash = unsafe fold(hash ^ word(text, at: index))
      index += 8
    }
    var rest: UInt64 = 0
    while index < text.count {
      // Unsafe: `index` is within the text.
      rest = unsafe rest << 8 | UInt64(text[index])
      index += 1
    }
    return fold(hash ^ rest)
  }

  private static func fold(_ value: UInt64) -> UInt64 {
    let product = (value ^ 0xa076_1d64_78bd_642f).multipliedFullWidth(by: 0xe703_7ed1_a0b4_28db)
    return product.high ^ product.low
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
    // Unsafe: the caller vouches for eight bytes from `index` on.
    unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
  }
}
