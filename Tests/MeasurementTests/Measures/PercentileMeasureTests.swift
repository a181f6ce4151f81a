internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct PercentileMeasureTests {
  private func value(_ numbers: [String], p: String, _ method: PercentileDefinition.Method) throws -> Fact {
    let setting = try Setting()
    return try setting.fact(
      of: .percentile(
        PercentileDefinition(p: decimal(p), method: method), of: "points", setting.selection()),
      numbers.map { event("a", "2024-05-01", ["points": $0]) })
  }

  @Test(arguments: [
    (["3", "1", "2"], "0.5", "2"), (["4", "1", "2", "3"], "0.5", "2.5"), (["10", "20"], "0.25", "12.5"),
    (["7"], "0.9", "7"), (["1", "2", "3"], "0", "1"), (["1", "2", "3"], "1", "3"), (["-2", "-1"], "0.1", "-1.9"),
  ])
  func linearGoesAlongTheLineBetweenNeighbours(numbers: [String], p: String, expected: String) throws {
    let fact = try value(numbers, p: p, .linear)
    #expect(fact.value == Rational(try decimal(expected)))
    #expect(fact.evidence == numbers.count)
  }

  @Test(arguments: [
    (["3", "1", "2"], "0.5", "2"), (["4", "1", "2", "3"], "0.5", "2"), (["4", "1", "2", "3"], "0.51", "3"),
    (["1", "2", "3"], "0", "1"), (["1", "2", "3"], "1", "3"), (["1", "2", "3", "4", "5"], "0.9", "5"),
  ])
  func nearestRankTakesAValueThatIsThere(numbers: [String], p: String, expected: String) throws {
    #expect(try value(numbers, p: p, .nearestRank).value == Rational(try decimal(expected)))
  }

  @Test func linearIsExactWhereNoDecimalIs() throws {
    let p = "0.333333333333333333"
    let fact = try value(["0", "0.000000000000000001"], p: p, .linear)
    #expect(fact.value == Rational(try decimal(p)) * Rational(try decimal("0.000000000000000001")))
  }

  @Test func withoutANumberThereIsNoEvidence() throws {
    #expect(try value([], p: "0.5", .linear).reasonCode == "measure.no-records")
    #expect(try value(["", ""], p: "0.5", .nearestRank).reasonCode == "measure.no-numbers")
  }
}
