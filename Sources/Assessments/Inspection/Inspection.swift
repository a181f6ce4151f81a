internal import ActivityLogs
internal import Columns
package import Diagnostics
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Scoring

/// A look at the logs of an assessment before anything is scored: what they hold, what is wrong with them, and which
/// indicators they can feed.
package struct Inspection {
  /// What was seen.
  package let profile: LogProfile
  /// Which sources each unit seems to have handed over.
  package let sources: SourceSkeleton

  /// Inspects the logs of an assessment; bad records are told, however many there are.
  /// - Parameters:
  ///   - path: the assessment file.
  ///   - zones: where the rules of time zones come from.
  ///   - progress: is told how far the work has come.
  /// - Throws: `DiagnosticsError` where the assessment, its rubric or its tables are wrong.
  package init(
    _ path: String, zones: ZoneDirectory = .system, progress: (EvaluationProgress) -> Void = { _ in }
  ) throws(DiagnosticsError) {
    var reading = AssessmentReading(folder: InputFolder(ofFile: path), zones: zones)
    let preparation = try reading.requireAll(ofFile: path)
    let plan = preparation.plan()
    var rules = preparation.intakeRules(for: plan)
    rules.badRecordLimit = .one
    rules.decodesAll = true
    var intake = EventIntake(entries: preparation.logs.map(\.entry), rules: rules)
    var engine = MeasurementEngine(plan: plan)
    var collector = ProfileCollector(units: preparation.units, period: preparation.definition.period)
    var digest = EventDigest()
    var skeleton = SourceSkeleton(preparation)
    while let batch = intake.nextBatch() {
      engine.add(batch)
      digest.add(batch)
      skeleton.add(batch)
      collector.add(batch, contents: EventDigest.digests(of: batch, without: "id"))
      progress(.reading(events: intake.summary.accepted))
    }
    let measurements: Measurements
    do throws(FileFailure) {
      measurements = try engine.finish()
    } catch {
      throw DiagnosticsError(.scratchNotReadable)
    }
    let logs = LogSummary(intake.summary, used: measurements.recordUse, logs: preparation.logs, digest: digest.finish())
    profile = LogProfile(
      of: preparation, collector: collector, intake: intake.summary, logs: logs,
      indicators: preparation.rubric.indicators.indices.map { index in
        IndicatorFeed(of: index, preparation, measurements: measurements, collector: collector)
      }, diagnostics: (reading.diagnostics + Self.told(intake.summary)).inReadingOrder())
    sources = skeleton
  }

  /// What is to be said about the logs, without the sentence that bad records were set aside as the assessment allows:
  /// here they are put up with in any case, and the profile counts them.
  private static func told(_ summary: IntakeSummary) -> [Diagnostic] {
    summary.diagnostics.filter { $0.code != "records.set-aside" }
  }
}

extension LogProfile {
  /// Puts together what was counted.
  fileprivate init(
    of preparation: Preparation, collector: ProfileCollector, intake: IntakeSummary, logs: LogSummary,
    indicators: [IndicatorFeed], diagnostics: [Diagnostic]
  ) {
    let names = preparation.logs.flatMap(\.files).map(\.name)
    let cases = collector.caseCounts
    self.init(
      id: preparation.definition.id, title: preparation.definition.title, period: preparation.definition.periodText,
      logs: logs,
      files: zip(names, intake.recordsOfFile).enumerated().map { index, file in
        File(
          name: file.0, records: file.1, looksCutOff: PageCap.isLikely(file.1),
          outOfOrder: collector.outOfOrder(file: index))
      },
      span: collector.span, months: collector.allMonths,
      periodMonths: preparation.definition.period.calendarMonths, units: collector.unitMonths,
      actors: collector.actorTallies,
      activities: collector.activityTallies(preparation.rubric.vocabulary), sources: collector.sourceTallies,
      missing: Self.missing(collector, needed: preparation.plan().neededColumns), unknownWords: intake.unknownWords,
      before: collector.before, after: collector.after, coarse: collector.coarse, midnight: collector.midnight,
      recordedTooEarly: collector.recordedTooEarly, duplicates: collector.duplicates, tiedCases: cases.tied,
      cases: cases.all, indicators: indicators, diagnostics: diagnostics)
  }

  /// The number of events without each field that some event has or an indicator needs.
  private static func missing(_ collector: ProfileCollector, needed: Set<String>) -> [Tally] {
    let names = Set(collector.present.filter { $0.value > 0 }.keys).union(needed)
    let inOrder = EventSchema.fields.map(\.name).filter(names.contains)
    let attributes = names.filter { EventSchema.attribute(ofColumn: $0) != nil }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return (inOrder + attributes).map { name in
      let shown = EventSchema.attribute(ofColumn: name) ?? name
      return Tally(
        name: name, title: LocalizedText(shown), count: collector.events - (collector.present[name] ?? 0))
    }
  }
}
