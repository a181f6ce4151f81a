package import ActivityLogs
package import Diagnostics
package import Measurement
package import Rubrics

/// What an evaluation rests on besides its logs and judgements.
package struct AssessmentBasis: Sendable {
  /// The assessment.
  package var definition: AssessmentDefinition
  /// Its rubric.
  package var rubric: Rubric
  /// Its units.
  package var units: UnitTree
  /// What measures look up beside the log.
  package var tables: MeasureTables

  /// Makes a basis.
  package init(definition: AssessmentDefinition, rubric: Rubric, units: UnitTree, tables: MeasureTables) {
    self.definition = definition
    self.rubric = rubric
    self.units = units
    self.tables = tables
  }

  /// Reads an assessment and what it names; its logs and judgements need not be there.
  /// - Parameters:
  ///   - path: the assessment file.
  ///   - zones: where the rules of time zones come from.
  ///   - profile: by which of the rubric's profiles; one that it does not have is an error.
  /// - Throws: `DiagnosticsError` with all that stands in the way.
  package init(
    ofFile path: String, zones: ZoneDirectory = .system, profile: ProfileChoice = .ofAssessment
  ) throws(DiagnosticsError) {
    var reading = AssessmentReading(folder: InputFolder(ofFile: path), zones: zones, profile: profile)
    guard let preparation = reading.read(ofFile: path, findsEvidence: false), !reading.diagnostics.hasErrors else {
      throw DiagnosticsError(reading.diagnostics.inReadingOrder())
    }
    self.init(
      definition: preparation.definition, rubric: preparation.rubric, units: preparation.units,
      tables: preparation.lookup.tables)
  }
}
