extension Community {
  /// The twelve communities of the made-up year, in the order of every table.
  static let twelve: [Community] = [
    Community(
      id: "zhehe", name: "折鹤", subdistrict: .zhiyuan, population: 7420, buildings: 30, grids: 9, groups: 6,
      hasThirdParty: true, hasPointsBank: true),
    Community(
      id: "fengche", name: "风车", subdistrict: .zhiyuan, population: 3150, buildings: 16, grids: 4, groups: 5,
      hasThirdParty: true, hasPointsBank: true),
    Community(
      id: "jianchuang", name: "剪窗", subdistrict: .zhiyuan, population: 5280, buildings: 22, grids: 7, groups: 7,
      hasThirdParty: true, hasPointsBank: true),
    Community(
      id: "hudeng", name: "糊灯", subdistrict: .zhiyuan, population: 8960, buildings: 34, grids: 11, groups: 8,
      hasThirdParty: true, hasPointsBank: true),
    Community(
      id: "tuoyin", name: "拓印", subdistrict: .zhiyuan, population: 4375, buildings: 18, grids: 6, groups: 6,
      hasThirdParty: true, hasPointsBank: false),
    Community(
      id: "huajian", name: "花笺", subdistrict: .zhiyuan, population: 6110, buildings: 26, grids: 8, groups: 7,
      hasThirdParty: true, hasPointsBank: true),
    Community(
      id: "xianzhuang", name: "线装", subdistrict: .zhizhou, population: 2840, buildings: 14, grids: 4, groups: 5,
      hasThirdParty: false, hasPointsBank: true),
    Community(
      id: "piying", name: "皮影", subdistrict: .zhizhou, population: 9630, buildings: 36, grids: 12, groups: 8,
      hasThirdParty: true, hasPointsBank: true),
    Community(
      id: "caisheng", name: "彩绳", subdistrict: .zhizhou, population: 5745, buildings: 24, grids: 7, groups: 6,
      hasThirdParty: true, hasPointsBank: true),
    Community(
      id: "nishao", name: "泥哨", subdistrict: .zhizhou, population: 3690, buildings: 17, grids: 5, groups: 5,
      hasThirdParty: true, hasPointsBank: false),
    Community(
      id: "zhuting", name: "竹蜓", subdistrict: .zhizhou, population: 6875, buildings: 28, grids: 9, groups: 7,
      hasThirdParty: true, hasPointsBank: true),
    Community(
      id: "buhu", name: "布虎", subdistrict: .zhizhou, population: 8015, buildings: 31, grids: 10, groups: 8,
      hasThirdParty: true, hasPointsBank: true),
  ]

  /// What two of them were until the end of 2023: one community.
  static let undivided = Community(
    id: "zhubu", name: "竹布", subdistrict: .zhizhou, population: 14_890, buildings: 59, grids: 19, groups: 8,
    hasThirdParty: true, hasPointsBank: true)

  /// The communities of a year, in the order of every table: twelve since 2024, eleven before.
  static func all(in year: Int) -> [Community] {
    guard year < 2024 else { return twelve }
    return twelve.filter { !["zhuting", "buhu"].contains($0.id) } + [undivided]
  }
}
