import Diagnostics
import Quantities
import Reports
import TestSupport
import Testing

@testable import Comparisons

@Suite("A change within the intervals of both scores")
struct UncertaintyTests {
  /// Tenths of a point as a figure.
  private func figure(_ tenths: Int) -> Rational { Rational(tenths).divided(by: Rational(10)) ?? .zero }

  @Test("is one of which every point between the scores, ends included, lies in both intervals")
  func naive() {
    let seed: UInt64 = 5
    var random = SeededGenerator(seed: seed)
    var seen: [Uncertainty: Int] = [:]
    for round in 0..<2_000 {
      let (before, after) = (random.integer(in: 0...5), random.integer(in: 0...5))
      func interval() -> ClosedRange<Int>? {
        let low = random.integer(in: 0...5)
        return random.chance(percent: 90) ? low...random.integer(in: low...5) : nil
      }
      let (earlier, later) = (interval(), interval())
      func range(_ interval: ClosedRange<Int>?) -> ClosedRange<Rational>? {
        interval.map { figure($0.lowerBound)...figure($0.upperBound) }
      }
      let found = Uncertainty(from: figure(before), in: range(earlier), to: figure(after), in: range(later))
      seen[found, default: 0] += 1
      let way = min(before, after)...max(before, after)
      let expected: Uncertainty =
        earlier == nil || later == nil
        ? .unknown
        : [earlier, later].allSatisfy { interval in way.allSatisfy { interval?.contains($0) == true } }
          ? .within : .beyond
      #expect(found == expected, "seed \(seed), round \(round): \(before) \(earlier as Any) \(after) \(later as Any)")
    }
    #expect(Uncertainty.allCases.allSatisfy { seen[$0, default: 0] > 50 })
  }

  @Test("is judged by figures as results write them, whether they were read back or not")
  func rounded() throws {
    let third = try #require(Rational(200).divided(by: Rational(3)))
    let end = try #require(Rational(66_666_667).divided(by: Rational(1_000_000)))
    let ten = Rational(10)
    // No draw moved the score, so that its interval is its own six places, above the exact score.
    #expect(Uncertainty(from: third, in: end...end, to: third, in: end...end) == .within)
    #expect(Uncertainty(from: third, in: end...end, to: ten, in: ten...end) == .beyond)
  }

  @Test("is said to be none where nothing changed or no change can be told")
  func none() throws {
    let rows = try SampleComparison.make().units.flatMap(\.rows)
    for row in rows { #expect((row.uncertainty == nil) == (row.change.map(\.isZero) ?? true), "\(row.id)") }
    // The rubric calls this one not comparable, wherever its scores and intervals lie.
    let apart = try #require(rows.first { $0.kind == .notComparable && $0.before?.interval != nil })
    #expect(apart.uncertainty == nil && apart.after?.interval != nil)
  }

  @Test(
    "is marked in no row where a result has no intervals, which is said once",
    arguments: [([Side.after], "The earlier result is", "前一份结果"), ([.before], "The later", "后一份"), ([], "Both", "两份")]
  )
  func missing(sides: [Side], english: String, chinese: String) throws {
    let comparison = try SampleComparison.make(withIntervalsIn: Set(sides))
    let notes = comparison.notes.filter { $0.code == "comparison.without-intervals" }
    #expect(notes.count == 1)
    #expect(notes.first?.text(in: .english).hasPrefix(english) == true)
    #expect(notes.first?.text(in: .chinese).hasPrefix(chinese) == true)
    #expect(comparison.units.flatMap(\.rows).allSatisfy { $0.uncertainty ?? .unknown == .unknown })
    let page = String(decoding: try ComparisonPage.render(comparison), as: UTF8.self)
    let text = MarkdownDocument.render(ComparisonDocument(comparison, detail: .full).blocks, in: .chinese)
    #expect(!page.contains("在不确定区间之内") && !text.contains("在不确定区间之内"))
  }

  @Test("is marked in the overall table, in the unit's and over its chart")
  func marked() throws {
    let comparison = try SampleComparison.make()
    #expect(!comparison.notes.contains { $0.code == "comparison.without-intervals" })
    let waterfall = try #require(comparison.units.first?.overall.flatMap { Waterfall($0) })
    #expect(waterfall.mark != nil && waterfall.bars.first?.interval != nil && waterfall.bars.last?.interval != nil)
    #expect(waterfall.bars.dropFirst().dropLast().allSatisfy { $0.interval == nil })
    let text = TerminalDocument.render(
      ComparisonDocument(comparison, detail: .brief).blocks, in: .chinese, width: 100, colour: false)
    let marked = text.split(separator: "\n").filter { $0.contains("在不确定区间之内") }.map { $0.prefix(2) }
    #expect(marked == ["石桥", "总分"])
  }
}
