internal import Diagnostics
internal import Measurement
internal import Quantities
internal import Rubrics
internal import TestSupport
internal import Testing

@Suite struct SurveyMeasureTests {
  /// Answers of groups, as `group/rating`.
  private static func rows(_ texts: [String], community: String = "jinning") -> [[String: String]] {
    texts.map { text in
      let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      return event("满意度.作答", "2024-05-01", ["group": parts[0], "rating": parts[1], "community": community])
    }
  }

  private func fact(
    _ texts: [String], atLeast: String? = nil, strata: [Int: [String: String]]? = nil, isWeighted: Bool = true,
    at unit: String = "jinning"
  ) throws -> Fact {
    var setting = try Setting()
    setting.tables.strata = try strata?.mapValues { try $0.mapValues { try decimal($0) } }
    let definition = SurveyDefinition(
      atLeast: try atLeast.map { try decimal($0) }, isWeighted: isWeighted, events: try setting.selection())
    return try setting.fact(of: .survey(definition), at: unit, Self.rows(texts))
  }

  private let residents = [0: ["本地": "600", "新市民": "400"]]

  @Test func isTheMeanOfTheAnswers() throws {
    let fact = try fact(["本地/5", "/4", "新市民/", "外地/4"], isWeighted: false)
    #expect(fact.value == (try quotient(13, 3)))
    #expect(fact.evidence == 3)
    #expect(fact.unit == .number)
    #expect(fact.numerator == nil && fact.denominator == nil)
    #expect(fact.records.count == 4)
  }

  @Test func orTheShareOfGoodOnes() throws {
    let fact = try fact(["本地/5", "/4", "新市民/", "外地/3.99"], atLeast: "4", isWeighted: false)
    #expect(fact.value == (try quotient(2, 3)))
    #expect(fact.unit == .share)
  }

  @Test func withoutAnswersThereIsNoEvidence() throws {
    #expect(try fact([], isWeighted: false).reasonCode == "measure.no-records")
    #expect(try fact(["本地/"], atLeast: "4", isWeighted: false).reasonCode == "measure.no-numbers")
    #expect(try fact([], strata: residents).reasonCode == "measure.no-records")
    #expect(try fact(["本地/", "/4"], strata: residents).reasonCode == "measure.no-grouped-answers")
  }

  @Test func eachGroupCountsByItsResidents() throws {
    let texts = ["本地/5", "本地/4", "本地/4", "本地/2", "新市民/3", "/5"]
    let mean = try fact(texts, strata: residents)
    #expect(mean.value == (try quotient(69, 20)))
    #expect(mean.evidence == 5)
    let share = try fact(texts, atLeast: "4", strata: residents)
    #expect(share.value == (try quotient(9, 20)))
    #expect(share.evidence == 5)
  }

  @Test func aGroupWithoutAnAnswerIsNoEvidenceThoughItHasNoResidents() throws {
    for residents in ["400", "0"] {
      let fact = try fact(["本地/5"], strata: [0: ["本地": "600", "新市民": residents, "租户": "1"]])
      guard case .noEvidence(let reason) = fact.outcome else {
        Issue.record("not no evidence: \(fact.outcome)")
        continue
      }
      #expect(reason.code == "measure.stratum-empty")
      #expect(reason.arguments == ["group": "新市民", "unit": "jinning"])
      #expect(fact.evidence == 1)
    }
  }

  @Test func aGroupWithoutARowIsAnErrorEvenWhereAnotherIsEmpty() throws {
    let fact = try fact(["本地/5", "租户/1", "外地/2"], strata: residents)
    guard case .failed(let reason) = fact.outcome else {
      Issue.record("not failed: \(fact.outcome)")
      return
    }
    #expect(reason.code == "measure.group-not-in-strata")
    #expect(reason.arguments == ["group": "外地", "unit": "jinning"])
  }

  @Test func aGroupWithoutARowThatOnlyLeavesBlanksIsNone() throws {
    #expect(try fact(["本地/5", "新市民/5", "租户/"], strata: residents).value == Rational(5))
  }

  @Test func strataWithoutResidentsAreAnErrorAndNoStrataAreNoEvidence() throws {
    #expect(try fact(["本地/5"], strata: [0: ["本地": "0"]]).reasonCode == "measure.strata-without-residents")
    #expect(try fact(["本地/5"], strata: nil).reasonCode == "measure.strata-missing")
    #expect(try fact(["本地/5"], strata: [:]).reasonCode == "measure.group-not-in-strata")
  }

  @Test func answersAreForOrAgainstWhereGoodOnesAreCounted() throws {
    let setting = try Setting()
    func verdicts(_ atLeast: String?) throws -> [EvidenceVerdict] {
      let definition = SurveyDefinition(
        atLeast: try atLeast.map { try decimal($0) }, events: try setting.selection())
      var engine = MeasurementEngine(plan: setting.plan([try setting.indicator(.survey(definition))]))
      engine.add(try setting.events(Self.rows(["/5", "/1", "/"])).batch())
      return try engine.finish().evidence(unit: 0, indicator: 0).records.map(\.verdict)
    }
    #expect(try verdicts("4") == [.countedFor, .countedAgainst, .neutral])
    #expect(try verdicts(nil) == [.neutral, .neutral, .neutral])
  }

  @Test func aSubdistrictWeightsAllItsAnswersByItsOwnRows() throws {
    var setting = try Setting()
    setting.tables.strata = [2: ["本地": try decimal("1"), "新市民": try decimal("3")]]
    let rows = Self.rows(["本地/1", "新市民/4"]) + Self.rows(["本地/3", "新市民/5"], community: "qinglong")
    let measure = MeasureDefinition.survey(SurveyDefinition(isWeighted: true, events: try setting.selection()))
    #expect(try setting.fact(of: measure, at: "kunyang", rows).value == (try quotient(31, 8)))
  }
}
