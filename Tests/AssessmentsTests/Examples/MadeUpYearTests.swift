import ActivityLogs
import Assessments
import Foundation
import Quantities
import Rubrics
import Scoring
import TestSupport
import Testing

/// The made-up year has to try every indicator, and no two of them may say the same.
@Suite struct MadeUpYearTests {
  /// Each indicator's scores in the communities, missing ones `nil`, in the order of the tree.
  private func scores() throws -> [(id: String, scores: [Rational?])] {
    let outcome = try Evaluation.run(Repository.path("Examples/twelve-communities-2024/assessment.yaml").path)
    let communities = outcome.result.units.filter { $0.unit.level == .community }
    #expect(communities.count == 12)
    return outcome.result.rubric.indicators.map { indicator in
      (
        indicator.id.description,
        communities.map { unit in
          unit.indicators.first { $0.finding.indicator.id == indicator.id && $0.finding.state == .scored }?.score
        }
      )
    }
  }

  @Test func everyIndicatorIsScoredWidelyAndTellsCommunitiesApartAndNoTwoSayTheSame() throws {
    let all = try scores()
    for (id, scores) in all {
      let scored = scores.compactMap { $0 }
      #expect(scored.count >= 8, "\(id) is scored in \(scored.count) communities")
      let span = (scored.max() ?? .zero) - (scored.min() ?? .zero)
      #expect(span >= Rational(40), "\(id) spans \(span.rounded(places: 1))")
    }
    let limit = try #require(Rational(9604).divided(by: Rational(10_000)))
    for (index, left) in all.enumerated() {
      for right in all[(index + 1)...] {
        let pairs = zip(left.scores, right.scores).compactMap { a, b in a.flatMap { a in b.map { (a, $0) } } }
        guard pairs.count >= 3, let squared = squaredCorrelation(pairs) else { continue }
        #expect(squared <= limit, "\(left.id) and \(right.id)")
      }
    }
  }

  /// The square of Pearson's correlation, exact; `nil` where one side never changes.
  private func squaredCorrelation(_ pairs: [(Rational, Rational)]) -> Rational? {
    let n = Rational(pairs.count)
    let sum = pairs.reduce((Rational.zero, Rational.zero)) { ($0.0 + $1.0, $0.1 + $1.1) }
    let products = pairs.reduce(Rational.zero) { $0 + $1.0 * $1.1 }
    let squares = pairs.reduce((Rational.zero, Rational.zero)) { ($0.0 + $1.0 * $1.0, $0.1 + $1.1 * $1.1) }
    let covariance = n * products - sum.0 * sum.1
    let variances = (n * squares.0 - sum.0 * sum.0) * (n * squares.1 - sum.1 * sum.1)
    return (covariance * covariance).divided(by: variances)
  }

  @Test func theJinningCaseIsScoredWhereThePaperSaysEnough() throws {
    let outcome = try Evaluation.run(Repository.path("Examples/jinning-case/assessment.yaml").path)
    let jinning = try #require(outcome.result.units.first { $0.unit.id == "jinning" })
    let states = Set(jinning.indicators.map(\.finding.state))
    #expect(states.contains(.scored))
    #expect(states.contains(.insufficientEvidence))
    #expect(jinning.indicators.filter { $0.finding.state == .insufficientEvidence }.allSatisfy { $0.score == nil })
  }
}
