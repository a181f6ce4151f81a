internal import ActivityLogs
internal import Custody
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Scoring

/// What is known of an assessment once everything but its logs has been read.
struct Preparation {
  /// The files of a `logs` entry.
  struct Log {
    /// The files, by name in the order of the patterns.
    var files: [InputFolder.Found]
    /// The same for the intake.
    var entry: LogEntry
  }

  /// The assessment.
  var definition: AssessmentDefinition
  /// Its rubric.
  var rubric: Rubric
  /// The rubric's files as read.
  var rubricFiles: RubricFiles
  /// The units.
  var units: UnitTree
  /// Which sources were supplied, if the assessment says.
  var sources: SourceCoverage?
  /// The ratings.
  var judgements: [Judgement]
  /// The ties that assessors declare.
  var ties: [AssessorTie] = []
  /// What measures look up beside the log.
  var lookup: LookupTables
  /// The logs, in the order of the assessment.
  var logs: [Log]
  /// The seals that the assessment names.
  var seals: [SealFile] = []
  /// The waivers by indicator, unit and beginning, with what each does.
  var waivers: [Waiver] = []
  /// The evaluation's own stages.
  var stages: [EvaluationStage] = []

  /// The waiver that is in force for an indicator at a unit, the first where there are several.
  func waiver(of indicator: String, at unit: String) -> Waiver? {
    waivers.first {
      $0.force == .inForce && $0.indicator.utf8.elementsEqual(indicator.utf8) && $0.unit.utf8.elementsEqual(unit.utf8)
    }
  }

  /// What has to be measured.
  /// - Parameter drawsEvidence: whether records are drawn as evidence.
  func plan(drawsEvidence: Bool = true) -> MeasurePlan {
    MeasurePlan(
      rubric: rubric, units: units, period: definition.period, judgements: judgements, tables: lookup.tables,
      seed: definition.seed, drawsEvidence: drawsEvidence)
  }

  /// What the assessment asks of the records, bad ones not tolerated.
  func intakeRules(for plan: MeasurePlan) -> IntakeRules {
    IntakeRules(
      vocabulary: rubric.vocabulary, units: units, zone: definition.period.zone, neededColumns: plan.neededColumns,
      readsIDs: plan.readsIDs, unknownUnits: definition.unknownUnits, duplicates: definition.duplicates)
  }

  /// What is found of an indicator at a unit, and whether the sources that it needs are there.
  /// - Parameters:
  ///   - unit: an index into the tree of units.
  ///   - index: an index into the rubric's indicators.
  func finding(
    unit: Int, indicator index: Int, _ measurements: Measurements
  ) -> (finding: Finding, answer: SourceCoverage.Answer?) {
    Finding.of(
      rubric.indicators[index], at: unit, in: units, fact: measurements.fact(unit: unit, indicator: index),
      sources: sources, months: definition.period.calendarMonths)
  }
}
