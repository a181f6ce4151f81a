/// How a community goes about things: a level for each trait.
struct Character {
  private let levels: [Trait: Int]

  /// The level of `trait`, in the trait's own unit.
  subscript(trait: Trait) -> Int { levels[trait, default: trait.range.lowerBound] }

  /// Draws the characters of `count` communities.
  ///
  /// For each trait the levels lie evenly over its range and are dealt out by lot (a Latin hypercube). So communities
  /// differ widely in every trait, and being good at one thing says little about the next.
  ///
  /// - Precondition: `count` is at least 2.
  static func draw(count: Int, seed: UInt64) -> [Character] {
    var levels = [[Trait: Int]](repeating: [:], count: count)
    for trait in Trait.allCases {
      var random = RandomStream(seed: seed, label: "trait/\(trait.rawValue)")
      let span = trait.range.upperBound - trait.range.lowerBound
      for (community, rank) in random.shuffled(Array(0..<count)).enumerated() {
        levels[community][trait] = trait.range.lowerBound + span * rank / (count - 1)
      }
    }
    return levels.map { Character(levels: $0) }
  }
}
