/// The residents of one community who may appear in its logs.
struct Roster {
  /// Everybody, in the order of their pseudonyms; never empty.
  let people: [Person]
  /// Those who turn up at everything: the most active eighth.
  let regulars: [Person]

  /// Draws the residents of `community`: one for every twelve who live there.
  init(community: Community, seed: UInt64) {
    var random = RandomStream(seed: seed, label: "\(community.id)/roster")
    var origins = RandomStream(seed: seed, label: "\(community.id)/origins")
    let newCitizens = community.newCitizensPercent(seed: seed)
    let groups = Array(Wording.groups.prefix(community.groups))
    people = (1...community.population / 12).map { number in
      // The smaller of two draws: most people live in the older, lower-numbered buildings and do little.
      Person(
        id: "p-\(community.id)-\(number.padded(to: 3))",
        building: min(random.within(1...community.buildings), random.within(1...community.buildings + 6)),
        group: groups[min(random.below(groups.count), random.below(groups.count + 2))],
        isNewCitizen: origins.below(100) < newCitizens,
        activity: 1 + random.below(100) * random.below(100) / 100)
    }
    let byActivity = people.enumerated().sorted { left, right in
      (right.element.activity, left.offset) < (left.element.activity, right.offset)
    }
    regulars = byActivity.prefix(max(8, people.count / 8)).map(\.element)
  }

  /// Everybody of the first two groups, and each of the others with a chance of `reach` permille.
  func circle(reaching reach: Int, seed: String) -> Roster {
    var random = RandomStream(seed: 2024, label: seed)
    let near = Wording.groups.prefix(2)
    let isIn = Dictionary(uniqueKeysWithValues: people.map { ($0.id, random.chance(reach) || near.contains($0.group)) })
    return Roster(
      people: people.filter { isIn[$0.id] == true }, regulars: regulars.filter { isIn[$0.id] == true })
  }

  private init(people: [Person], regulars: [Person]) {
    self.people = people
    self.regulars = regulars.isEmpty ? people : regulars
  }

  /// Up to `count` different people; `openness` permille of the seats go to anybody, the rest to the regulars.
  func gather(_ count: Int, openness: Int, _ random: inout RandomStream) -> [Person] {
    var present: [Person] = []
    for _ in 0..<count {
      let person = random.pick(random.chance(openness) ? people : regulars)
      if !present.contains(where: { $0.id == person.id }) { present.append(person) }
    }
    return present
  }

  /// Everybody's group of residents and how many belong to it, in the order of the list; somebody of every twelve is here.
  var strata: [(group: String, residents: Int)] {
    Wording.groups.compactMap { group in
      let count = people.count { $0.group == group }
      return count > 0 ? (group, count * 12) : nil
    }
  }

  /// Up to `count` different people of some.
  func gather(from some: [Person], _ count: Int, _ random: inout RandomStream) -> [Person] {
    some.isEmpty ? [] : Array(random.shuffled(some).prefix(count))
  }

  /// Anybody, the active twice as likely.
  func anybody(_ random: inout RandomStream) -> Person {
    let first = random.pick(people)
    let second = random.pick(people)
    return first.activity >= second.activity ? first : second
  }
}
