internal import Columns

/// A set of text codes; several times faster than `Set` where millions of codes are entered.
struct CodeSet: Sendable {
  /// Open addressing; 0, the code of a missing text, marks a free slot. The size is 0 or a power of two.
  private var slots: [UInt32] = []
  /// The number of codes in the set.
  private(set) var count = 0

  /// Makes an empty set.
  init() {}

  /// Enters a code; a missing text is not entered.
  mutating func insert(_ code: UInt32) {
    guard code != TextPool.missing else { return }
    // At most half full, so that a free slot is always near.
    if count * 2 >= slots.count { grow() }
    place(code)
  }

  /// Whether a code is in the set.
  func contains(_ code: UInt32) -> Bool {
    guard code != TextPool.missing, !slots.isEmpty else { return false }
    let mask = slots.count - 1
    var slot = Self.slot(of: code, mask: mask)
    while slots[slot] != 0 {
      if slots[slot] == code { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  /// The codes in the set, in no order that means anything.
  var codes: [UInt32] { slots.filter { $0 != TextPool.missing } }

  /// Enters the codes of another set.
  mutating func formUnion(_ other: CodeSet) {
    reserve(count + other.count)
    for code in other.slots { insert(code) }
  }

  /// Replaces each code by another; different codes stay different.
  /// - Parameter translation: by the old codes, the new ones.
  mutating func translate(_ translation: [UInt32]) {
    var result = CodeSet()
    result.reserve(count)
    for code in slots where code != TextPool.missing { result.insert(translation[Int(code)]) }
    self = result
  }

  /// Writes the codes.
  func write(to writer: inout ByteWriter) { writer.write(codes) }

  /// Reads codes that were written.
  /// - Parameter texts: the number of codes in use.
  /// - Throws: `ByteReader.Damage` where one is not in use.
  init(from reader: inout ByteReader, texts: Int) throws(ByteReader.Damage) {
    let codes = try reader.codes(below: texts)
    reserve(codes.count)
    for code in codes { insert(code) }
  }

  private mutating func place(_ code: UInt32) {
    let mask = slots.count - 1
    var slot = Self.slot(of: code, mask: mask)
    while slots[slot] != 0 {
      if slots[slot] == code { return }
      slot = (slot + 1) & mask
    }
    slots[slot] = code
    count += 1
  }

  /// Where the search for a code begins.
  private static func slot(of code: UInt32, mask: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(code) &* 0x9e37_79b9_7f4a_7c15) >> 32) & mask
  }

  /// Makes room for as many codes in all.
  ///
  /// Codes of another set come in the order of its slots, which is that of ours: were the slots to double step by step,
  /// they would all crowd at the beginning, and every search would be long.
  private mutating func reserve(_ codes: Int) {
    var size = max(8, slots.count)
    while size < codes * 2 { size *= 2 }
    if size > slots.count { resize(to: size) }
  }

  private mutating func grow() { resize(to: max(8, slots.count * 2)) }

  private mutating func resize(to size: Int) {
    let old = slots
    slots = Array(repeating: 0, count: size)
    count = 0
    for code in old where code != 0 { place(code) }
  }
}
