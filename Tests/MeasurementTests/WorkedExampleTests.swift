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
    #expect(outcome(of: fact) == example.outcome)
    #expect(fact.numerator?.description == example.numerator)
    #expect(fact.denominator?.description == example.denominator)
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
