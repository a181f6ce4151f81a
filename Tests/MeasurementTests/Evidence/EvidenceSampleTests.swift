internal import ActivityLogs
internal import Measurement
internal import Quantities
internal import Rubrics
internal import TestSupport
internal import Testing

@Suite struct EvidenceSampleTests {
  private func sample(
    of measure: MeasureDefinition, seed: String = "一", at unit: Int = 0, _ rows: [[String: String]]
  ) throws -> EvidenceSample {
    let setting = try Setting()
    var engine = MeasurementEngine(plan: setting.plan([try setting.indicator(measure)], seed: seed))
    engine.add(try setting.events(rows).batch())
    return try engine.finish().evidence(unit: unit, indicator: 0)
  }

  @Test func saysWhatEachRecordDidForTheValue() throws {
    let setting = try Setting()
    let share = try MeasureDefinition.share(
      of: setting.condition("rating >= 4"), among: nil, by: .only([.residentsCommittee]))
    let rows = [
      event("a", "2024-05-01", ["rating": "5"]), event("a", "2024-05-01", ["rating": "1"]), event("a", "2024"),
    ]
    #expect(try sample(of: share, rows).records.map(\.verdict) == [.countedFor, .countedAgainst, .countedAgainst])
    let count = try MeasureDefinition.count(setting.selection())
    #expect(try sample(of: count, rows).records.map(\.verdict) == Array(repeating: .countedFor, count: 3))
    let mean = try MeasureDefinition.mean(of: "rating", setting.selection())
    #expect(try sample(of: mean, rows).records.map(\.verdict) == Array(repeating: .neutral, count: 3))
  }

  @Test func recordsOfCasesAreForAgainstOrNeutral() throws {
    let within = MeasureDefinition.within(
      WithinDefinition(cases: CaseSelection(), from: "登记", to: "答复", limit: LimitRule(try #require(TimeLimit("5d")))))
    let rows = [
      event("登记", "2024-05-01", ["case": "1"]), event("答复", "2024-05-02", ["case": "1"]),
      event("登记", "2024-05-01", ["case": "2"]), event("登记", "2024-12-30", ["case": "3"]),
      event("登记", "2023-05-01", ["case": "4"]), event("走访", "2024-05-01", ["case": "1"]),
    ]
    let verdicts: [EvidenceVerdict] = [.countedFor, .countedFor, .countedAgainst, .neutral]
    #expect(try sample(of: within, rows).records.map(\.verdict) == verdicts)
  }

  @Test func aSeedDrawsTwoHundred() throws {
    let setting = try Setting()
    let rows = (0..<1000).map { event("a", "2024-05-01", ["id": "记录\($0)"]) }
    let first = try sample(of: .count(setting.selection()), seed: "一", rows)
    #expect(first.total == 1000)
    #expect(first.records.count == 200)
    #expect(try sample(of: .count(setting.selection()), seed: "一", rows) == first)
    #expect(try sample(of: .count(setting.selection()), seed: "二", rows).records != first.records)
  }

  @Test func aSubdistrictsSampleIsDrawnFromItsWholeSubtree() throws {
    let setting = try Setting()
    let rows = (0..<300).map {
      event("a", "2024-05-01", ["id": "\($0)", "community": $0 % 3 == 0 ? "qinglong" : "jinning"])
    }
    let pooled = try sample(of: .count(setting.selection()), at: 2, rows)
    #expect(pooled.total == 300)
    #expect(pooled.records.count == 200)
  }
}
