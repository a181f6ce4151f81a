import ActivityLogs
import Columns
import Diagnostics
import RecordReaders
import TestSupport
import Testing

/// The tree of units as `communities.csv` and `facts.csv` describe it.
struct UnitTreeLoadingTests {
  private static let vocabulary = Vocabulary(facts: [
    "population": Vocabulary.Fact(type: .number, title: LocalizedText(english: "Population", chinese: "人口"))
  ])

  private struct Loaded {
    var tree: UnitTree?
    var diagnostics: [Diagnostic]
    var sources: [SourceFile]
  }

  private func load(_ communities: String, facts: String? = nil) throws -> Loaded {
    var diagnostics: [Diagnostic] = []
    var sources = [SourceFile(name: "communities.csv", bytes: Array(communities.utf8))]
    let table = try #require(CSVTable(sources[0], diagnostics: &diagnostics))
    var factTable: CSVTable?
    if let facts {
      sources.append(SourceFile(name: "facts.csv", bytes: Array(facts.utf8)))
      factTable = CSVTable(sources[1], diagnostics: &diagnostics)
    }
    let tree = UnitTree.load(
      communities: table, facts: factTable, vocabulary: Self.vocabulary, diagnostics: &diagnostics)
    return Loaded(tree: tree, diagnostics: diagnostics, sources: sources)
  }

  @Test func makesATreeOfCommunitiesAndWhatTheyBelongTo() throws {
    let loaded = try load(
      """
      community,name,subdistrict,district,city,population,积分银行
      jinning,晋宁社区,zhizhou,,,3200,有
      dongfang,,zhizhou,,,,
      ,志舟街道,zhizhou,jinnan,kunming,9000,
      """)
    let tree = try #require(loaded.tree)
    #expect(loaded.diagnostics.isEmpty)
    #expect(tree.units.map(\.id) == ["dongfang", "jinning", "zhizhou", "jinnan", "kunming"])
    #expect(tree.units.map(\.name) == ["dongfang", "晋宁社区", "志舟街道", "jinnan", "kunming"])
    #expect(tree.units.map(\.level) == [.community, .community, .subdistrict, .district, .city])
    #expect(tree.parents == [2, 2, 3, 4, -1])
    #expect(tree.units[1].facts == ["population": "3200", "积分银行": "有"])
    #expect(tree.units[0].facts.isEmpty)
    #expect(tree.units[2].facts == ["population": "9000"])
    #expect(tree.ancestry(of: 0) == [0, 2, 3, 4])
    #expect(tree.children(of: 2) == [0, 1])
  }

  @Test func letsOneIdStandForUnitsOfSeveralLevels() throws {
    let loaded = try load(
      "community,subdistrict,district\n城关,城关,城关\n东街,,城关\n", facts: "unit,level,fact,value\n城关,district,人口,5\n")
    let tree = try #require(loaded.tree, "\(loaded.diagnostics.inChinese())")
    let district = try #require(tree.index(of: "城关", level: .district))
    let subdistrict = try #require(tree.index(of: "城关", level: .subdistrict))
    let community = try #require(tree.index(of: "城关", level: .community))
    #expect(tree.ancestry(of: community) == [community, subdistrict, district])
    #expect(tree.ancestry(of: try #require(tree.index(of: "东街", level: .community))).last == district)
    #expect(tree.parents[try #require(tree.index(of: "东街", level: .community))] == district)
    #expect(tree.units[district].facts == ["人口": "5"])
    #expect(tree.units[community].facts.isEmpty)
  }

  @Test func doesNotDependOnTheOrderOfRows() throws {
    let rows = ["a,s1,d1,1", "b,s1,,2", "c,s2,d1,3", ",s2,d1,4", ",,d1,5"]
    let header = "community,subdistrict,district,population\n"
    let expected = try #require(try load(header + rows.joined(separator: "\n")).tree)
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<20 {
      let tree = try #require(try load(header + rows.shuffled(using: &generator).joined(separator: "\n")).tree)
      #expect(tree.units == expected.units)
      #expect(tree.parents == expected.parents)
    }
  }

  @Test func addsFactsWithTheirSources() throws {
    let loaded = try load(
      "community,name,population\njinning,晋宁,3200\n",
      facts: """
        unit,fact,value,source,place,note
        jinning,志愿者队伍,12,论文,§3.2,自述
        jinning,population,3200.0,年报,,
        jinning,楼栋,,,,
        """)
    let tree = try #require(loaded.tree)
    #expect(loaded.diagnostics.map(\.code) == ["facts.without-value"])
    #expect(tree.units[0].facts == ["population": "3200", "志愿者队伍": "12"])
    #expect(
      tree.units[0].factSources == [
        "志愿者队伍": FactSource(source: "论文", place: "§3.2", note: "自述"), "population": FactSource(source: "年报"),
      ])
  }

  @Test(arguments: [
    ("no-community", "community,subdistrict\n,zhizhou\n", nil),
    ("no-rows", "community,name\n", nil),
    ("no-column", "comunity,name\n晋宁,晋宁\n", nil),
    ("empty-row", "community,name\n晋宁,晋宁\n,无名\n", nil),
    ("twice", "community,subdistrict\n晋宁,志舟\n东方,志舟\n晋宁,志舟\n", nil),
    ("two-parents", "community,subdistrict,district\n晋宁,志舟,南区\n东方,志舟,北区\n", nil),
    ("look-alike", "community,subdistrict\ncaf\u{E9},志舟\ncafe\u{301},志舟\n", nil),
    ("not-a-number", "community,population\n晋宁,约三千\n", nil),
    ("reserved", "community,level,unit\n晋宁,1,2\n", nil),
    (
      "facts", "community,subdistrict,population\n晋宁,志舟,3200\n志舟,志舟,1\n",
      """
      unit,fact,value,备注
      晋宁,population,3201,与社区表不同
      晋宁,楼栋,5,
      晋宁,楼栋,5,再说一次
      晋林,楼栋,5,没有这个社区
      志舟,楼栋,5,两级同名
      ,楼栋,5,没有单位
      晋宁,,5,没有名称
      晋宁,level,5,保留名
      """
    ),
    ("facts-columns", "community\n晋宁\n", "unit,fakt,value\n晋宁,人口,3\n"),
    ("facts-level", "community\n晋宁\n", "unit,level,fact,value\n晋宁,comunity,人口,3\n"),
  ])
  func tellsWhatIsWrong(name: String, communities: String, facts: String?) throws {
    let loaded = try load(communities, facts: facts)
    #expect(loaded.tree == nil)
    #expect(loaded.diagnostics.hasErrors)
    expectGolden(loaded.diagnostics.inChinese(sources: loaded.sources), named: "units-\(name).zh.txt")
  }

  @Test func comparesIdsByBytes() throws {
    let tree = try #require(try load("community\ncaf\u{E9}\n").tree)
    #expect(tree.index(of: "caf\u{E9}", level: .community) == 0)
    #expect(tree.index(of: "cafe\u{301}", level: .community) == nil)
  }
}
