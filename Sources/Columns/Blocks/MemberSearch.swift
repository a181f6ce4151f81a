/// Finds the members of the objects on the lines of a block, and where their values stand.
///
/// The last byte of a block is a line feed, which nothing but a record's end takes: so no search runs over it.
struct MemberSearch: Sendable {
  /// A text with escapes.
  struct Escaped: Sendable {
    /// Where it stands, its quotes left out.
    var range: Range<Int>
    /// Its place among the values, or `nil` where it belongs to no field.
    fileprivate var value: Int?
  }

  /// Where each record begins.
  private(set) var starts: [UInt32] = []
  /// Where each record ends.
  private(set) var ends: [UInt32] = []
  /// The texts with escapes, in their order.
  private(set) var escaped: [Escaped] = []
  /// The names of all members.
  private(set) var names: MemberNames
  /// Record by record and field by field, where a value begins above where it ends; 0 where a record has none.
  private var values: [UInt64] = []
  /// For how many fields a record has room among the values.
  private var width: Int { emptyRecord.count }
  /// A record without values.
  private var emptyRecord: [UInt64]
  private let fieldCount: Int
  private let findsAll: Bool
  // Made once: a vector made of a number inside a loop is filled byte by byte.
  private let quotes = SIMD16<UInt8>(repeating: .quote)
  private let backslashes = SIMD16<UInt8>(repeating: .backslash)
  private let blanks = SIMD16<UInt8>(repeating: 0x20)

  /// Makes a search.
  /// - Parameters:
  ///   - fields: the names of the members that are fields, each once.
  ///   - findsAll: whether all other members are fields too, numbered as they come.
  init(fields: [String], findsAll: Bool) {
    names = MemberNames(fields)
    fieldCount = fields.count
    emptyRecord = Array(repeating: 0, count: fields.count)
    self.findsAll = findsAll
  }

  /// The names of the fields, by their numbers.
  var fields: [String] {
    (0..<(findsAll ? names.count - 1 : fieldCount)).map {
      String(decoding: names.name(of: UInt32($0 + 1)), as: UTF8.self)
    }
  }

  /// Where a value stands in the block, or `nil` where the record has none of that field; that of `null` is empty.
  func value(of field: Int, record: Int) -> Range<Int>? {
    guard field >= 0, field < width, values[record * width + field] != 0 else { return nil }
    let value = values[record * width + field]
    return Int(value >> 32)..<Int(value & 0xFFFF_FFFF)
  }

  /// Takes down that a text ends earlier than it did.
  mutating func shorten(_ text: Escaped, to end: Int) {
    guard let value = text.value else { return }
    values[value] = Self.packed(text.range.lowerBound..<end)
  }

  private static func packed(_ range: Range<Int>) -> UInt64 {
    UInt64(truncatingIfNeeded: range.lowerBound) << 32 | UInt64(truncatingIfNeeded: range.upperBound)
  }

  // MARK: Searching

  /// Searches a block.
  /// - Parameter end: where the block ends, with a line feed.
  /// - Returns: whether the block is regular.
  mutating func run(over bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    escaped.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    guard start >= 0, end <= bytes.count, start == end || bytes[end - 1] == .lineFeed else { return false }
    // Unsafe: all reads are of bytes up to the last line feed of the block, or were compared with their number.
    return unsafe bytes.withUnsafeBytes { bytes in
      var index = start
      while index < end {
        guard let next = unsafe record(bytes, at: index) else { return false }
        index = next
      }
      return true
    }
  }

  /// Reads a line.
  /// - Returns: where the next one begins; `nil` where the line is irregular.
  private mutating func record(_ bytes: UnsafeRawBufferPointer, at start: Int) -> Int? {
    var index = unsafe skipBlanks(bytes, from: start)
    guard unsafe bytes[index] == UInt8(ascii: "{") else { return nil }
    starts.append(UInt32(truncatingIfNeeded: index))
    values += emptyRecord
    names.beginObject()
    index = unsafe skipBlanks(bytes, from: index + 1)
    if unsafe bytes[index] != UInt8(ascii: "}") {
      while true {
        guard let next = unsafe member(bytes, at: index) else { return nil }
        index = next
        guard unsafe bytes[index] == .comma else { break }
        index = unsafe skipBlanks(bytes, from: index + 1)
      }
      guard unsafe bytes[index] == UInt8(ascii: "}") else { return nil }
    }
    index += 1
    ends.append(UInt32(truncatingIfNeeded: index))
    index = unsafe skipBlanks(bytes, from: index)
    if unsafe bytes[index] == .carriageReturn { index += 1 }
    return unsafe bytes[index] == .lineFeed ? index + 1 : nil
  }

  /// Skips spaces and tabs; line ends are no part of a regular record.
  @inline(__always)
  private func skipBlanks(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    while unsafe bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index
  }

