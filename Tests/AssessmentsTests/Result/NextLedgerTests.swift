import ActivityLogs
import Assessments
import Columns
import Diagnostics
import Foundation
import Measurement
import Quantities
import RecordReaders
import Rubrics
import Scoring
import TestSupport
import Testing

/// What the next round may begin with.
@Suite struct NextLedgerTests {
  /// An indicator with its score at a unit.
  private struct Case {
    var id: String
    var actor = Actor.residentsCommittee
    var score: Rational
    var weight = ExactDecimal.one
    var state = IndicatorState.scored
    var advice: LocalizedText?
  }

  private static let keeping = Vocabulary(activities: [
    "finding.made": .init(title: LocalizedText("提出评估意见"), needs: ["case"])
  ])

  private func score(_ entry: Case) throws -> IndicatorScore {
    let indicator = Indicator(
      id: try #require(IndicatorID(entry.id)), actor: entry.actor, dimension: "mechanism-design",
      title: LocalizedText(english: "The part \(entry.id)", chinese: "指标“\(entry.id)”"),
      measure: .count(EventSelection(by: .any)), scale: .steps([], below: .zero), weight: entry.weight,
      advice: entry.advice, place: SourceFile(name: "小标准.yaml", bytes: []).place(0..<0))
    let share = try #require(entry.score.divided(by: Rational(100)))
    let fact = Fact(.value(share), unit: .share)
    return IndicatorScore(
      finding: Finding(indicator: indicator, state: entry.state, fact: fact), score: entry.score, steps: [])
  }

  private func unit(
    _ id: String, _ entries: [Case], on level: UnitLevel = .community
  ) throws -> UnitScore {
    UnitScore(
      unit: Unit(id: id, name: id, level: level, parent: nil, facts: [:]),
      score: NodeScore(state: .notAssessed, indicatorsScored: 0, indicators: entries.count),
      children: .indicators(try entries.map(score)))
  }

  private func ledger(_ units: [UnitScore], vocabulary: Vocabulary = Self.keeping) throws -> NextLedger? {
    let rubric = Rubric(
      id: "small", edition: "1", title: LocalizedText("小标准"), dimensions: [], indicators: [], vocabulary: vocabulary)
    let result = AssessmentResult(
      id: "小例-2024", title: nil, notice: nil, rubric: rubric,
      period: PeriodText(from: "2024-01-01", to: "2025-01-01", zone: "+08:00"), logs: LogSummary(), units: units,
      rankings: [], warnings: [])
    return NextLedger(of: result, madeOn: try #require(CivilDate("2025-01-01")))
  }

  /// The ids of the indicators of all findings, in order.
  private func ids(_ entries: [Case]) throws -> [String] {
    try #require(try ledger([try unit("heyan", entries)])).entries.map { $0.score.finding.indicator.id.description }
  }

  @Test func takesTheThreeWeakestOfEachActor() throws {
    let office = [9, 7, 8, 6].map { Case(id: "office.p\($0)", actor: .subdistrictOffice, score: Rational($0)) }
    let committee = [5, 4].map { Case(id: "committee.p\($0)", score: Rational($0)) }
    #expect(
      try ids(committee + office) == ["office.p6", "office.p7", "office.p8", "committee.p4", "committee.p5"])
  }

