/// The register of communities and sub-districts: the facts an assessment may use.
enum Register {
  private static let columns = [
    "community", "name", "subdistrict", "district", "city", "population", "households", "buildings", "grids", "staff",
    "new-citizens-share", "population-groups", "self-government-teams", "special-skill-teams", "culture-sport-teams",
    "volunteer-teams", "third_party",
  ]

  /// One row a community, then one a sub-district with the sums of its communities.
  static func table(communities: [Community], characters: [Character], seed: UInt64) -> CSVTable {
    var table = CSVTable(columns: columns)
    var sums: [Subdistrict: [Int]] = [:]
    for (community, character) in zip(communities, characters) {
      var random = RandomStream(seed: seed, label: "\(community.id)/register")
      let teams = [character[.selfGovernmentTeams], random.within(2...14), random.within(1...9)]
      let sizes = [
        community.population, community.households, community.buildings, community.grids, community.staff,
      ]
      let counts = sizes + teams + [teams.reduce(0, +)]
      let known = sums[community.subdistrict] ?? [Int](repeating: 0, count: counts.count)
      sums[community.subdistrict] = zip(known, counts).map { $0 + $1 }
      table.rows.append(
        [community.id, "\(community.name)社区", community.subdistrict.rawValue, "", ""]
          + sizes.map { String($0) }
          + ["0.\(random.within(12...78))", String(community.groups)]
          + counts[5...].map { String($0) }
          + [community.hasThirdParty ? "yes" : "no"])
    }
    for subdistrict in Subdistrict.allCases {
      let counts = (sums[subdistrict] ?? []).map { String($0) }
      table.rows.append(
        ["", subdistrict.name, subdistrict.rawValue, "", ""] + counts.prefix(5)
          + ["", String(Wording.groups.count)] + counts.dropFirst(5) + ["yes"])
    }
    return table
  }
}
