/// The register of communities and sub-districts: the facts an assessment may use.
enum Register {
  /// A volunteer team on the community's list.
  struct Team {
    /// Its name.
    let name: String
    /// Its type, as the vocabulary has it.
    let type: String
  }

  private static let columns = [
    "community", "name", "subdistrict", "district", "city", "population", "households", "buildings", "grids", "staff",
    "new-citizens-share", "population-groups", "self-government-teams", "special-skill-teams", "culture-sport-teams",
    "volunteer-teams", "resource-map-residents", "third_party", "points_bank", "certified_safe",
  ]

  /// One row a community, then one a sub-district with the sums of its communities.
  static func table(of places: [Place]) -> CSVTable {
    var table = CSVTable(columns: columns)
    var sums: [Subdistrict: [Int]] = [:]
    for place in places {
      let community = place.community
      let teams = teams(of: place)
      let counts =
        [community.population, community.households, community.buildings, community.grids, community.staff]
        + ["self-government", "special-skill", "culture-sport"].map { type in teams.count { $0.type == type } }
        + [teams.count, max(1, community.population * place[.mapDrawers] / 10_000)]
      let known = sums[community.subdistrict] ?? [Int](repeating: 0, count: counts.count)
      sums[community.subdistrict] = zip(known, counts).map { $0 + $1 }
      let newCitizens = place.roster.people.count(where: \.isNewCitizen) * 100 / place.roster.people.count
      table.rows.append(
        [community.id, "\(community.name)社区", community.subdistrict.rawValue, "", ""]
          + counts.prefix(5).map { String($0) } + ["0.\(newCitizens.padded(to: 2))", String(community.groups)]
          + counts[5...].map { String($0) }
          + [community.hasThirdParty, community.hasPointsBank, community.id == "hudeng"].map { $0 ? "yes" : "no" })
    }
    for subdistrict in Subdistrict.allCases {
      let counts = (sums[subdistrict] ?? []).map { String($0) }
      table.rows.append(
        ["", subdistrict.name, subdistrict.rawValue, "", ""] + counts.prefix(5)
          + ["", String(Wording.groups.count)] + counts.dropFirst(5) + ["yes", "yes", "no"])
    }
    return table
  }

  /// The volunteer teams on a community's list, the types one after the other.
  static func teams(of place: Place) -> [Team] {
    var random = RandomStream(seed: 2024, label: "\(place.community.id)/teams")
    let counts = [
      ("self-government", place[.selfGovernmentTeams]), ("special-skill", random.within(0...3)),
      ("culture-sport", random.within(0...2)),
    ]
    return counts.flatMap { type, count in
      (0..<count).map { Team(name: "\(place.community.name)-\(type)-\(($0 + 1).padded(to: 2))", type: type) }
    }
  }

  /// How many residents belong to each group, community by community.
  static func strata(of places: [Place]) -> CSVTable {
    var table = CSVTable(columns: ["community", "group", "residents"])
    for place in places {
      table.rows += place.roster.strata.map { [place.community.id, $0.group, String($0.residents)] }
    }
    return table
  }

  /// The buildings by name, community by community.
  static func buildings(of places: [Place]) -> CSVTable {
    var table = CSVTable(columns: ["unit", "value"])
    for place in places {
      table.rows += (1...place.community.buildings).map { [place.community.id, "\($0)栋"] }
    }
    return table
  }

  /// What was in the accounts of the points banks when the year began.
  static func opening(of places: [Place]) -> CSVTable {
    var table = CSVTable(columns: ["unit", "account", "balance"])
    for place in places {
      table.rows += PointsBank.opening(at: place).map { [place.community.id, $0.person.id, String($0.balance)] }
    }
    return table
  }
}
