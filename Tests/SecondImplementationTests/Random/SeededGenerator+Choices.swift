internal import TestSupport

extension SeededGenerator {
  /// One of some things; there is at least one.
  mutating func one<Thing>(of things: [Thing]) -> Thing { things[integer(in: 0...(things.count - 1))] }

  /// Some different things of a list, in random order.
  mutating func some<Thing>(_ count: ClosedRange<Int>, of things: [Thing]) -> [Thing] {
    Array(things.shuffled(using: &self).prefix(integer(in: count)))
  }
}
