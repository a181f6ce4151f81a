import Quantities
import Rubrics
import TestSupport
import Testing

@testable import Comparisons

@Suite("Comparisons of random years")
struct RandomComparisonTests {
  private static let seed: UInt64 = 20_250_607

  @Test("have parts that add up to the change in every row, as exact and as printed")
  func partsAddUp() throws {
    var random = SeededGenerator(seed: Self.seed)
    var (rows, divided, kinds, problems) = (0, 0, Set<ChangePart>(), [String]())
    let sixPlaces = try #require(Rational(1).divided(by: Rational(100_000)))
    for round in 0..<1_000 {
      let years = RandomYears(using: &random)
      let isBundle = random.chance(percent: 50)
      let hasLogs = !isBundle && random.chance(percent: 50)
      let comparison = ComparisonMaking.compare(
        try years.year(.before, rounding: isBundle), with: try years.year(.after, rounding: isBundle),
        bridges: hasLogs ? years.bridges : [:], crosswalk: years.crosswalk)
      for row in comparison.units.flatMap(\.rows) {
        guard let split = row.split, let change = row.change else { continue }
        rows += 1
        if split.reason == nil { divided += 1 }
        // Problems are gathered, as so many expectations would take most of the time.
        let sum = split.parts.reduce(.zero, +)
        let distance = sum < change ? change - sum : sum - change
        if distance > (isBundle ? sixPlaces : .zero) { problems.append("round \(round), \(row.id): \(distance) left") }
        for places in [2, 6] {
          let units = try #require(row.units(places: places))
          if units.parts.reduce(0, +) != units.change || units.after - units.before != units.change {
            problems.append("round \(round), \(row.id), \(places) places")
          }
        }
        for part in ChangePart.allCases where !split[part].isZero { kinds.insert(part) }
      }
    }
    #expect(problems.isEmpty, "seed \(Self.seed): \(problems.prefix(5))")
    // A test of nothing would pass too.
    #expect(rows > 3_000 && divided > rows / 2, "seed \(Self.seed): \(divided) of \(rows)")
    #expect(kinds == Set(ChangePart.allCases))
  }

  @Test("give the scores between the years that an evaluation by the other rubric gives")
  func bridgesAreEvaluations() throws {
    var random = SeededGenerator(seed: Self.seed + 1)
    var compared = 0
    for round in 0..<450 {
      let years = RandomYears(using: &random)
      guard years.crosswalk.links.isEmpty else { continue }
      let comparison = ComparisonMaking.compare(
        try years.year(.before, rounding: false), with: try years.year(.after, rounding: false),
        bridges: years.bridges)
      let isOneRubric = years.rubrics[.before]?.digest == years.rubrics[.after]?.digest
      for row in comparison.units.flatMap(\.rows) where row.level != .indicator {
        guard let earlier = row.earlierUnderLater, let later = row.laterUnderEarlier, !isOneRubric else { continue }
        func score(_ side: Side) -> Rational? {
          years.bridges[side]?.units.first?.nodes.first { $0.id == row.id }?.score
        }
        #expect(earlier == score(.before) && later == score(.after), "round \(round), \(row.id)")
        compared += 1
      }
      #expect(
        comparison.units.flatMap(\.rows).allSatisfy {
          $0.split?[.unseparated].isZero ?? true || $0.split?.reason != nil
        })
    }
    #expect(compared > 200, "seed \(Self.seed + 1): \(compared)")
  }

  @Test("change their sign, part by part, when the years change places")
  func isAntisymmetric() throws {
    var random = SeededGenerator(seed: Self.seed + 2)
    var compared = 0
    for round in 0..<500 {
      let years = RandomYears(using: &random)
      guard years.crosswalk.links.isEmpty else { continue }
      let (before, after) = (try years.year(.before, rounding: false), try years.year(.after, rounding: false))
      let bridges = years.bridges
      let there = ComparisonMaking.compare(before, with: after, bridges: bridges)
      let back = ComparisonMaking.compare(
        after, with: before, bridges: [.before: bridges[.after], .after: bridges[.before]].compactMapValues { $0 })
      for row in there.units.flatMap(\.rows) {
        guard let split = row.split, split.reason == nil,
          let other = back.units.flatMap(\.rows).first(where: { $0.level == row.level && $0.id == row.id })?.split
        else { continue }
        #expect(other.parts == split.parts.map { .zero - $0 }, "round \(round), \(row.id)")
        compared += 1
      }
    }
    #expect(compared > 300)
  }
}
