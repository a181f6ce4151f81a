/// The made-up year of the twelve communities, ready to be written.
struct MadeUpYear {
  /// Log files: name and table, in order.
  private(set) var logs: [(name: String, table: CSVTable)] = []
  /// What is wrong on purpose.
  private(set) var faults = CSVTable(columns: ["id", "community", "kind", "note"])
  /// The register of the communities and sub-districts.
  let communities: CSVTable

  /// How many events there are.
  var eventCount: Int { logs.reduce(0) { $0 + $1.table.rows.count } }

  /// Lives through the year; the same seed gives the same bytes.
  init(seed: UInt64) {
    let characters = Character.draw(count: Community.twelve.count, seed: seed)
    communities = Register.table(communities: Community.twelve, characters: characters, seed: seed)
    var events: [Subdistrict: [Event]] = [:]
    for (community, character) in zip(Community.twelve, characters) {
      let place = Place(
        community: community, character: character, roster: Roster(community: community, seed: seed))
      var log = TamperedLog(events: CommunityYear(place: place, seed: seed).events())
      var planter = FaultPlanter(community: community, seed: seed)
      for kind in FaultPlan.kinds(for: community.id) { planter.plant(kind, in: &log) }
      let numbered = Self.numbered(log.events, prefix: community.id)
      events[community.subdistrict, default: []] += numbered
      for fault in log.faults {
        faults.rows.append([numbered[fault.index].id, community.id, fault.kind.rawValue, fault.note])
      }
    }
    for subdistrict in Subdistrict.allCases {
      let own = SubdistrictYear(subdistrict: subdistrict, seed: seed).events()
      add((events[subdistrict] ?? []) + Self.numbered(own, prefix: subdistrict.rawValue), of: subdistrict)
    }
  }

  /// Gives each event an identifier that follows its time, and leaves it where it stands.
  private static func numbered(_ events: [Event], prefix: String) -> [Event] {
    var numbered = events
    let order = events.indices.sorted { (events[$0].time.moment, $0) < (events[$1].time.moment, $1) }
    for (rank, index) in order.enumerated() {
      numbered[index].id = "\(prefix)-\((rank + 1).padded(to: 5))"
    }
    return numbered
  }

  /// Files the events of a sub-district by half-years; what is older than the year goes with the first.
  private mutating func add(_ events: [Event], of subdistrict: Subdistrict) {
    let sorted = events.sorted { ($0.time.moment, $0.id) < ($1.time.moment, $1.id) }
    let july = Moment(day: YearCalendar.monthStarts[6], hour: 0)
    for (half, isIn) in [("h1", { (moment: Moment) in moment < july }), ("h2", { $0 >= july })] {
      var table = CSVTable(columns: Event.columns)
      table.rows = sorted.filter { isIn($0.time.moment) }.map(\.cells)
      logs.append((name: "\(subdistrict.rawValue)-2024-\(half).csv", table: table))
    }
  }
}
