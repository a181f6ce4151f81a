/// A seeded stream of numbers (SplitMix64).
///
/// Only integers are used, so that every machine draws the same year. Each part of the simulation has a stream of its
/// own, named by a label: changing one part leaves the draws of the others alone.
struct RandomStream {
  private var state: UInt64

  /// Starts the stream that belongs to `label` under `seed`.
  init(seed: UInt64, label: String) {
    // FNV-1a spreads labels that differ in one byte over the whole range.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in label.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    state = seed ^ hash
    _ = next()
  }

  /// The next 64 bits of the stream.
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0 up to, not including, `bound`; 0 when `bound` is not positive.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A whole number of `range`, both ends included.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// True in `permille` of a thousand draws.
  mutating func chance(_ permille: Int) -> Bool {
    below(1000) < permille
  }

  /// One element of `choices`, each as likely as the others.
  ///
  /// - Precondition: `choices` is not empty.
  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[below(choices.count)]
  }

  /// One element of `choices`, as likely as its weight says.
  ///
  /// - Precondition: the weights are not negative and their sum is positive.
  mutating func pick<Element>(weighted choices: [(weight: Int, value: Element)]) -> Element {
    var rest = below(choices.reduce(0) { $0 + $1.weight })
    for choice in choices {
      if rest < choice.weight { return choice.value }
      rest -= choice.weight
    }
    return choices[choices.count - 1].value
  }

  /// The elements in a drawn order.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var drawn = elements
    for index in stride(from: drawn.count - 1, to: 0, by: -1) {
      drawn.swapAt(index, below(index + 1))
    }
    return drawn
  }

  /// A quantity scattered about `typical`: mostly 30 % to 170 % of it, now and then twice as much.
  mutating func around(_ typical: Int) -> Int {
    let common = typical * (300 + below(701) + below(701)) / 1000
    return chance(80) ? common * 2 : common
  }
}
