internal import TestSupport

/// Draws the parts of a random assessment.
struct SampleMaker {
  /// Where all chance comes from.
  var random: SeededGenerator
  /// The time that is measured.
  let period: NaivePeriod
  /// The units.
  let units: [NaiveUnit]
  /// The rows of `communities.csv`.
  let communities: [NaiveRow]
  /// The times that records may have, few enough for ties.
  let times: [String]
  /// The activities that occur.
  let activities: [String]
  /// Whether most records are of a few cases of the period.
  let hasBusyCases: Bool
  /// Whether a case has no two occurrences of an activity at one time.
  let hasDistinctOccurrences: Bool
  /// Whether every record has an id of its own, which settles the order of those at one time.
  let hasIDs: Bool
  /// Whether measures and conditions may ask for the fields of a first or last occurrence: SEMANTICS does not say whose
  /// where several are at one time and have no ids.
  let readsOccurrences: Bool
  /// Whether measures may ask for the fields of the earliest of all events.
  let readsEarliest: Bool
  /// Whether records equal in all but `id` count once.
  let dropsDuplicates: Bool
  /// Whether weights and scores have many digits.
  let hasLongNumbers: Bool
  /// The column whose values the roster lists.
  let rosterColumn: String
  /// The column by which limits differ in most measures.
  let limitColumn: String
  /// The column that tells accounts apart in most measures, and in the file of opening balances.
  let accountColumn: String
  /// Whether points are small and mostly there, so that balances can be right.
  let hasAccounts: Bool
  /// Whether many records state a time besides their own.
  let hasDeadlines: Bool
  /// The ids of the indicators that are judgements, as far as they have been drawn.
  var judged: [String] = []

  /// Draws what everything else needs.
  /// - Parameter asksForAnyFields: whether conditions ask for fields of first and last occurrences also where several
  ///   are at one time, of which SEMANTICS does not say which is meant.
  init(seed: UInt64, asksForAnyFields: Bool) {
    var random = SeededGenerator(seed: seed)
    period = Self.period(&random)
    (units, communities) = Self.units(&random)
    hasBusyCases = random.chance(percent: 60)
    times = Self.times(around: period, areMostlyInside: hasBusyCases, &random)
    activities = random.some(hasBusyCases ? 3...5 : 3...7, of: Words.activities)
    dropsDuplicates = random.chance(percent: 15)
    // Of duplicates it is not said which id is kept.
    hasIDs = !dropsDuplicates && random.chance(percent: 50)
    hasDistinctOccurrences = !hasIDs && random.chance(percent: 75)
    readsOccurrences = hasIDs || hasDistinctOccurrences || asksForAnyFields
    readsEarliest = hasIDs || asksForAnyFields
    hasLongNumbers = random.chance(percent: 20)
    limitColumn = random.one(of: ["urgency", "urgency", "channel", "theme"])
    accountColumn = random.one(of: ["person", "person", "organization", "building"])
    hasAccounts = random.chance(percent: 50)
    hasDeadlines = random.chance(percent: 50)
    rosterColumn = random.one(of: ["building", "building", "person", "organization"])
    self.random = random
  }

  /// A period of some weeks or months, of whole days or not.
  private static func period(_ random: inout SeededGenerator) -> NaivePeriod {
    let zone = NaiveZone(random.one(of: ["+08:00", "UTC", "-03:30", "+05:45", "Z", "-11:00", "+14:00"]))
    let year = random.one(of: [1968, 1972, 2000, 2023, 2024, 2024, 2025, 2099])
    let first = NaiveDate(year, 1, 1).number + random.one(of: [0, 0, 30, 59, 181, 200, 363])
    let last = first + random.one(of: [1, 7, 30, 91, 180, 365, 366, random.integer(in: 2...400)])
    var from = zone.midnight(of: NaiveDate(number: first))
    var to = zone.midnight(of: NaiveDate(number: last))
    if random.chance(percent: 15) { from += random.integer(in: 1...86_399) * NaiveZone.second + 1 }
    if random.chance(percent: 15) { to += random.integer(in: 1...86_399) * NaiveZone.second + 1 }
    let cutoff =
      switch random.integer(in: 1...4) {
      case 1: to + random.integer(in: 1...90) * NaiveZone.day
      case 2: max(to - random.integer(in: 1...40) * NaiveZone.day, from + 1)
      default: to
      }
    return NaivePeriod(from: from, to: to, cutoff: cutoff, zone: zone)
  }

  /// Some units and the table that describes them.
  private static func units(_ random: inout SeededGenerator) -> ([NaiveUnit], [NaiveRow]) {
    let district = random.chance(percent: 40) ? "云龙区" : ""
    let upper = random.some(1...2, of: ["石桥街道", "S2", "景宁"])
    let lower = random.some(1...5, of: ["景宁", "c1", "C1", "林荫里", "\u{20BB7}田", "Zoe\u{308}"])
    var units: [NaiveUnit] = []
    var rows: [NaiveRow] = []
    for id in lower {
      let parent = random.chance(percent: 10) ? "" : random.one(of: upper)
      let facts = facts(&random)
      units.append(NaiveUnit(id: id, level: "community", parent: parent, facts: facts))
      let places = ["community": id, "subdistrict": parent, "district": parent.isEmpty ? "" : district]
      rows.append(NaiveRow(cells: facts.merging(places) { $1 }))
    }
    for id in upper {
      let facts = random.chance(percent: 80) ? facts(&random) : [:]
      units.append(NaiveUnit(id: id, level: "subdistrict", parent: district, facts: facts))
      let places = ["community": "", "subdistrict": id, "district": district]
      rows.append(NaiveRow(cells: facts.merging(places) { $1 }))
    }
    if !district.isEmpty {
      units.append(NaiveUnit(id: district, level: "district", parent: "", facts: [:]))
    }
    return (units, rows.shuffled(using: &random))
  }

  /// The facts of a unit.
  private static func facts(_ random: inout SeededGenerator) -> [String: String] {
    [
      "buildings": random.one(of: ["", "0", "1", "3", "7", "2.5"]),
      "population": random.one(of: ["", "1000", "0.1", "999999999999999999.999999999999999999", "-3"]),
      "points_bank": random.one(of: ["", "yes", "no", "是"]),
      "团队数": random.one(of: ["", "3", "0.333333333333333333", "0"]),
    ]
  }
}
