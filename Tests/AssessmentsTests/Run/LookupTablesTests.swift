import ActivityLogs
import Assessments
import Diagnostics
import Foundation
import Measurement
import Quantities
import Rubrics
import TestSupport
import Testing

/// The calendars and tables that measures look up.
@Suite struct LookupTablesTests {
  private let units = UnitTree(units: [
    Unit(id: "heyan", name: "河沿社区", level: .community, parent: "danzao", facts: [:]),
    Unit(id: "danzao", name: "丹灶街道", level: .subdistrict, parent: nil, facts: [:]),
  ])

  /// What a run leaves.
  private struct Run {
    var tables: MeasureTables
    var missing: Int
    var diagnostics: [Diagnostic]
    var inputs: [String]
  }

  private func rubric(_ measures: [MeasureDefinition]) throws -> Rubric {
    let indicators = try measures.enumerated().map { index, measure in
      let id = "committee.measured-\(index + 1)"
      let position = SourcePosition(offset: 40 * index, line: 3 * index + 1, column: 7)
      return Indicator(
        id: try #require(IndicatorID(id)), actor: .residentsCommittee, dimension: "mechanism-design",
        title: LocalizedText(id), measure: measure, scale: .steps([], below: .zero),
        place: SourcePlace(file: "rubric/indicators.yaml", span: SourceSpan(at: position)))
    }
    return Rubric(
      id: "small", edition: "1", title: LocalizedText("小标准"),
      dimensions: [Dimension(id: "mechanism-design", title: LocalizedText("机制设计"), weight: .one)],
      indicators: indicators)
  }

  /// Reads what some measures and keys of the assessment ask for, in a folder with some files.
  private func read(
    _ measures: [MeasureDefinition] = [], keys: String = "", files: [String: String] = [:]
  ) throws -> Run {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    let text = """
      assessment: small
      rubric: rubric
      period: {from: 2024-01-01, to: 2025-01-01, zone: "+08:00"}
      communities: communities.csv
      \(keys)
      """
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(name: "assessment.yaml", bytes: Array(text.utf8))
    let definition = try #require(AssessmentDefinition.load(source, zones: .system, diagnostics: &diagnostics))
    #expect(diagnostics.isEmpty, "\(diagnostics)")
    var inputs = InputFolder(path: folder.path)
    var lookup = LookupTables(definition, rubric: try rubric(measures), units: units)
    lookup.read(from: &inputs, diagnostics: &diagnostics)
    return Run(
      tables: lookup.tables, missing: lookup.missing,
      diagnostics: diagnostics.map { diagnostic in
        var diagnostic = diagnostic
        diagnostic.place = shown(diagnostic.place, in: folder)
        diagnostic.notes = diagnostic.notes.map { .init($0.message, at: shown($0.place, in: folder)) }
        return diagnostic
      },
      inputs: inputs.inputs.map { "\($0.role.rawValue) \($0.name)" })
  }

  /// A place without the folder's name, which is another at every run.
  private func shown(_ place: SourcePlace?, in folder: URL) -> SourcePlace? {
    place.map { SourcePlace(file: $0.file.replacingOccurrences(of: folder.path + "/", with: ""), span: $0.span) }
  }

  private func text(_ diagnostics: [Diagnostic]) -> String {
    TextRenderer(language: .chinese).text(for: diagnostics) { _ in nil }
      + TextRenderer(language: .english).text(for: diagnostics) { _ in nil }
  }

  private static let events = EventSelection(by: .any)
  private static let buildings = MeasureDefinition.coverage(of: "building", among: .roster("楼栋.csv"), events)
  private static let accounts = MeasureDefinition.reconcile(
    ReconcileDefinition(gains: ["points.awarded"], spends: ["points.redeemed"], opening: "期初.csv"))
  private static let groups = MeasureDefinition.representativeness(of: "group", events)
  private static let fiveWorkingDays = MeasureDefinition.within(
    WithinDefinition(
      cases: CaseSelection(anchor: "topic.raised"), from: "topic.raised", to: "reply.published",
      limit: LimitRule(.workingDays(5))))

  private static func calendar(_ year: Int, off: String) -> String {
    "calendar: cn-\(year)\nyear: \(year)\ndays-off: [\(off)]\nmake-up-days: []\n"
  }

