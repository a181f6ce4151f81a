internal import Diagnostics
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

/// The worked examples of the measures' specifications are true.
@Suite struct WorkedExampleTests {
  @Test(arguments: MeasureCatalogue.all.map(\.id))
  func givesWhatItSays(form: String) throws {
    let example = try #require(MeasureCatalogue.specification(of: form)).workedExample
    let fact = try WorkedExampleRun(example: example).fact()
    if case .value(let expected) = example.outcome {
      #expect(fact.value == (try number(expected)))
    } else {
      #expect(outcome(of: fact) == example.outcome)
    }
    #expect(fact.numerator == (try example.numerator.map(number)))
    #expect(fact.denominator == (try example.denominator.map(number)))
    #expect(fact.evidence == example.evidence)
  }

  @Test(arguments: MeasureCatalogue.all.map(\.id))
  func isOfItsForm(form: String) throws {
    let specification = try #require(MeasureCatalogue.specification(of: form))
    let example = specification.workedExample
    #expect(example.measure.hasPrefix(specification.id + ":"))
    #expect((example.evidence == nil) == (specification.evidence == nil))
    #expect(!example.explanation.english.isEmpty && !example.explanation.chinese.isEmpty)
    #expect(example.explanation.english != example.explanation.chinese)
  }

  /// The number that a text such as `3`, `0.5` or `2/3` stands for.
  private func number(_ text: String) throws -> Rational {
    let parts = try text.split(separator: "/").map { Rational(try ExactDecimal(String($0))) }
    return try #require(parts.dropFirst().reduce(parts.first) { $0?.divided(by: $1) })
  }

  private func outcome(of fact: Fact) -> WorkedExample.Outcome {
    switch fact.outcome {
    case .value(let value): .value(value.description)
    case .noEvidence: .noEvidence
    case .notApplicable: .notApplicable
    case .notAssessed: .notAssessed
    case .failed: .failed
    }
  }
}
