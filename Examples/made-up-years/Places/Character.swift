/// How a community goes about things: a level for each trait.
struct Character {
  private let levels: [Trait: Int]

  /// The level of `trait`, in the trait's own unit.
  subscript(trait: Trait) -> Int { levels[trait, default: trait.range.lowerBound] }

  /// Draws the characters of `count` communities.
  ///
  /// For each trait the levels lie evenly over its range and are dealt out by lot (a Latin hypercube). So communities
  /// differ widely in every trait, and being good at one thing says little about the next; but some do most things
  /// somewhat better than others.
  ///
  /// - Precondition: `count` is at least 2.
  static func draw(count: Int, seed: UInt64) -> [Character] {
    var levels = [[Trait: Int]](repeating: [:], count: count)
    var lot = RandomStream(seed: seed, label: "tendency")
    // How well a community does things all in all: from a third below to a third above the middle.
    let tendencies = lot.shuffled((0..<count).map { $0 * 660 / (count - 1) - 330 })
    for trait in Trait.allCases {
      var random = RandomStream(seed: seed, label: "trait/\(trait.rawValue)")
      let span = trait.range.upperBound - trait.range.lowerBound
      for (community, rank) in random.shuffled(Array(0..<count)).enumerated() {
        let level = rank * 1000 / (count - 1) + (trait.lessIsBetter ? -1 : 1) * tendencies[community]
        levels[community][trait] = trait.range.lowerBound + span * min(1000, max(0, level)) / 1000
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
      let direction = trait.lessIsBetter ? -1 : 1
      let change = (range.upperBound - range.lowerBound) * (direction * tendency + random.within(-140...140)) / 1000
      earlier[trait] = min(range.upperBound, max(range.lowerBound, self[trait] + change))
    }
    return Character(levels: earlier)
  }
}
