internal import ActivityLogs
internal import Measurement
internal import Quantities
internal import Rubrics
internal import TestSupport
internal import Testing

@Suite struct RatioMeasureTests {
  private func fact(
    _ part: MeasureDefinition, over whole: MeasureDefinition, facts: [String: String] = [:],
    at unit: String = "jinning",
    _ rows: [[String: String]]
  ) throws -> Fact {
    try Setting(facts: facts).fact(of: .ratio(part: part, whole: whole), at: unit, rows)
  }

  private func events(_ condition: String? = nil) throws -> EventSelection { try Setting().selection(condition) }

  @Test func dividesOneMeasureByAnother() throws {
    let fact = try fact(
      .sum(of: "participants", events()), over: .count(events()),
      ["12", "", "8"].map { event("协商.召开", "2024-05-01", ["participants": $0]) })
    #expect(fact.value == (try quotient(20, 3)))
    #expect(fact.numerator == Rational(20) && fact.denominator == Rational(3))
    #expect(fact.unit == .ratio)
    #expect(fact.evidence == 3)
  }

  @Test func canBeMoreThanOneAndBelowZero() throws {
    let fact = try fact(
      .sum(of: "x.预算", events()), over: .fact(column: "楼栋数"), facts: ["楼栋数": "0.5"],
      [event("a", "2024-05-01", ["x.预算": "-3"])])
    #expect(fact.value == Rational(-6))
    #expect(fact.evidence == nil)
  }

  @Test func itsEvidenceIsThatOfTheWhole() throws {
    let rows = [event("a", "2024-05-01", ["person": "张三"]), event("a", "2024-05-02", ["person": "张三"])]
    #expect(try fact(.count(events()), over: .distinct(of: "person", events()), rows).evidence == 1)
    #expect(try fact(.distinct(of: "person", events()), over: .count(events()), rows).evidence == 2)
  }

