internal import Measurement
internal import Quantities
package import Rubrics
internal import Scoring

/// What a rubric's tests try of it: practice good, poor and untold, and every stretch of every scale.
package struct TestCoverage: Sendable {
  /// What is tried of an indicator.
  package struct Line: Sendable {
    /// The indicator.
    package var indicator: IndicatorID
    /// By kind of practice, the number of expectations that show it.
    package var practices: [TestedPractice: Int]
    /// The stretches of its scale, from the lowest values up, with the number of scored expectations in each.
    package var segments: [(segment: ScaleSegment, count: Int)]

    /// The kinds of practice that no test shows.
    package var missingPractices: [TestedPractice] { TestedPractice.allCases.filter { practices[$0] == nil } }

    /// The stretches of the scale that no test lies in.
    package var missingSegments: [ScaleSegment] { segments.filter { $0.count == 0 }.map(\.segment) }
  }

  /// The indicators, by id.
  package var lines: [Line]

  /// Works out what results try.
  init(of results: TestResults) {
    let checks = Dictionary(grouping: results.outcomes.flatMap(\.checks)) { $0.expectation.indicator }
    lines = results.rubric.indicators.map { indicator in
      let own = checks[indicator.id] ?? []
      var practices: [TestedPractice: Int] = [:]
      for practice in own.compactMap(\.expectation.practice) { practices[practice, default: 0] += 1 }
      let values = own.filter { $0.score.finding.state == .scored }.compactMap(\.score.finding.fact?.value)
      let segments = ScaleSegment.all(of: indicator.scale).map { segment in
        (segment: segment, count: values.count { segment.contains($0) })
      }
      return Line(indicator: indicator.id, practices: practices, segments: segments)
    }
  }

  /// The indicators that lack a kind of practice.
  package var linesWithoutPractice: [Line] { lines.filter { !$0.missingPractices.isEmpty } }

  /// The number of stretches of scales, and of those that a test lies in.
  package var segments: (hit: Int, all: Int) {
    let counts = lines.flatMap { $0.segments.map(\.count) }
    return (counts.count { $0 > 0 }, counts.count)
  }
}
