import ActivityLogs
import Diagnostics
import Quantities
import RecordReaders
import TestSupport
import Testing

/// Strata, rosters and opening balances, as their files give them.
struct UnitTablesTests {
  private let units = UnitTree(units: [
    Unit(id: "晋宁", name: "晋宁社区", level: .community, parent: "志舟", facts: [:]),
    Unit(id: "东方", name: "东方社区", level: .community, parent: "志舟", facts: [:]),
    Unit(id: "志舟", name: "志舟街道", level: .subdistrict, parent: "晋宁", facts: [:]),
    Unit(id: "晋宁", name: "晋宁区", level: .district, parent: nil, facts: [:]),
  ])

  private func index(_ id: String, _ level: UnitLevel = .community) throws -> Int {
    try #require(units.index(of: id, level: level))
  }

  private func number(_ text: String) throws -> ExactDecimal { try ExactDecimal(text) }

  private func table(_ name: String, _ text: String) throws -> (table: CSVTable, source: SourceFile) {
    let source = SourceFile(name: name, bytes: Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    let table = try #require(CSVTable(source, diagnostics: &diagnostics))
    #expect(diagnostics.isEmpty)
    return (table, source)
  }

  @Test func readsStrata() throws {
    let (table, _) = try table(
      "strata.csv",
      """
      community,group,residents
      东方,老人,120
      东方,新市民,30.5
      志舟,老人,0
      晋宁,老人,80
      """)
    var diagnostics: [Diagnostic] = []
    let strata = try #require(UnitTables.strata(table, units: units, diagnostics: &diagnostics))
    #expect(diagnostics.isEmpty)
    #expect(
      strata == [
        try index("东方"): ["老人": try number("120"), "新市民": try number("30.5")],
        try index("志舟", .subdistrict): ["老人": .zero], try index("晋宁"): ["老人": try number("80")],
      ])
  }

  @Test func tellsUnitsOfOneIdApartByTheirLevel() throws {
    let (table, _) = try table(
      "strata.csv", "community,level,group,residents\n晋宁,,老人,8\n晋宁,district,老人,90\n晋宁,district,青年,7\n")
    var diagnostics: [Diagnostic] = []
    let strata = UnitTables.strata(table, units: units, diagnostics: &diagnostics)
    #expect(
      strata == [
        try index("晋宁"): ["老人": try number("8")],
        try index("晋宁", .district): ["老人": try number("90"), "青年": try number("7")],
      ])
    let (roster, _) = try self.table("楼栋.csv", "unit,value\n晋宁,1栋\n")
    #expect(UnitTables.roster(roster, units: units, diagnostics: &diagnostics) == nil)
    #expect(diagnostics.map(\.code) == ["table.unit-ambiguous"])
  }

  @Test func readsRosters() throws {
    let (table, _) = try table("楼栋.csv", "value,unit\n1栋,东方\n2栋,东方\n1栋,志舟\n")
    var diagnostics: [Diagnostic] = []
    let roster = UnitTables.roster(table, units: units, diagnostics: &diagnostics)
    #expect(diagnostics.isEmpty)
    #expect(roster == [try index("东方"): ["1栋", "2栋"], try index("志舟", .subdistrict): ["1栋"]])
  }

  @Test func readsOpeningBalances() throws {
    let (table, _) = try table("opening.csv", "unit,account,balance\n东方,甲,12.5\n东方,乙,-3\n志舟,甲,0\n")
    var diagnostics: [Diagnostic] = []
    let openings = UnitTables.openings(table, units: units, diagnostics: &diagnostics)
    #expect(diagnostics.isEmpty)
    #expect(
      openings == [
        try index("东方"): ["甲": try number("12.5"), "乙": try number("-3")],
        try index("志舟", .subdistrict): ["甲": .zero],
      ])
  }

  @Test func takesATableWithoutRows() throws {
    var diagnostics: [Diagnostic] = []
    let roster = UnitTables.roster(
      try table("楼栋.csv", "unit,value\n").table, units: units, diagnostics: &diagnostics)
    #expect(roster == [:])
    #expect(diagnostics.isEmpty)
  }

  @Test func tellsWhatIsWrongWithStrata() throws {
    let (table, source) = try table(
      "strata.csv",
      """
      community,group,residents
      东放,老人,120
      东方,,30
      ,老人,30
      东方,老人,
      东方,新市民,三十
      东方,党员,-1
      东方,青年,1234567890123456789
      东方,儿童,0.1234567890123456789
      东方,caf\u{E9},5
      东方,cafe\u{301},5
      东方,党员,7
      """)
    var diagnostics: [Diagnostic] = []
    #expect(UnitTables.strata(table, units: units, diagnostics: &diagnostics) == nil)
    expectGolden(diagnostics.inChinese(sources: [source]), named: "strata.zh.txt")
    expectGolden(diagnostics.inEnglish(sources: [source]), named: "strata.en.txt")
  }

  @Test func tellsWhatIsWrongWithARoster() throws {
    let (table, source) = try table("楼栋.csv", "unit,value\n东方,1栋\n西方,1栋\n东方,2栋\n东方,1栋\n东方,\n")
    var diagnostics: [Diagnostic] = []
    #expect(UnitTables.roster(table, units: units, diagnostics: &diagnostics) == nil)
    expectGolden(diagnostics.inChinese(sources: [source]), named: "roster.zh.txt")
  }

  @Test func tellsWhatIsWrongWithOpeningBalances() throws {
    let (table, source) = try table(
      "opening.csv", "unit,account,balance\n东方,甲,1e3\n东方,乙,3\n东方,乙,4\n东方,丙,\n北方,甲,1\n")
    var diagnostics: [Diagnostic] = []
    #expect(UnitTables.openings(table, units: units, diagnostics: &diagnostics) == nil)
    expectGolden(diagnostics.inChinese(sources: [source]), named: "opening.zh.txt")
  }

  @Test func refusesMissingColumnsAndColumnsThatMeanNothing() throws {
    var diagnostics: [Diagnostic] = []
    let (strata, first) = try table("strata.csv", "community,group,resident,note\n东方,老人,3,x\n")
    #expect(UnitTables.strata(strata, units: units, diagnostics: &diagnostics) == nil)
    let (roster, second) = try table("楼栋.csv", "unit,building\n东方,1栋\n")
    #expect(UnitTables.roster(roster, units: units, diagnostics: &diagnostics) == nil)
    expectGolden(diagnostics.inChinese(sources: [first, second]), named: "columns.zh.txt")
  }
}
