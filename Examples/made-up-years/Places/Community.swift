/// A made-up community: its name and what a register would say of it.
struct Community {
  /// The identifier in the logs.
  let id: String
  /// The name in Chinese, without 社区.
  let name: String
  /// Where it belongs.
  let subdistrict: Subdistrict
  /// Residents.
  let population: Int
  /// Apartment buildings, numbered from 1.
  let buildings: Int
  /// Grids, the areas of one grid worker each.
  let grids: Int
  /// Groups of residents that the drawing of representatives tells apart.
  let groups: Int
  /// Whether a third party evaluates it.
  let hasThirdParty: Bool
  /// Whether it has a points bank.
  let hasPointsBank: Bool

  /// Households, at a little under three heads each.
  var households: Int { population * 10 / 28 }

  /// New citizens among a hundred residents.
  func newCitizensPercent(seed: UInt64) -> Int {
    var random = RandomStream(seed: seed, label: "\(id)/new-citizens")
    return random.within(22...78)
  }

  /// People who work for the community.
  var staff: Int { 6 + population / 700 }
}
