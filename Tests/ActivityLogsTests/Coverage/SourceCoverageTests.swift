import ActivityLogs
import Diagnostics
import RecordReaders
import TestSupport
import Testing

/// Which records were handed over.
struct SourceCoverageTests {
  private let units = UnitTree(units: [
    Unit(id: "晋宁", name: "晋宁", level: .community, parent: "志舟", facts: [:]),
    Unit(id: "东方", name: "东方", level: .community, parent: "志舟", facts: [:]),
    Unit(id: "志舟", name: "志舟", level: .subdistrict, parent: nil, facts: [:]),
  ])

  private func month(_ text: String) throws -> CalendarMonth { try #require(CalendarMonth(text)) }

  private func index(_ id: String, _ level: UnitLevel = .community) throws -> Int {
    try #require(units.index(of: id, level: level))
  }

  private func load(_ text: String) -> (coverage: SourceCoverage?, diagnostics: [Diagnostic], source: SourceFile) {
    let source = SourceFile(name: "sources.csv", bytes: Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    guard let table = CSVTable(source, diagnostics: &diagnostics) else { return (nil, diagnostics, source) }
    return (SourceCoverage.load(table, units: units, diagnostics: &diagnostics), diagnostics, source)
  }

  @Test func isCompleteOnlyWhenEveryMonthOfEverySourceIsThere() throws {
    let coverage = try #require(
      load(
        """
        body,source,month,status
        晋宁,minutes,2024-01,supplied
        晋宁,minutes,2024-02,none-happened
        晋宁,minutes,2024-03,not-required
        晋宁,hotline,2024-01,supplied
        晋宁,hotline,2024-02,refused
        """
      ).coverage)
    let unit = try index("晋宁")
    let (january, february, march) = (try month("2024-01"), try month("2024-02"), try month("2024-03"))
    func answer(_ sources: [String], _ months: [CalendarMonth]) -> SourceCoverage.Answer {
      coverage.answer(for: unit, in: units, sources: sources, months: months)
    }
    #expect(coverage.sources == ["hotline", "minutes"])
    #expect(answer(["minutes"], [january, february, march]) == .complete)
    #expect(answer(["hotline"], [january]) == .complete)
    #expect(answer(["hotline"], [january, march]) == .missing([march]))
    #expect(answer(["hotline", "minutes"], [january, february, march]) == .refused([february]))
    #expect(answer(["ledger"], [february, january]) == .missing([january, february]))
    #expect(answer([], [january]) == .complete)
    #expect(
      coverage.answer(for: try index("东方"), in: units, sources: ["minutes"], months: [january]) == .missing([january]))
  }

  @Test func asksTheCommunitiesForAnUnitWithoutRowsOfItsOwn() throws {
    let rows = "body,source,month,status\n晋宁,minutes,2024-01,supplied\n"
    let street = try index("志舟", .subdistrict)
    let months = [try month("2024-01")]
    let partly = try #require(load(rows).coverage)
    #expect(partly.answer(for: street, in: units, sources: ["minutes"], months: months) == .missing(months))
    let wholly = try #require(load(rows + "东方,minutes,2024-01,none-happened\n").coverage)
    #expect(wholly.answer(for: street, in: units, sources: ["minutes"], months: months) == .complete)
    let refused = try #require(load(rows + "东方,minutes,2024-01,refused\n").coverage)
    #expect(refused.answer(for: street, in: units, sources: ["minutes"], months: months) == .refused(months))
    let own = try #require(load(rows + "志舟,minutes,2024-01,supplied\n").coverage)
    #expect(own.answer(for: street, in: units, sources: ["minutes"], months: months) == .complete)
  }

  @Test func tellsWhatIsWrong() {
    let (coverage, diagnostics, source) = load(
      """
      body,source,month,status
      晋林,minutes,2024-01,supplied
      晋宁,minutes,2024-13,supplied
      晋宁,minutes,2024-1,suplied
      晋宁,minutes,2024-02,supplied
      晋宁,minutes,2024-02,refused
      晋宁,,2024-02,refused
      ,minutes,2024-02,refused
      """)
    #expect(coverage == nil)
    expectGolden(diagnostics.inChinese(sources: [source]), named: "sources.zh.txt")
  }

  @Test func refusesColumnsThatMeanNothing() {
    let (coverage, diagnostics, _) = load("body,source,month,state\n晋宁,minutes,2024-01,supplied\n")
    #expect(coverage == nil)
    #expect(diagnostics.map(\.code).sorted() == ["csv.column-missing", "csv.column-unknown"])
  }

  @Test(arguments: ["2024-05", "1700-01", "2200-12"])
  func readsMonths(text: String) throws {
    #expect(try month(text).description == text)
  }

  @Test(arguments: [
    "2024-5", "2024-00", "2024-13", "1699-12", "2201-01", "2024/05", "２０２４-05", "", "2024-05-01", "+024-05",
  ])
  func refusesWhatIsNoMonth(text: String) {
    #expect(CalendarMonth(text) == nil)
  }
}
