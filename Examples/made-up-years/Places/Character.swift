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

  /// The characters of a year's communities, in the order of `Community.all(in:)`.
  ///
  /// Those of 2024 are drawn. In the year before, each community was somewhat better or worse all in all, and each trait
  /// a little different by chance; where two were one community, it went about things as the first of them.
  static func all(in year: Int, seed: UInt64) -> [Character] {
    let later = draw(count: Community.twelve.count, seed: seed)
    guard year < 2024 else { return later }
    return Community.all(in: year).map { community in
      let successor = community.id == Community.undivided.id ? "zhuting" : community.id
      let index = Community.twelve.firstIndex { $0.id == successor } ?? 0
      return later[index].before(community.id, seed: seed)
    }
  }

  /// What this character was a year before.
  private func before(_ community: String, seed: UInt64) -> Character {
    var random = RandomStream(seed: seed, label: "\(community)/before")
    let tendency = random.within(-220...220)
    var earlier: [Trait: Int] = [:]
    for trait in Trait.allCases {
      let range = trait.range
      let change = (range.upperBound - range.lowerBound) * (tendency + random.within(-140...140)) / 1000
      earlier[trait] = min(range.upperBound, max(range.lowerBound, self[trait] + change))
    }
    return Character(levels: earlier)
  }
}