  @Test func goesByTheUnroundedScore() throws {
    let nearly = try #require(Rational(599_999_999).divided(by: Rational(10_000_000)))
    let third = try #require(Rational(100).divided(by: Rational(3)))
    let rounded = try #require(Rational(33_333_333).divided(by: Rational(1_000_000)))
    #expect(
      try ids([
        Case(id: "committee.pass", score: Rational(60)), Case(id: "committee.nearly", score: nearly),
        Case(id: "committee.a-third", score: third), Case(id: "committee.b-rounded", score: rounded),
      ]) == ["committee.b-rounded", "committee.a-third", "committee.nearly"])
  }

  @Test func ofEqualScoresTheHeavierComesFirstAndThenTheLowerID() throws {
    let equal = ["committee.d", "committee.c", "committee.a", "committee.b"].map {
      Case(id: $0, score: Rational(40), weight: $0 == "committee.c" ? ExactDecimal(2) : .one)
    }
    #expect(try ids(equal) == ["committee.c", "committee.a", "committee.b"])
  }

  @Test func asksNothingOfResidents() throws {
    let residents = Case(id: "resident.reach", actor: .resident, score: .zero)
    #expect(try ids([residents]) == [])
  }

  @Test(arguments: IndicatorState.allCases)
  func takesOnlyWhatIsScored(_ state: IndicatorState) throws {
    let entry = Case(id: "committee.topics", score: .zero, state: state)
    #expect(try ids([entry]) == (state == .scored ? ["committee.topics"] : []))
  }

  @Test func leavesOutUnitsThatALogCannotName() throws {
    let levels = try UnitLevel.allCases.map { try unit("南海", [Case(id: "committee.topics", score: .zero)], on: $0) }
    #expect(try #require(try ledger(levels)).entries.map(\.unit) == [0, 1])
  }

  @Test func isTheHeaderAloneWhereNothingIsBelowThePassMark() throws {
    let ledger = try #require(try ledger([try unit("heyan", [Case(id: "committee.topics", score: Rational(60))])]))
    #expect(
      String(decoding: ledger.csv, as: UTF8.self)
        == "id,time,community,subdistrict,actor,source,recorded_by,activity,case,title,note,deadline\r\n")
  }

  @Test func isNotKeptWhereTheVocabularyHasNoFindings() throws {
    let other = Vocabulary(activities: ["finding.accepted": .init(title: LocalizedText("接受评估意见"))])
    #expect(try ledger([], vocabulary: other) == nil)
  }

  /// A ledger with what is hard to write: a formula for a unit's id, commas and quotes, one id on two levels.
  private func sample() throws -> (ledger: NextLedger, units: [UnitScore]) {
    let advice = LocalizedText(
      english: "Sort topics the day before, \"urgent\" ones at once.", chinese: "开会前一天分好类，“急件”随到随分。")
    let units = [
      try unit(
        "=河沿",
        [
          Case(id: "committee.topics-triaged", score: Rational(50), weight: ExactDecimal(2), advice: advice),
          Case(id: "office.matters-closed", actor: .subdistrictOffice, score: Rational(12)),
        ]),
      try unit("石桥", [Case(id: "committee.topics-triaged", score: Rational(80), advice: advice)]),
      try unit("丹灶", [Case(id: "office.matters-closed", actor: .subdistrictOffice, score: .zero)]),
      try unit(
        "丹灶", [Case(id: "office.matters-closed", actor: .subdistrictOffice, score: Rational(59))], on: .subdistrict),
    ]
    return (try #require(try ledger(units)), units)
  }

  @Test func isWrittenAsCanonicalEvents() throws {
    expectGolden(try sample().ledger.csv, named: "next-ledger.csv")
  }

  /// What an intake makes of a ledger.
  private func read(_ bytes: [UInt8], units: [UnitScore], vocabulary: Vocabulary, zone: TimeZoneRules) throws -> (
    summary: IntakeSummary, events: [(unit: ActivityLogs.Unit, actor: Actor, time: LogTime)]
  ) {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(NextLedger.fileName)
    try Data(bytes).write(to: file)
    let tree = UnitTree(units: units.map(\.unit))
    let rules = IntakeRules(
      vocabulary: vocabulary, units: tree, zone: zone,
      neededColumns: ["case", "source", "recorded_by", "title", "note", "x.deadline"])
    var intake = EventIntake(
      entries: [LogEntry(files: [LogFile(path: file.path, name: NextLedger.fileName)])], rules: rules)
    var events: [(unit: ActivityLogs.Unit, actor: Actor, time: LogTime)] = []
    while let batch = intake.nextBatch() {
      let times = try #require(batch.columns.time("time")?.values)
      for row in 0..<batch.rowCount {
        events.append((tree.units[batch.units[row]], batch.actors[row], try #require(times[row])))
      }
    }
    return (intake.summary, events)
  }

  @Test func isReadBackAsALog() throws {
    let (ledger, units) = try sample()
    let zone = try #require(TimeZoneRules(fixedOffset: "+08:00"))
    let (summary, events) = try read(ledger.csv, units: units, vocabulary: Self.keeping, zone: zone)
    #expect(summary.isUsable && summary.diagnostics.isEmpty && summary.setAside == 0, "\(summary.diagnostics)")
    #expect(
      events.map { "\($0.unit.level.rawValue) \($0.unit.id) \($0.actor.rawValue)" } == [
        "community =河沿 subdistrict-office", "community =河沿 residents-committee", "community 丹灶 subdistrict-office",
        "subdistrict 丹灶 subdistrict-office",
      ])
    let empty = try #require(try self.ledger([]))
    let nothing = try read(empty.csv, units: units, vocabulary: Self.keeping, zone: zone)
    #expect(nothing.summary.isUsable && nothing.summary.diagnostics.isEmpty && nothing.events.isEmpty)
  }

  @Test func theMadeUpYearsLedgerIsALogOfTheYearAfter() throws {
    let outcome = try Evaluation.run(Repository.path("Examples/twelve-communities-2024/assessment.yaml").path)
    let ledger = try #require(outcome.nextLedger)
    #expect(!ledger.entries.isEmpty)
    #expect(ledger.entries.allSatisfy { $0.score.finding.indicator.actor != .resident })
    let zone = try #require(TimeZoneRules(fixedOffset: "+08:00"))
    let (summary, events) = try read(
      ledger.csv, units: outcome.result.units, vocabulary: outcome.result.rubric.vocabulary, zone: zone)
    #expect(summary.isUsable && summary.diagnostics.isEmpty, "\(summary.diagnostics)")
    #expect(events.count == ledger.entries.count)
    let from = try #require(CivilDate(outcome.result.period.to))
    let to = try #require(CivilDate(year: from.year + 1, month: from.month, day: from.day))
    let next = try #require(Period(from: from, to: to, zone: zone))
    #expect(events.allSatisfy { next.contains($0.time) })
  }

  @Test(arguments: [
    ("2025-01-01T00:00:00+08:00", "2025-01-01"), ("2024-12-31T16:00:00Z", "2025-01-01"),
    ("2025-01-01T12:00:00+08:00", "2025-01-02"),
  ])
  func isDatedTheFirstWholeDayAfterThePeriod(end: String, date: String) throws {
    let zone = try #require(TimeZoneRules(fixedOffset: "+08:00"))
    let from = try LogTime(parsing: "2024-01-01T00:00:00+08:00".utf8, zone: zone).start
    let to = try LogTime(parsing: end.utf8, zone: zone).start
    let period = try #require(Period(from: from, to: to, zone: zone))
    #expect(NextLedger.date(after: period)?.description == date)
  }
}