  @Test func readsEveryTableAndEntersItAmongTheInputs() throws {
    let run = try read(
      [
        Self.buildings, Self.accounts, Self.groups, Self.fiveWorkingDays,
        .ratio(part: Self.buildings, whole: .count(Self.events)),
      ],
      keys: "strata: strata.csv\ncalendar: [2024.yaml, 2025.yaml]",
      files: [
        "strata.csv": "community,group,residents\nheyan,老人,30\n", "楼栋.csv": "unit,value\nheyan,1栋\ndanzao,9栋\n",
        "期初.csv": "unit,account,balance\nheyan,甲,3.5\n", "2024.yaml": Self.calendar(2024, off: "2024-05-01"),
        "2025.yaml": Self.calendar(2025, off: "2025-05-01"),
      ])
    #expect(run.diagnostics.isEmpty, "\(text(run.diagnostics))")
    #expect(run.missing == 0)
    #expect(
      run.inputs == [
        "calendar 2024.yaml", "calendar 2025.yaml", "strata strata.csv", "roster 楼栋.csv", "opening 期初.csv",
      ])
    let heyan = try #require(units.index(of: "heyan", level: .community))
    let danzao = try #require(units.index(of: "danzao", level: .subdistrict))
    #expect(run.tables.strata == [heyan: ["老人": ExactDecimal(30)]])
    #expect(run.tables.rosters == ["楼栋.csv": [heyan: ["1栋"], danzao: ["9栋"]]])
    #expect(run.tables.openings == ["期初.csv": [heyan: ["甲": try ExactDecimal("3.5")]]])
    #expect(run.tables.calendar?.years == [2024, 2025])
    let holiday = try #require(CivilDate("2025-05-01"))
    #expect(try run.tables.calendar?.isWorkingDay(holiday) == false)
  }

  @Test func looksForNothingThatNobodyNeeds() throws {
    let run = try read([.count(Self.events)])
    #expect(run.diagnostics.isEmpty)
    #expect(run.inputs.isEmpty)
    #expect(run.missing == 0)
    #expect(run.tables.calendar == nil && run.tables.strata == nil)
    #expect(run.tables.rosters.isEmpty && run.tables.openings.isEmpty)
  }

  @Test func warnsOfTablesThatAreNeededAndNotThere() throws {
    let run = try read([Self.groups, Self.buildings, Self.accounts, .rate(Self.buildings, per: .one, over: "人口")])
    #expect(!run.diagnostics.hasErrors)
    #expect(run.missing == 3)
    #expect(run.tables.strata == nil && run.tables.rosters.isEmpty && run.tables.openings.isEmpty)
    expectGolden(text(run.diagnostics), named: "tables-missing.txt")
  }

  @Test func refusesWorkingDaysWithoutACalendar() throws {
    let days = DelayDefinition(
      cases: CaseSelection(anchor: "topic.raised"), from: "topic.raised", to: "reply.published",
      percentile: PercentileDefinition(p: .one), unit: .workingDays)
    let run = try read([.count(Self.events), Self.fiveWorkingDays, .delay(days)])
    #expect(run.diagnostics.hasErrors)
    expectGolden(text(run.diagnostics), named: "calendar-missing.txt")
  }

  @Test func refusesTwoCalendarsOfOneYear() throws {
    let run = try read(
      keys: "calendar: \"*.yaml\"",
      files: ["甲.yaml": Self.calendar(2024, off: ""), "乙.yaml": Self.calendar(2024, off: "2024-05-01")])
    #expect(run.diagnostics.hasErrors)
    expectGolden(text(run.diagnostics), named: "calendars-of-one-year.txt")
  }

  @Test func refusesTablesThatAreThereAndWrong() throws {
    let run = try read(
      [Self.buildings, Self.accounts], keys: "strata: strata.csv",
      files: [
        "strata.csv": "community,group,residents\nheyang,老人,30\n", "楼栋.csv": "unit,value\nheyan,\n",
        "期初.csv": "unit,account,balance\nheyan,甲,很多\n",
      ])
    #expect(run.diagnostics.map(\.code) == ["table.unit-unknown", "table.cell-empty", "record.number-malformed"])
    #expect(run.diagnostics.compactMap(\.place?.file) == ["strata.csv", "楼栋.csv", "期初.csv"])
    #expect(run.missing == 0)
  }

  @Test func refusesNamedFilesThatAreNotThere() throws {
    let run = try read(keys: "strata: strata.csv\ncalendar: cn-2024.yaml")
    #expect(run.diagnostics.map(\.code) == ["file.missing", "file.missing"])
    let folder = try read([Self.buildings], keys: "", files: [:])
    #expect(folder.diagnostics.map(\.severity) == [.warning])
  }
}
