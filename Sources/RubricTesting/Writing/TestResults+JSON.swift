package import CanonicalJSON
internal import Diagnostics
internal import Measurement
internal import Rubrics
internal import Scoring

extension TestResults {
  /// The name and version of this form.
  package static let schema = "plumbline.tests/1"

  /// The results as JSON: the tests with what was expected and what came, and what they try of the rubric.
  package var json: JSONValue {
    [
      "schema": .string(Self.schema),
      "rubric": ["id": .string(rubric.id), "edition": .string(rubric.edition)],
      "tests": .string(String(outcomes.count)), "failed": .string(String(failed)),
      "files": .array(
        files.map { file in
          ["name": .string(file.name), "tests": .array(file.outcomes.map(\.json))]
        }),
      "coverage": coverage.json,
    ]
  }
}

extension TestOutcome {
  /// The outcome as JSON.
  fileprivate var json: JSONValue {
    [
      "title": ["en": .string(test.title.english), "zh": .string(test.title.chinese)],
      "line": test.place.span.map { .string(String($0.start.line)) } ?? .null, "passed": .bool(isPassed),
      "diagnostics": JSONRenderer.value(for: diagnostics),
      "checks": .array(checks.map(\.json)),
    ]
  }
}

extension TestCheck {
  /// The check as JSON.
  fileprivate var json: JSONValue {
    [
      "indicator": .string(expectation.indicator.description), "unit": .string(unit),
      "state": .string(score.finding.state.rawValue), "reason": score.finding.reason.map { .string($0.code) } ?? .null,
      "value": .string(ExpectedFigure.text(of: score.finding.fact?.value)),
      "numerator": .string(ExpectedFigure.text(of: score.finding.fact?.numerator)),
      "denominator": .string(ExpectedFigure.text(of: score.finding.fact?.denominator)),
      "score": .string(ExpectedFigure.text(of: score.score)),
      "mismatches": .array(
        mismatches.map {
          ["key": .string($0.key), "expected": .string($0.expected), "actual": .string($0.actual)]
        }),
      "records": .array(
        records.map { record in
          [
            "verdict": .string(record.verdict.rawValue),
            "line": record.event.place.span.map { .string(String($0.start.line)) } ?? .null,
            "event": .string(record.event.summary),
          ]
        }),
    ]
  }
}

extension TestCoverage {
  /// The coverage as JSON.
  fileprivate var json: JSONValue {
    .array(
      lines.map { line in
        var practices: [String: JSONValue] = [:]
        for practice in TestedPractice.allCases {
          practices[practice.rawValue] = .string(String(line.practices[practice] ?? 0))
        }
        return [
          "indicator": .string(line.indicator.description), "practices": .object(practices),
          "segments": .array(
            line.segments.map { ["segment": .string($0.segment.text), "checks": .string(String($0.count))] }),
        ]
      })
  }
}
