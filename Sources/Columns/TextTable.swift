/// The distinct texts of a dictionary and the way from a text to its code: codes run from 1 in the order in which texts
/// are first met, 0 stands for the empty text.
///
/// Open addressing with linear probing; a slot holds half of the hash beside the code, so that a text is looked at only
/// when it most probably is the one that is sought. The hash has a seed of its own in every run of the program, so that
/// nobody can write a log whose texts all fall into one place.
package struct TextTable: Sendable {
  /// All texts, one after the other.
  private var bytes: [UInt8] = []
  /// Where each text ends in `bytes`, by code; the text of code c begins where that of code c − 1 ends.
  private var ends: [Int] = [0]
  /// The upper half of a text's hash above its code, 0 for a free slot; their number is a power of two.
  private var slots: [UInt64] = Array(repeating: 0, count: 64)

  private let hash = TextHash()
  /// What `warm` has looked at: kept, because what nobody keeps is not looked at.
  private var looks = 0

  /// Begins without texts.
  package init() {}

  /// The number of codes in use, that of the empty text included: codes run from 0 up to, not including, this number.
  package var count: Int { ends.count }

  /// The bytes of a code's text; none for 0 and for a code never given.
  package func utf8(of code: UInt32) -> ArraySlice<UInt8> {
    guard code > 0, Int(code) < ends.count else { return [] }
    return bytes[ends[Int(code) - 1]..<ends[Int(code)]]
  }

  /// The code of a text, a new one where it has not been seen; 0 for the empty text.
  /// - Complexity: O(length), amortised.
  package mutating func code(of text: Span<UInt8>) -> UInt32 {
    // Unsafe: the table reads the text's bytes during the call only.
    unsafe text.withUnsafeBytes { unsafe code(of: $0) }
  }

  /// The length of a code's text where some bytes begin with it, else `nil`.
  func length(of code: UInt32, beginning bytes: UnsafeRawBufferPointer) -> Int? {
    let start = ends[Int(code) - 1]
    let length = ends[Int(code)] - start
    // Unsafe: as many bytes are compared as the stored text has, and there are as many.
    guard length <= bytes.count, unsafe isStored(UnsafeRawBufferPointer(rebasing: bytes[..<length]), at: start) else {
      return nil
    }
    return length
  }

  /// The code of a text that has been seen, or `nil`; `nil` for the empty text.
  package func existingCode(of text: Span<UInt8>) -> UInt32? {
    // Unsafe: the table reads the text's bytes during the call only.
    unsafe text.withUnsafeBytes { text in
      guard text.count > 0 else { return nil }
      // Unsafe: the search reads the text's bytes and no others.
      let slot = unsafe slot(of: text, hash: hash(text))
      return slots[slot] == 0 ? nil : UInt32(truncatingIfNeeded: slots[slot])
    }
  }

  /// Enters the texts of another table.
  /// - Returns: by the other table's codes, the codes in this one.
  package mutating func merge(_ other: TextTable) -> [UInt32] {
    var codes: [UInt32] = [0]
    codes.reserveCapacity(other.count)
    // Unsafe: the other table's texts lie within its bytes; they are read during the call only.
    unsafe other.bytes.withUnsafeBytes { bytes in
      for code in 1..<max(other.count, 1) {
        let text = unsafe UnsafeRawBufferPointer(rebasing: bytes[other.ends[code - 1]..<other.ends[code]])
        unsafe codes.append(self.code(of: text))
      }
    }
    return codes
  }

  // MARK: On disk

  /// Writes the texts.
  package func write(to writer: inout ByteWriter) {
    writer.write(bytes)
    writer.write(ends)
  }

  /// Reads texts that were written; each has its code again.
  /// - Throws: `ByteReader.Damage` where they are not whole.
  package init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let (bytes, ends) = (try reader.numbers(UInt8.self), try reader.numbers(Int.self))
    guard ends.first == 0, ends.last == bytes.count, zip(ends, ends.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw ByteReader.Damage()
    }
    for (start, end) in zip(ends, ends.dropFirst()) { _ = code(of: bytes.span.extracting(start..<end)) }
    // A text that stands there twice would have one code only.
    guard count == ends.count else { throw ByteReader.Damage() }
  }

  /// The codes of the texts that stand in some stretches of a buffer, in their order; 0 for a stretch that leaves it.
  ///
  /// In a large table nearly every look is a wait for memory. So all hashes are made first and their slots looked at one
  /// after the other, for which the processor need not wait; the search itself then finds them at hand.
  mutating func codes(of cells: [Range<Int>], in buffer: [UInt8]) -> [UInt32] {
    // Unsafe: the table reads bytes of the buffer during the call only; each stretch was checked to lie within it.
    unsafe buffer.withUnsafeBytes { bytes in
      let isText = { (cell: Range<Int>) in !cell.isEmpty && cell.lowerBound >= 0 && cell.upperBound <= bytes.count }
      var hashes: [UInt64] = []
      hashes.reserveCapacity(cells.count)
      for cell in cells {
        unsafe hashes.append(isText(cell) ? hash(UnsafeRawBufferPointer(rebasing: bytes[cell])) : 0)
      }
      if slots.count > Self.largeTable { warm(hashes) }
      var codes: [UInt32] = []
      codes.reserveCapacity(cells.count)
      for (cell, hash) in zip(cells, hashes) {
        unsafe codes.append(isText(cell) ? code(of: UnsafeRawBufferPointer(rebasing: bytes[cell]), hash: hash) : 0)
      }
      return codes
    }
  }

  /// The number of slots from which on a table does not fit the fast memory of a processor.
  private static let largeTable = 1 << 16

  /// Looks at the slots of some hashes, and at where their texts end.
  private mutating func warm(_ hashes: [UInt64]) {
    let mask = slots.count - 1
    var found: [Int] = []
    found.reserveCapacity(hashes.count)
    for hash in hashes where hash != 0 { found.append(Int(slots[Int(truncatingIfNeeded: hash) & mask] & 0xFFFF_FFFF)) }
    for code in found { looks &+= ends[code] }
  }

  /// The code of a text, a new one where it has not been seen; 0 for the empty text.
  mutating func code(of text: UnsafeRawBufferPointer) -> UInt32 {
    // Unsafe: the hash reads the text's bytes and no others.
    unsafe code(of: text, hash: hash(text))
  }

  private mutating func code(of text: UnsafeRawBufferPointer, hash: UInt64) -> UInt32 {
    guard text.count > 0 else { return 0 }
    // Unsafe: the search reads the text's bytes and no others.
    let slot = unsafe slot(of: text, hash: hash)
    if slots[slot] != 0 { return UInt32(truncatingIfNeeded: slots[slot]) }
    let code = UInt32(truncatingIfNeeded: ends.count)
    slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(code)
    // Unsafe: the bytes are copied before the call returns.
    unsafe bytes.append(contentsOf: text)
    ends.append(bytes.count)
    if ends.count * 2 > slots.count { grow() }
    return code
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
        let (left, right) = unsafe (TextHash.word(text, at: index), TextHash.word(stored, at: start + index))
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
    // Unsafe: every text lies within `bytes`.
    unsafe bytes.withUnsafeBytes { bytes in
      for code in 1..<ends.count {
        let hash = unsafe self.hash(UnsafeRawBufferPointer(rebasing: bytes[ends[code - 1]..<ends[code]]))
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(code)
      }
    }
  }
}
