/// SplitMix64: random numbers that are the same for the same seed, everywhere.
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Makes a generator. Print the seed where a test fails, so that the run can be repeated.
  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A whole number of a range.
  package mutating func integer(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// Whether something happens that happens `percent` times in a hundred.
  package mutating func chance(percent: Int) -> Bool { integer(in: 1...100) <= percent }
}
