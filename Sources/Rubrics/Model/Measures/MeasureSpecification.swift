package import Diagnostics

/// What a measure form is, for those who write rubrics and those who check them.
package struct MeasureSpecification: Sendable, Hashable {
  /// Its name in the rubric language.
  package var id: String
  /// What it measures, in one sentence.
  package var summary: LocalizedText
  /// Its parameters, in the order of the documentation.
  package var parameters: [MeasureParameter]
  /// What its value is counted in.
  package var unit: LocalizedText
  /// What `evidence: {at-least}` counts, or `nil` where the minimum is not applied.
  package var evidence: LocalizedText?
  /// What it is, to the last digit (SEMANTICS).
  package var definition: LocalizedText
  /// A measure of the form in the rubric language, which a test reads against the vocabulary of the examples.
  package var example: String
  /// A tiny log and what the measure makes of it, which a test runs.
  package var workedExample: WorkedExample
  /// The version of Plumbline that had it first.
  package var since: String

  /// Groups of parameters, each one that may be left out; exactly one of every group must be there.
  package var alternatives: [[String]]

  /// Makes a specification.
  package init(
    id: String, since: String, summary: LocalizedText, parameters: [MeasureParameter], unit: LocalizedText,
    evidence: LocalizedText?, definition: LocalizedText, example: String, workedExample: WorkedExample,
    alternatives: [[String]] = []
  ) {
    self.id = id
    self.summary = summary
    self.parameters = parameters
    self.unit = unit
    self.evidence = evidence
    self.definition = definition
    self.example = example
    self.workedExample = workedExample
    self.since = since
    self.alternatives = alternatives
  }
}
