internal import ActivityLogs
package import Columns
package import Diagnostics
internal import Digests
internal import Foundation
internal import Measurement
internal import Quantities
internal import RecordReaders
internal import Robustness
internal import Rubrics
internal import Scoring

/// An evaluation from end to end: the assessment and what it names are read, the logs measured, the facts judged, the
/// findings scored.
///
/// Everything wrong with the assessment, its rubric and its tables is found in one go, before any log is read.
package struct Evaluation {
  let threads: Int
  let progress: @Sendable (EvaluationProgress) -> Void
  let cache: MeasurementCache?
  /// How robustness is looked at; `nil` where it is not.
  let robustness: RobustnessSettings?
  /// The seed that its draws come from.
  let seed: String
  let memory: MemoryBudget
  /// Whether records are drawn as evidence.
  let drawsEvidence: Bool
  var reading: AssessmentReading

  /// Evaluates an assessment.
  /// - Parameters:
  ///   - path: the assessment file.
  ///   - zones: where the rules of time zones come from.
  ///   - rubric: the rubric to take in place of the one that the assessment names; `nil` for that one.
  ///   - profile: by which of the rubric's profiles; one that it does not have is an error.
  ///   - cache: where what was measured is kept; an outcome whose measurements come from there lists no evidence.
  ///   - robustness: asks how sure the result is, whatever the assessment says of it; `nil` to go by that.
  ///   - listsEvidence: whether the outcome can list the records behind the figures, for which some have to be drawn.
  ///   - memory: how much of it the run may take before it puts on disk what it can.
  ///   - threads: on how many threads logs are read and measured, at least 1; the result is the same for any number.
  ///   - progress: is told how far the work has come, from any thread.
  /// - Throws: `DiagnosticsError` with all that stands in the way.
  package static func run(
    _ path: String, zones: ZoneDirectory = .system, rubric: RubricSubstitution? = nil,
    profile: ProfileChoice = .ofAssessment, cache: MeasurementCache? = nil, robustness: RobustnessRequest? = nil,
    listsEvidence: Bool = true, memory: MemoryBudget = .unlimited,
    threads: Int = ProcessInfo.processInfo.activeProcessorCount,
    progress: @escaping @Sendable (EvaluationProgress) -> Void = { _ in }
  ) throws(DiagnosticsError) -> EvaluationOutcome {
    var reading = AssessmentReading(folder: InputFolder(ofFile: path), zones: zones, rubric: rubric, profile: profile)
    // What is known of the logs is known with the tables that they were measured with.
    let preparation = try reading.requireAll(ofFile: path, defersMeasuredTables: cache?.isReused == true)
    // What every case contributes is kept nowhere, so that it has to be measured.
    let stated = preparation.definition.robustness
    let drawn = robustness.map { $0.settings(over: stated) } ?? stated
    var evaluation = Evaluation(
      threads: max(1, threads), progress: progress, cache: drawn == nil ? cache : nil, robustness: drawn,
      seed: robustness?.seed ?? preparation.definition.seed, memory: memory, drawsEvidence: listsEvidence,
      reading: reading)
    return try evaluation.evaluate(preparation)
  }

  /// Looks at an assessment, its rubric, tables and judgements, without reading its logs.
  /// - Parameters:
  ///   - path: the assessment file.
  ///   - zones: where the rules of time zones come from.
  ///   - files: what stands in place of files on disk, by their names for people.
  /// - Returns: everything that is found, in reading order.
  package static func check(
    _ path: String, zones: ZoneDirectory = .system, replacing files: [String: [UInt8]] = [:]
  ) -> [Diagnostic] {
    var reading = AssessmentReading(folder: InputFolder(ofFile: path, replacing: files), zones: zones)
    _ = reading.read(ofFile: path)
    return reading.diagnostics.inReadingOrder()
  }

  private mutating func evaluate(_ preparation: Preparation) throws(DiagnosticsError) -> EvaluationOutcome {
    let definition = preparation.definition
    let custody = try reading.checkCustody(of: preparation)
    let logs = try measuredLogs(of: preparation)
    let (measurements, intake) = (logs.measurements, logs.intake)
    progress(.scoring)
    let (scored, calibrations) = score(measurements, preparation)
    let rankings = Ranking.all(of: scored, rubric: preparation.rubric)
    let study = robustness.map { settings in
      progress(.drawing)
      return RobustnessStudy(
        of: preparation.rubric, units: scored, rankings: rankings, measurements: measurements, seed: seed,
        settings: settings, threads: threads
      ).run()
    }
    let units = study.map { scored.withIntervals($0.robustness) } ?? scored
    var result = AssessmentResult(
      id: definition.id, title: definition.title, notice: definition.notice, rubric: preparation.rubric,
      period: definition.periodText,
      logs: LogSummary(intake, used: measurements.recordUse, logs: preparation.logs, digest: logs.eventDigest),
      units: units,
      rankings: rankings,
      warnings: warnings(of: intake, units: units, preparation), calibrations: calibrations)
    result.robustness = study?.robustness
    let (rubric, tree, entries) = (preparation.rubric, preparation.units.units, preparation.logs)
    let (judgements, ties) = (preparation.judgements, preparation.ties)
    return EvaluationOutcome(
      result: result,
      nextLedger: NextLedger.date(after: definition.period).flatMap { NextLedger(of: result, madeOn: $0) },
      replicates: study?.replicates,
      listEvidence: {
        EvidenceListing(of: measurements, rubric: rubric, units: tree, logs: entries, zone: definition.period.zone)
      }, inputs: reading.folder.inputs,
      inputContents: reading.folder.contents, custody: custody,
      record: EvaluationRecord(
        assessor: definition.assessor, waivers: preparation.waivers, stages: preparation.stages),
      recordJudgements: {
        JudgementRecord(
          judgements, ties: ties, rubric: rubric, coolingOff: definition.coolingOff, seed: definition.seed)
      },
      zone: reading.zones.provenance(of: definition.periodText.zone), rubricFiles: preparation.rubricFiles,
      diagnostics: reading.diagnostics.inReadingOrder())
  }

  /// Judges what was measured, compares units where the rubric does, and scores.
  private func score(
    _ measurements: Measurements, _ preparation: Preparation
  ) -> (units: [UnitScore], calibrations: Calibrations) {
    let (rubric, tree) = (preparation.rubric, preparation.units.units)
    let scores = IndicatorScores(
      of: rubric, units: preparation.units, sources: preparation.sources,
      months: preparation.definition.period.calendarMonths
    ) { measurements.fact(unit: $0, indicator: $1) }
    let units = tree.enumerated().map { unitIndex, unit in
      let indicators = scores.units[unitIndex].map { score in
        let finding = score.finding
        let id = finding.indicator.id.description
        guard finding.state != .notApplicable, let waiver = preparation.waiver(of: id, at: unit.id) else {
          return score
        }
        return score.waived(because: Message(.waived, waiver.arguments))
      }
      let measures = preparation.rubric.measures.enumerated().compactMap { index, measure in
        measurements.fact(unit: unitIndex, measure: index).map {
          NamedFact(name: measure.name, form: measure.measure.form, fact: $0)
        }
      }
      var score = UnitScore(unit: unit, indicators: indicators, measures: measures, rubric: preparation.rubric)
      if indicators.contains(where: { $0.unwaived != nil }) {
        let plain = indicators.map(\.withoutWaiver)
        score.scoreWithoutWaivers =
          UnitScore(unit: unit, indicators: plain, measures: measures, rubric: preparation.rubric).score
      }
      return score
    }
    return (units, scores.calibrations)
  }

  /// Whether the assessment names no logs, and nothing that its rubric measures is told by any.
  private func needsNoLog(_ preparation: Preparation) -> Bool {
    let rubric = preparation.rubric
    let forms = (rubric.indicators.map(\.measure) + rubric.measures.map(\.measure)).map(\.forms)
    return preparation.logs.isEmpty
      && forms.allSatisfy { $0.isSubset(of: ["fact", "judgement", "ratio", "rate"]) }
  }

  private func warnings(
    of summary: IntakeSummary, units: [UnitScore], _ preparation: Preparation
  ) -> [ResultWarning] {
    var undecided = 0
    for unit in units {
      for indicator in unit.indicators { undecided += indicator.finding.fact?.records.undecided ?? 0 }
      for measure in unit.measures { undecided += measure.fact.records.undecided }
    }
    let needsSources = preparation.rubric.indicators.contains { !$0.sources.isEmpty }
    let found: [(MessageTemplate, Int)] = [
      (.noEvents, summary.accepted == 0 && !needsNoLog(preparation) ? 1 : 0),
      (.recordsSetAside, summary.setAside),
      (.unknownUnitsIgnored, summary.ignored),
      (.duplicatesDropped, summary.duplicatesDropped),
      (.undecidedRecords, undecided),
      (.undecidedRules, units.reduce(0) { $0 + $1.undecidedRules }),
      (.sourceCoverageUnknown, preparation.sources == nil && needsSources ? 1 : 0),
      (.tablesMissing, preparation.lookup.missing),
      (.indicatorsWaived, units.reduce(0) { $0 + $1.indicators.count { $0.unwaived != nil } }),
      (.waiversIdle, preparation.waivers.count { $0.force != .inForce }),
    ]
    return found.filter { $0.1 > 0 }.map { ResultWarning(Message($0.0), count: $0.1) }
  }
}

extension [UnitScore] {
  /// The scores with the intervals that were found.
  fileprivate func withIntervals(_ robustness: Robustness) -> [UnitScore] {
    zip(self, robustness.units).map { unit, intervals in
      var nodes = Dictionary(
        intervals.groups.map { ($0.path, $0.interval) }, uniquingKeysWith: { first, _ in first })
      nodes[""] = intervals.overall.interval
      let indicators = Dictionary(
        intervals.indicators.map { ($0.id.description, $0.score) }, uniquingKeysWith: { first, _ in first })
      return unit.withIntervals(
        node: { nodes[$0]??.range }, indicator: { indicators[$0]??.range })
    }
  }
}

extension ScoreInterval {
  /// The interval as a range.
  fileprivate var range: ClosedRange<Rational> { low.rational...max(low, high).rational }
}
