/// A set of characters, by their code points.
struct PatternCharacters: Sendable, Hashable {
  /// The greatest code point.
  private static let last: UInt32 = 0x10FFFF

  /// The code points in it, in ascending order, no two ranges touching.
  private let ranges: [ClosedRange<UInt32>]

  /// Makes a set of ranges in any order.
  init(_ ranges: [ClosedRange<UInt32>]) {
    var merged: [ClosedRange<UInt32>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let previous = merged.last, range.lowerBound <= previous.upperBound.addingReportingOverflow(1).partialValue {
        merged[merged.count - 1] = previous.lowerBound...max(previous.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
  }

  /// Makes a set of one character.
  init(_ scalar: Unicode.Scalar) { self.init([scalar.value...scalar.value]) }

  /// ASCII digits.
  static let digits = PatternCharacters([0x30...0x39])
  /// ASCII letters, digits and `_`.
  static let wordCharacters = PatternCharacters([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
  /// Blank, tabulator and the ends of lines and pages.
  static let blanks = PatternCharacters([0x09...0x0A, 0x0C...0x0D, 0x20...0x20])
  /// Everything but the end of a line.
  static let allButLineFeed = PatternCharacters([0x0A...0x0A]).inverted

  /// The character of a set of one, or `nil` for any other set.
  var only: Unicode.Scalar? {
    guard ranges.count == 1, let range = ranges.first, range.count == 1 else { return nil }
    return Unicode.Scalar(range.lowerBound)
  }

  /// Every other character.
  var inverted: PatternCharacters {
    var others: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { others.append(next...(range.lowerBound - 1)) }
      next = range.upperBound + 1
    }
    if next <= Self.last { others.append(next...Self.last) }
    return PatternCharacters(others)
  }

  /// The characters of either set.
  func union(_ other: PatternCharacters) -> PatternCharacters { PatternCharacters(ranges + other.ranges) }

  /// Whether a character is in it.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= scalar.value
  }
}