  @Test func aWholeOfZeroIsNoEvidence() throws {
    let fact = try fact(.count(events()), over: .count(events(#"activity == "没有""#)), [event("a", "2024-05-01")])
    #expect(fact.reasonCode == "measure.whole-zero")
    #expect(fact.evidence == 0)
    #expect(fact.numerator == .one && fact.denominator == .zero)
  }

  @Test func aPartWithoutEvidenceHasNoRatio() throws {
    let rows = [event("a", "2024-05-01")]
    #expect(try fact(.sum(of: "hours", events()), over: .count(events()), rows).reasonCode == "measure.no-numbers")
    #expect(try fact(.count(events()), over: .mean(of: "hours", events()), rows).reasonCode == "measure.no-numbers")
    #expect(try fact(.count(events()), over: .fact(column: "楼栋数"), rows).reasonCode == "measure.fact-missing")
  }

  @Test func whatDoesNotApplyToAPartDoesNotApplyToTheRatio() throws {
    let coverage = try MeasureDefinition.coverage(of: "building", among: .fact("楼栋数"), events())
    let error = try MeasureDefinition.evenness(
      EvennessDefinition(field: "theme", over: ["环境", "养老"], events: events()))
    let rows = [event("a", "2024-05-01", ["theme": "停车"])]
    for (part, whole) in [(coverage, error), (error, coverage)] {
      let fact = try fact(part, over: whole, facts: ["楼栋数": "0"], rows)
      guard case .notApplicable = fact.outcome else {
        Issue.record("not not applicable: \(fact.outcome)")
        continue
      }
      #expect(fact.reasonCode == "measure.fact-zero")
    }
  }

  @Test func anErrorInAPartIsOneOfTheRatioEvenWithoutEvidenceForTheOther() throws {
    let error = try MeasureDefinition.evenness(
      EvennessDefinition(field: "theme", over: ["环境", "养老"], events: events()))
    let rows = [event("a", "2024-05-01", ["theme": "停车"])]
    for (part, whole) in [(error, MeasureDefinition.fact(column: "没有")), (.fact(column: "没有"), error)] {
      let fact = try fact(part, over: whole, rows)
      guard case .failed = fact.outcome else {
        Issue.record("not failed: \(fact.outcome)")
        continue
      }
      #expect(fact.reasonCode == "measure.value-not-listed")
    }
  }

  @Test func recordsOfBothAreAdded() throws {
    let fact = try fact(
      .count(events("rating >= 4")), over: .count(events()),
      [
        event("a", "2024-05-01", ["rating": "5", "source": "system"]), event("a", "2024-05-01", ["rating": "2"]),
        event("a", "2024-05-01"),
      ])
    #expect(fact.value == (try quotient(1, 3)))
    #expect(fact.records == RecordTally(count: 4, undecided: 1, independent: 2))
  }

  @Test func recordsOfTheWholeAreNeitherForNorAgainst() throws {
    let setting = try Setting()
    let measure = try MeasureDefinition.ratio(
      part: .share(of: setting.condition("rating >= 4"), among: nil, by: .only([.residentsCommittee])),
      whole: .count(setting.selection()))
    let plan = setting.plan([try setting.indicator(measure)])
    var engine = MeasurementEngine(plan: plan)
    engine.add(
      try setting.events(["5", "1"].map { event("a", "2024-05-01", ["rating": $0]) }).batch())
    let sample = try engine.finish().evidence(unit: 0, indicator: 0)
    #expect(sample.total == 4)
    #expect(sample.records.map(\.verdict) == [.countedFor, .neutral, .countedAgainst, .neutral])
  }

  @Test func aSubdistrictDividesWhatItHasInAllRatherThanItsCommunitiesRatios() throws {
    let rows = [
      event("a", "2024-05-01", ["hours": "10"]), event("a", "2024-05-01", ["hours": "2", "community": "qinglong"]),
      event("a", "2024-05-01", ["hours": "3", "community": "qinglong"]),
      event("a", "2024-05-01", ["community": "", "subdistrict": "kunyang"]),
    ]
    let fact = try fact(.sum(of: "hours", events()), over: .count(events()), at: "kunyang", rows)
    #expect(fact.value == (try quotient(15, 4)))
  }

  @Test func measuresOfCasesAndFurtherRatiosStandInside() throws {
    let rows = [
      event("议题.提出", "2024-05-01", ["case": "案1"]), event("回复.公布", "2024-05-04", ["case": "案1"]),
      event("议题.提出", "2024-05-01", ["case": "案2"]), event("回复.公布", "2024-05-02", ["case": "案2"]),
    ]
    let delay = MeasureDefinition.delay(
      DelayDefinition(
        cases: CaseSelection(), from: "议题.提出", to: "回复.公布", percentile: PercentileDefinition(p: try decimal("1")),
        unit: .days))
    let inner = try MeasureDefinition.ratio(part: delay, whole: .count(events()))
    #expect(try fact(inner, over: delay, rows).value == (try quotient(1, 4)))
    #expect(try fact(delay, over: inner, rows).value == Rational(4))
    #expect(try fact(delay, over: inner, rows).evidence == 4)
  }

  @Test func measuresInsideAreNoIndicators() throws {
    let setting = try Setting()
    let ratio = try MeasureDefinition.ratio(
      part: .count(setting.selection()), whole: .count(setting.selection(by: .any)))
    let count = try MeasureDefinition.count(setting.selection())
    let plan = setting.plan([
      try setting.indicator(ratio, id: "a.a"), try setting.indicator(count, id: "a.b"),
      try setting.indicator(ratio, id: "a.c"),
    ])
    var engine = MeasurementEngine(plan: plan)
    engine.add(try setting.events([event("a", "2024-05-01"), event("a", "2024-05-01", ["actor": "居民"])]).batch())
    let measurements = try engine.finish()
    let values = (0..<3).map { measurements.fact(unit: 0, indicator: $0)?.value }
    #expect(values == [try quotient(1, 2), .one, try quotient(1, 2)])
    #expect(measurements.fact(unit: 3, indicator: 0) == nil)
  }
}
