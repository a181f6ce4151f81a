/// A made-up year of the communities of two sub-districts, ready to be written.
struct MadeUpYear {
  /// Log files: name and table, in order.
  private(set) var logs: [(name: String, table: CSVTable)] = []
  /// What is wrong on purpose.
  private(set) var faults = CSVTable(columns: ["id", "community", "kind", "note"])
  /// The tables beside the logs, by name: the register, the groups of residents, what was handed over …
  let tables: [(name: String, table: CSVTable)]
  /// How many communities there are.
  let communityCount: Int

  /// How many events there are.
  var eventCount: Int { logs.reduce(0) { $0 + $1.table.rows.count } }

  /// Who lives where, and how things are done in 2024, is the same whichever year is lived through.
  private static let seed: UInt64 = 2024

  /// Lives through a year; the same year gives the same bytes.
  init(_ year: Int) {
    let calendar = YearCalendar(year: year)
    let seed = UInt64(year)
    let places = zip(Community.all(in: year), Character.all(in: year, seed: Self.seed)).map { community, character in
      Place(
        community: community, character: character, roster: Roster(community: community, seed: Self.seed),
        calendar: calendar)
    }
    tables = [
      ("communities.csv", Register.table(of: places)), ("strata.csv", Register.strata(of: places)),
      ("buildings.csv", Register.buildings(of: places)), ("points-opening.csv", Register.opening(of: places)),
      ("sources.csv", SourceCoverage.table(of: places)),
    ]
    communityCount = places.count
    var events: [Subdistrict: [Event]] = [:]
    for place in places {
      let community = place.community
      var log = TamperedLog(events: CommunityYear(place: place, seed: seed).events())
      var planter = FaultPlanter(community: community, seed: seed)
      // Faults are for those who look for them in the later year; the earlier one is as it is.
      for kind in year == 2024 ? FaultPlan.kinds(for: community.id) : [] { planter.plant(kind, in: &log) }
      let numbered = Self.numbered(log.events, prefix: community.id)
      events[community.subdistrict, default: []] += numbered
      for fault in log.faults {
        faults.rows.append([numbered[fault.index].id, community.id, fault.kind.rawValue, fault.note])
      }
    }
    for subdistrict in Subdistrict.allCases {
      let own = SubdistrictYear(subdistrict: subdistrict, calendar: calendar, seed: seed).events()
      add((events[subdistrict] ?? []) + Self.numbered(own, prefix: subdistrict.rawValue), of: subdistrict, in: calendar)
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
  private mutating func add(_ events: [Event], of subdistrict: Subdistrict, in calendar: YearCalendar) {
    let sorted = events.sorted { ($0.time.moment, $0.id) < ($1.time.moment, $1.id) }
    let july = calendar.moment(day: calendar.monthStarts[6], hour: 0)
    for (half, isIn) in [("h1", { (moment: Moment) in moment < july }), ("h2", { $0 >= july })] {
      var table = CSVTable(columns: Event.columns)
      table.rows = sorted.filter { isIn($0.time.moment) }.map(\.cells)
      logs.append((name: "\(subdistrict.rawValue)-\(calendar.year)-\(half).csv", table: table))
    }
  }
}
