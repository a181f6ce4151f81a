internal import ActivityLogs
internal import Diagnostics
package import Measurement
internal import Quantities
internal import Rubrics
package import Scoring

/// What came of a test for one indicator at one unit, beside what was expected.
package struct TestCheck: Sendable {
  /// Something that was expected and is otherwise.
  package struct Mismatch: Sendable, Hashable {
    /// The key of the expectation.
    package var key: String
    /// What was expected.
    package var expected: String
    /// What came.
    package var actual: String
  }

  /// A record that the value rests on.
  package struct Record: Sendable {
    /// What it did for the value.
    package var verdict: EvidenceVerdict
    /// The event.
    package var event: TestEvent
  }

  /// What was expected.
  package var expectation: TestExpectation
  /// The id of the unit.
  package var unit: String
  /// What came.
  package var score: IndicatorScore
  /// What is not as expected, in the order of the keys: state, figures, reason.
  package var mismatches: [Mismatch]
  /// The records that the value rests on, in the order of the file; at most as many as evidence is listed.
  package var records: [Record]

  /// Holds what came against what was expected.
  init(_ expectation: TestExpectation, of test: RubricTest, score: IndicatorScore, evidence: EvidenceSample) {
    self.expectation = expectation
    self.score = score
    unit = test.units.units[expectation.unit].id
    records = evidence.records.compactMap { record in
      test.events.first { $0.record == record.place }.map { Record(verdict: record.verdict, event: $0) }
    }
    mismatches = []
    let finding = score.finding
    if finding.state != expectation.state {
      mismatches.append(
        Mismatch(key: "state", expected: expectation.state.rawValue, actual: finding.state.rawValue))
    }
    for figure in TestFigure.allCases {
      guard let expected = expectation.figures[figure] else { continue }
      let actual = Self.figure(figure, of: score)
      if !expected.isMet(by: actual) {
        mismatches.append(
          Mismatch(key: figure.rawValue, expected: expected.text, actual: ExpectedFigure.text(of: actual)))
      }
    }
    if let reason = expectation.reason, finding.reason?.code != reason {
      mismatches.append(Mismatch(key: "reason", expected: reason, actual: finding.reason?.code ?? "none"))
    }
  }

  /// Whether all is as expected.
  package var isMet: Bool { mismatches.isEmpty }

  /// A figure of what came.
  private static func figure(_ figure: TestFigure, of score: IndicatorScore) -> Rational? {
    switch figure {
    case .value: score.finding.fact?.value
    case .numerator: score.finding.fact?.numerator
    case .denominator: score.finding.fact?.denominator
    case .evidence: score.finding.fact?.evidence.map { Rational($0) }
    case .score: score.score
    }
  }
}