  /// Reads a member.
  /// - Returns: the index of what follows it and blanks.
  @inline(__always)
  private mutating func member(_ bytes: UnsafeRawBufferPointer, at start: Int) -> Int? {
    guard unsafe bytes[start] == .quote, let name = unsafe name(bytes, at: start + 1), names.enter(name.code) else {
      return nil
    }
    var index = unsafe skipBlanks(bytes, from: name.end + 1)
    guard unsafe bytes[index] == UInt8(ascii: ":") else { return nil }
    index = unsafe skipBlanks(bytes, from: index + 1)
    let place = place(of: name.code)
    switch unsafe bytes[index] {
    case .quote: return unsafe string(bytes, at: index + 1, place)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      guard let end = unsafe NumberScan.end(bytes, from: index) else { return nil }
      enter(index..<end, place)
      return unsafe skipBlanks(bytes, from: end)
    case UInt8(ascii: "n"):
      guard let end = unsafe word("null", bytes, at: index) else { return nil }
      enter(end..<end, place)
      return unsafe skipBlanks(bytes, from: end)
    case UInt8(ascii: "t"), UInt8(ascii: "f"):
      guard let end = unsafe word("true", bytes, at: index) ?? word("false", bytes, at: index) else { return nil }
      enter(index..<end, place)
      return unsafe skipBlanks(bytes, from: end)
    default: return nil
    }
  }

  /// Reads the name of a member.
  /// - Returns: its number, and where its closing quote stands.
  @inline(__always)
  private mutating func name(_ bytes: UnsafeRawBufferPointer, at start: Int) -> (code: UInt32, end: Int)? {
    if let guess = unsafe names.guess(UnsafeRawBufferPointer(rebasing: bytes[start...])) {
      return (guess.code, start + guess.length)
    }
    let end = unsafe stringEnd(bytes, from: start)
    guard unsafe bytes[end] == .quote,
      let code = unsafe names.code(of: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
    else { return nil }
    return (code, end)
  }

  /// Reads the rest of a string, and enters it.
  /// - Returns: the index of what follows it and blanks.
  @inline(__always)
  private mutating func string(_ bytes: UnsafeRawBufferPointer, at start: Int, _ place: Int?) -> Int? {
    var end = unsafe stringEnd(bytes, from: start)
    if unsafe bytes[end] == .backslash {
      while unsafe bytes[end] == .backslash {
        // What follows may be a quote that does not end the string, but never the last line feed.
        guard unsafe bytes[end + 1] >= 0x20 else { return nil }
        end = unsafe stringEnd(bytes, from: end + 2)
      }
      escaped.append(Escaped(range: start..<end, value: place))
    }
    guard unsafe bytes[end] == .quote else { return nil }
    enter(start..<end, place)
    return unsafe skipBlanks(bytes, from: end + 1)
  }

  /// The first quote, backslash or control character.
  @inline(__always)
  private func stringEnd(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    while index + 16 <= bytes.count {
      let piece = unsafe bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      let mask = ByteMask((piece .== quotes) .| (piece .== backslashes) .| (piece .< blanks))
      if mask.low != 0 { return index + mask.low.trailingZeroBitCount >> 3 }
      if mask.high != 0 { return index + 8 + mask.high.trailingZeroBitCount >> 3 }
      index += 16
    }
    while unsafe bytes[index] != .quote && bytes[index] != .backslash && bytes[index] >= 0x20 { index += 1 }
    return index
  }

  private func word(_ word: StaticString, _ bytes: UnsafeRawBufferPointer, at start: Int) -> Int? {
    var index = start
    for byte in word.description.utf8 {
      guard unsafe bytes[index] == byte else { return nil }
      index += 1
    }
    return index
  }

  // MARK: Values

  /// The place among the values for a member of the record that is being read, or `nil` where it is no field.
  @inline(__always)
  private mutating func place(of code: UInt32) -> Int? {
    let field = Int(code) - 1
    if field >= width {
      guard findsAll else { return nil }
      widen(to: 2 * (field + 1))
    }
    return values.count - width + field
  }

  @inline(__always)
  private mutating func enter(_ range: Range<Int>, _ place: Int?) {
    if let place { values[place] = Self.packed(range) }
  }

  /// Makes room for more fields in all records.
  private mutating func widen(to newWidth: Int) {
    let addition = Array(repeating: 0 as UInt64, count: newWidth - width)
    var wider: [UInt64] = []
    wider.reserveCapacity(starts.count * newWidth)
    for record in starts.indices {
      wider += values[record * width..<(record + 1) * width]
      wider += addition
    }
    for index in escaped.indices {
      escaped[index].value = escaped[index].value.map { $0 / width * newWidth + $0 % width }
    }
    values = wider
    emptyRecord += addition
  }
}
