internal import ActivityLogs
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct ShareMeasureTests {
  private func share(_ part: String, among whole: String?, _ rows: [[String: String]]) throws -> Fact {
    let setting = try Setting()
    return try setting.fact(
      of: .share(
        of: setting.condition(part), among: try whole.map { try setting.condition($0) },
        by: .only([.residentsCommittee])), rows)
  }

  @Test func dividesThoseThatSatisfyBothByThoseThatSatisfyTheSecond() throws {
    let fact = try share(
      #"outcome == "已答复""#, among: #"activity == "诉求.办结""#,
      [
        event("诉求.办结", "2024-05-01", ["outcome": "已答复"]), event("诉求.办结", "2024-05-02", ["outcome": "退回"]),
        event("诉求.办结", "2024-05-03", ["outcome": "已答复"]), event("诉求.登记", "2024-05-03", ["outcome": "已答复"]),
      ])
    #expect(fact.value == (try quotient(2, 3)))
    #expect(fact.numerator == Rational(2) && fact.denominator == Rational(3))
    #expect(fact.evidence == 3)
    #expect(fact.records == RecordTally(count: 3))
  }

  @Test func anUndecidedPartStaysInTheDenominatorAndAnUndecidedWholeDoesNot() throws {
    let fact = try share(
      "rating >= 4", among: "participants > 0",
      [
        event("a", "2024-05-01", ["participants": "5", "rating": "4"]),
        event("a", "2024-05-01", ["participants": "5"]),
        event("a", "2024-05-01", ["rating": "5"]),
        event("a", "2024-05-01"),
        event("a", "2024-05-01", ["participants": "0"]),
      ])
    #expect(fact.value == (try quotient(1, 2)))
    #expect(fact.records == RecordTally(count: 2, undecided: 3))
  }

  @Test func amongAllEventsWhereTheRubricIsSilent() throws {
    let fact = try share("rating >= 4", among: nil, [event("a", "2024-05-01", ["rating": "5"]), event("a", "2024-05")])
    #expect(fact.value == (try quotient(1, 2)))
  }

  @Test func withoutAWholeThereIsNoEvidence() throws {
    let fact = try share("rating >= 4", among: "participants > 0", [event("a", "2024-05-01", ["rating": "5"])])
    #expect(fact.reasonCode == "measure.no-records")
    #expect(fact.evidence == 0)
    #expect(fact.records.undecided == 1)
  }
}
