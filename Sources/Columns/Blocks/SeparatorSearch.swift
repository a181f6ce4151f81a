/// Finds the separators and line feeds of a CSV block, sixteen bytes at a time.
struct SeparatorSearch {
  /// By record, the number of separators and line feeds up to and with its own line feed.
  private(set) var recordEnds: [Int] = []
  /// Where the text of a field with quotes inside ends once they are single, by the field's place.
  private(set) var shortened: [Int: Int] = [:]
  /// Records with line ends inside quotes, each with the number of these.
  private(set) var innerLines: [(record: Int, count: Int)] = []
  private let start: Int
  private var found = 0

  /// Makes a search.
  /// - Parameter start: where the first record begins.
  init(start: Int) { self.start = start }

  /// Searches a block, and makes doubled quotes single.
  /// - Parameters:
  ///   - count: the number of bytes of the block, which ends with a line feed.
  ///   - ends: where the places are entered; it has room for as many as the block has bytes, and sixteen more.
  /// - Returns: whether the block is regular.
  mutating func run(over bytes: inout [UInt8], count: Int, ends: inout [UInt32]) -> Bool {
    guard count <= bytes.count, ends.count >= count + 16 else { return false }
    recordEnds.reserveCapacity(count / 64)
    // Made once: a vector made of a number inside the loop is filled byte by byte.
    let (comma, lineFeed) = (SIMD16<UInt8>(repeating: .comma), SIMD16<UInt8>(repeating: .lineFeed))
    let (quote, carriageReturn) = (SIMD16<UInt8>(repeating: .quote), SIMD16<UInt8>(repeating: .carriageReturn))
    let nul = SIMD16<UInt8>()
    // Unsafe: indices into the bytes stay below `count`; there are at most as many separators as bytes.
    return unsafe bytes.withUnsafeMutableBytes { bytes in
      unsafe ends.withUnsafeMutableBufferPointer { ends in
        var index = start
        while index + 16 <= count {
          let piece = unsafe bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
          let feeds = piece .== lineFeed
          let marks = ByteMask((piece .== comma) .| feeds)
          let specials = ByteMask(
            (piece .== quote) .| (piece .== carriageReturn) .| (piece .== nul))
          guard specials.isEmpty else {
            guard let next = unsafe step(over: bytes, from: index, to: index + 16, count: count, ends) else {
              return false
            }
            index = next
            continue
          }
          unsafe enter(marks.low, at: index, ends)
          unsafe enter(marks.high, at: index + 8, ends)
          let lines = ByteMask(feeds)
          // A record ends where one of the places just entered is a line feed.
          if !lines.isEmpty { unsafe endRecords(bytes, ends, marks: marks) }
          index += 16
        }
        return unsafe step(over: bytes, from: index, to: count, count: count, ends) != nil
      }
    }
  }

  /// Enters the places that a mask of eight bytes has.
  @inline(__always)
  private mutating func enter(_ mask: UInt64, at index: Int, _ ends: UnsafeMutableBufferPointer<UInt32>) {
    var rest = mask
    while rest != 0 {
      unsafe ends[found] = UInt32(truncatingIfNeeded: index &+ rest.trailingZeroBitCount >> 3)
      found &+= 1
      rest &= rest &- 1
    }
  }

  private mutating func endRecords(
    _ bytes: UnsafeMutableRawBufferPointer, _ ends: UnsafeMutableBufferPointer<UInt32>, marks: ByteMask
  ) {
    let entered = marks.low.nonzeroBitCount + marks.high.nonzeroBitCount
    for place in found - entered..<found where unsafe bytes[Int(ends[place])] == .lineFeed {
      recordEnds.append(place + 1)
    }
  }

  /// Goes on byte by byte.
  /// - Returns: where to go on after the stretch, or `nil` where the block is irregular.
  private mutating func step(
    over bytes: UnsafeMutableRawBufferPointer, from start: Int, to end: Int, count: Int,
    _ ends: UnsafeMutableBufferPointer<UInt32>
  ) -> Int? {
    var index = start
    while index < end {
      switch unsafe bytes[index] {
      case .comma, .lineFeed:
        unsafe ends[found] = UInt32(truncatingIfNeeded: index)
        found += 1
        if unsafe bytes[index] == .lineFeed { recordEnds.append(found) }
      case .carriageReturn:
        guard unsafe index + 1 < count && bytes[index + 1] == .lineFeed else { return nil }
      case 0: return nil
      case .quote:
        guard unsafe index == self.start || bytes[index - 1] == .comma || bytes[index - 1] == .lineFeed,
          let closing = unsafe closeQuotes(bytes, after: index, count: count)
        else { return nil }
        index = closing
      default: break
      }
      index += 1
    }
    return index
  }

  /// Finds the quote that closes a field, and makes doubled quotes on the way single.
  /// - Returns: its place, or `nil` where there is none or something else than the field's end follows it.
  private mutating func closeQuotes(
    _ bytes: UnsafeMutableRawBufferPointer, after opening: Int, count: Int
  ) -> Int? {
    var (source, target) = (opening + 1, opening + 1)
    var lines = 0
    while source < count {
      let byte = unsafe bytes[source]
      switch byte {
      case 0: return nil
      case .quote:
        guard source + 1 < count else { return nil }
        let next = unsafe bytes[source + 1]
        guard next == .quote else {
          let isEnd =
            unsafe next == .comma || next == .lineFeed
            || next == .carriageReturn && source + 2 < count && bytes[source + 2] == .lineFeed
          guard isEnd else { return nil }
          if target < source { shortened[found] = target }
          if lines > 0 { note(lines) }
          return source
        }
        source += 1
      case .carriageReturn: lines += 1
      case .lineFeed: if unsafe bytes[source - 1] != .carriageReturn { lines += 1 }
      default: break
      }
      if target < source { unsafe bytes[target] = byte }
      source += 1
      target += 1
    }
    return nil
  }

  private mutating func note(_ lines: Int) {
    let record = recordEnds.count
    if let last = innerLines.indices.last, innerLines[last].record == record {
      innerLines[last].count += lines
    } else {
      innerLines.append((record, lines))
    }
  }
}
