internal import ActivityLogs
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct StagesMeasureTests {
  private func stages(by: ActorSelection = .any, _ rows: [[String: String]]) throws -> Fact {
    try Setting().fact(
      of: .stages(StagesDefinition(cases: CaseSelection(), allOf: ["项目.立项", "项目.验收"], by: by)), rows)
  }

  @Test func everyStageMustOccurInAnyOrder() throws {
    let fact = try stages([
      event("项目.验收", "2024-03-01", ["case": "一"]), event("项目.立项", "2024-04-01", ["case": "一"]),
      event("项目.立项", "2024-04-01", ["case": "二"]), event("项目.立项", "2024-04-02", ["case": "二"]),
      event("其他", "2024-04-01", ["case": "三"]),
    ])
    #expect(fact.value == (try quotient(1, 3)))
    #expect(fact.details.map(\.value) == [3, 1, 0, 0].map { Rational($0) })
    #expect(fact.evidence == 3)
    #expect(fact.records.count == 4)
  }

  @Test func onlyTheActorsNamedCount() throws {
    let rows = [
      event("项目.立项", "2024-04-01", ["case": "一"]),
      event("项目.验收", "2024-05-01", ["case": "一", "actor": "社会组织"]),
      event("项目.立项", "2024-04-01", ["case": "二", "actor": "街道办"]),
      event("项目.验收", "2024-05-01", ["case": "二", "actor": "街道办"]),
    ]
    #expect(try stages(rows).value == .one)
    let fact = try stages(by: .only([.residentsCommittee, .socialOrganization]), rows)
    #expect(fact.value == (try quotient(1, 2)))
    #expect(fact.records.count == 2)
  }
}
