internal import Diagnostics
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct RepresentativenessMeasureTests {
  /// A record of a person of a group, as `person/group`.
  private static func row(_ text: String, _ fields: [String: String] = [:]) -> [String: String] {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return event("协商.到会", "2024-05-01", ["person": parts[0], "group": parts[1]].merging(fields) { $1 })
  }

  private func fact(
    _ rows: [[String: String]], strata: [Int: [String: String]]?, at unit: String = "jinning"
  ) throws -> Fact {
    var setting = try Setting()
    setting.tables.strata = try strata?.mapValues { try $0.mapValues { try decimal($0) } }
    return try setting.fact(of: .representativeness(of: "group", setting.selection()), at: unit, rows)
  }

  private func reason(_ fact: Fact) -> [String: String]? {
    guard case .failed(let reason) = fact.outcome else { return nil }
    return reason.arguments
  }

  private let residents = [0: ["老年": "300", "中青年": "500", "新市民": "200"]]

  @Test func comparesDistinctPersonsWithResidents() throws {
    let rows = ["张三/老年", "李四/老年", "王五/中青年", "张三/老年"].map { Self.row($0) }
    let fact = try fact(rows, strata: residents)
    #expect(fact.value == (try quotient(19, 30)))
    #expect(fact.evidence == 3)
    #expect(fact.unit == .index)
    #expect(fact.numerator == nil && fact.denominator == nil)
    #expect(fact.records.count == 4)
  }

  @Test func isOneForTheSameSharesAndZeroForNoOverlap() throws {
    let rows = ["甲/老年", "乙/中青年", "丙/中青年"].map { Self.row($0) }
    #expect(try fact(rows, strata: [0: ["老年": "0.5", "中青年": "1"]]).value == .one)
    let strata = [0: ["老年": "0", "中青年": "0", "新市民": "7"]]
    #expect(try fact(rows, strata: strata).value == .zero)
  }

  @Test func personsWithoutAGroupAndGroupsWithoutAPersonAreLeftOut() throws {
    let rows = ["张三/", "/老年", "张三/老年", "李四/"].map { Self.row($0) }
    let fact = try fact(rows, strata: residents)
    #expect(fact.evidence == 1)
    #expect(fact.value == (try quotient(3, 10)))
  }

  @Test func nobodyWithAGroupIsNoEvidence() throws {
    #expect(try fact([], strata: residents).reasonCode == "measure.no-records")
    #expect(try fact([Self.row("张三/"), Self.row("/幽灵")], strata: residents).reasonCode == "measure.no-groups")
    #expect(try fact([], strata: [:]).reasonCode == "measure.no-records")
  }

  @Test func withoutStrataThereIsNoEvidenceWhateverTheLogSays() throws {
    let fact = try fact(["张三/老年", "张三/中青年"].map { Self.row($0) }, strata: nil)
    #expect(fact.reasonCode == "measure.strata-missing")
    guard case .noEvidence = fact.outcome else {
      Issue.record("not no evidence: \(fact.outcome)")
      return
    }
  }

  @Test func aPersonInTwoGroupsIsAnErrorThatNamesTheFirstByBytes() throws {
    let rows = ["李四/老年", "张三/老年", "李四/中青年", "张三/中青年", "张三/老年"].map { Self.row($0) }
    let fact = try fact(rows, strata: residents)
    #expect(fact.reasonCode == "measure.person-in-two-groups")
    #expect(reason(fact) == ["person": "张三", "field": "group"])
  }

  @Test func aGroupWithoutARowIsAnErrorThatNamesTheFirstByBytes() throws {
    let rows = ["甲/青年", "乙/租户", "丙/老年"].map { Self.row($0) }
    let fact = try fact(rows, strata: residents)
    #expect(fact.reasonCode == "measure.group-not-in-strata")
    #expect(reason(fact) == ["group": "租户", "unit": "jinning"])
    #expect(try self.fact(rows, strata: [1: ["青年": "1"]]).reasonCode == "measure.group-not-in-strata")
  }

  @Test func groupsThatOnlyLookTheSameAreTwo() throws {
    let rows = [Self.row("甲/Zoe\u{308}")]
    #expect(try fact(rows, strata: [0: ["Zo\u{EB}": "5"]]).reasonCode == "measure.group-not-in-strata")
    #expect(try fact(rows, strata: [0: ["Zoe\u{308}": "5"]]).value == .one)
  }

  @Test func strataWithoutAnyResidentAreAnError() throws {
    let fact = try fact([Self.row("甲/老年")], strata: [0: ["老年": "0"]])
    #expect(fact.reasonCode == "measure.strata-without-residents")
    guard case .failed = fact.outcome else {
      Issue.record("not failed: \(fact.outcome)")
      return
    }
  }

  @Test func aSubdistrictComparesAllItsPersonsWithItsOwnRows() throws {
    let rows = [
      Self.row("张三/老年"), Self.row("张三/老年", ["community": "qinglong"]),
      Self.row("李四/中青年", ["community": "qinglong"]),
    ]
    let strata = [0: ["老年": "1"], 1: ["老年": "1", "中青年": "1"], 2: ["老年": "1", "中青年": "3"]]
    let fact = try fact(rows, strata: strata, at: "kunyang")
    #expect(fact.value == (try quotient(3, 4)))
    #expect(fact.evidence == 2)
  }

  @Test func aPersonOfTwoGroupsInTwoCommunitiesIsAnErrorOfTheSubdistrictAlone() throws {
    let rows = [Self.row("张三/老年"), Self.row("张三/中青年", ["community": "qinglong"])]
    let strata = [0: ["老年": "1"], 2: ["老年": "1", "中青年": "3"]]
    #expect(try fact(rows, strata: strata).value == .one)
    #expect(try fact(rows, strata: strata, at: "kunyang").reasonCode == "measure.person-in-two-groups")
  }
}
