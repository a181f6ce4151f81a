internal import Diagnostics
internal import Foundation
@testable internal import Measurement
internal import Quantities
internal import TestSupport
internal import Testing

/// Facts that are kept come back as they were, and bytes that are none are refused.
@Suite struct StoredFactsTests {
  private static func value(using generator: inout SeededGenerator) -> Rational {
    let value = Rational(generator.integer(in: -1_000...1_000)).divided(by: Rational(generator.integer(in: 1...999)))
    // Some that no word holds.
    let factor = generator.chance(percent: 20) ? Rational(.max) * Rational(.max) : .one
    return (value ?? .zero) * factor
  }

  private static func fact(using generator: inout SeededGenerator) -> Fact? {
    let reason = Message(
      MessageTemplate("fact.test-\(generator.integer(in: 1...3))", .warning, en: "none of {kind}", zh: "没有{kind}"),
      ["kind": "议题\(generator.integer(in: 1...3))"])
    let outcomes: [Fact.Outcome] = [
      .value(value(using: &generator)), .noEvidence(reason), .notApplicable(reason), .notAssessed(reason),
      .failed(reason),
    ]
    if generator.chance(percent: 20) { return nil }
    let details = (0..<generator.integer(in: 0...3)).map { Fact.Detail("明细\($0)", value(using: &generator)) }
    return Fact(
      outcomes[generator.integer(in: 0...4)],
      numerator: generator.chance(percent: 50) ? value(using: &generator) : nil,
      denominator: generator.chance(percent: 50) ? value(using: &generator) : nil,
      unit: MeasureUnit.allCases[generator.integer(in: 0...MeasureUnit.allCases.count - 1)],
      evidence: generator.chance(percent: 50) ? generator.integer(in: 0...90) : nil, details: details,
      records: RecordTally(
        count: generator.integer(in: 0...9_000), undecided: generator.integer(in: 0...9),
        independent: generator.integer(in: 0...90)))
  }

  private static func facts(using generator: inout SeededGenerator) -> [[Fact?]] {
    let width = generator.integer(in: 1...8)
    return (0..<generator.integer(in: 0...5)).map { _ in (0..<width).map { _ in fact(using: &generator) } }
  }

  /// What is written of facts.
  private static func kept(_ facts: [[Fact?]]) throws -> [String: Any] {
    let bytes = try JSONEncoder().encode(StoredFacts(facts))
    return try #require(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func comeBackAsTheyWere(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let facts = Self.facts(using: &generator)
    let bytes = try JSONEncoder().encode(StoredFacts(facts))
    #expect(try JSONDecoder().decode(StoredFacts.self, from: bytes).facts() == facts, "seed \(seed)")
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func areFactsOrAnErrorWhateverIsRead(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let facts = Self.facts(using: &generator)
    var kept = try Self.kept(facts)
    let numbers = try #require((kept["numbers"] as? String).flatMap { Data(base64Encoded: $0) })
    for _ in 0..<20 {
      var changed = numbers
      for _ in 0..<generator.integer(in: 1...3) {
        changed[generator.integer(in: 0...changed.count - 1)] = UInt8(generator.integer(in: 0...255))
      }
      if generator.chance(percent: 20) { changed.removeLast(generator.integer(in: 1...changed.count)) }
      kept["numbers"] = changed.base64EncodedString()
      let stored = try JSONDecoder().decode(StoredFacts.self, from: JSONSerialization.data(withJSONObject: kept))
      // Whatever numbers say, counts are counts and texts are among those that were written.
      let read = (try? stored.facts()) ?? []
      for fact in read.joined() {
        let records = fact?.records ?? RecordTally()
        #expect(min(records.count, records.undecided, records.independent) >= 0, "seed \(seed)")
      }
    }
  }

  @Test func areRefusedWithoutAWidthOrWithHalfAUnit() throws {
    var generator = SeededGenerator(seed: 7)
    let facts = [(0..<4).map { _ in Self.fact(using: &generator) }]
    var kept = try Self.kept(facts)
    for width in [0, -1, 3, 5, Int.max] {
      kept["width"] = width
      let stored = try JSONDecoder().decode(StoredFacts.self, from: JSONSerialization.data(withJSONObject: kept))
      #expect(throws: (any Error).self) { try stored.facts() }
    }
  }
}
