internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct DistinctMeasureTests {
  @Test func countsDistinctValuesAndLeavesOutMissingOnes() throws {
    let setting = try Setting()
    let fact = try setting.fact(
      of: .distinct(of: "person", setting.selection()),
      ["张三", "李四", "张三", "", "王五"].map { event("a", "2024-05-01", ["person": $0]) })
    #expect(fact.value == Rational(3))
    #expect(fact.unit == .values)
    #expect(fact.evidence == 3)
    #expect(fact.records.count == 5)
  }

  @Test func textsAreComparedByBytesNotByLooks() throws {
    let setting = try Setting()
    let fact = try setting.fact(
      of: .distinct(of: "person", setting.selection()),
      ["é", "e\u{301}"].map { event("a", "2024-05-01", ["person": $0]) })
    #expect(fact.value == Rational(2))
  }

  @Test func numbersAreEqualByValue() throws {
    let setting = try Setting()
    let fact = try setting.fact(
      of: .distinct(of: "x.预算", setting.selection()),
      ["1.50", "1.5", "2"].map { event("a", "2024-05-01", ["x.预算": $0]) })
    #expect(fact.value == Rational(2))
  }

  @Test func timesAreEqualWhenTheirSpansAre() throws {
    let setting = try Setting()
    let fact = try setting.fact(
      of: .distinct(of: "end", setting.selection()),
      ["2024-05-01", "2024-05-01T00:00:00+08:00", "2024-04-30T16:00:00Z"].map {
        event("a", "2024-05-01", ["end": $0])
      })
    #expect(fact.value == Rational(2))
  }

  @Test func aPersonSeenInTwoCommunitiesIsOneInTheSubdistrict() throws {
    let setting = try Setting()
    let rows = [
      event("a", "2024-05-01", ["person": "张三"]), event("a", "2024-05-02", ["person": "李四"]),
      event("a", "2024-05-03", ["person": "张三", "community": "qinglong"]),
    ]
    let fact = try setting.fact(of: .distinct(of: "person", setting.selection()), at: "kunyang", rows)
    #expect(fact.value == Rational(2))
  }
}
