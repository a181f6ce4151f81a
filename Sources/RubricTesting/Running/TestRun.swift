internal import ActivityLogs
internal import Diagnostics
internal import Measurement
internal import Quantities
internal import RecordReaders
package import Rubrics
internal import Scoring

/// The running of a rubric's tests: the same intake, measuring and scoring as of any log.
package struct TestRun {
  private let rubric: Rubric

  /// Makes a run of the tests of a rubric.
  package init(of rubric: Rubric) { self.rubric = rubric }

  /// Runs the tests of some files.
  package func results(of files: [RubricTestFile]) -> TestResults {
    TestResults(
      rubric: rubric,
      files: files.map { file in
        TestResults.File(
          name: file.name, title: file.title,
          outcomes: file.tests.map { TestOutcome(test: $0, result: result(of: $0, in: file.name)) })
      })
  }

  private func result(of test: RubricTest, in file: String) -> Result<[TestCheck], DiagnosticsError> {
    let rubric = rubric(for: test)
    let plan = MeasurePlan(
      indicators: rubric.indicators, attributes: rubric.vocabulary.attributes, units: test.units, period: test.period,
      judgements: test.judgements, tables: test.tables)
    let rules = IntakeRules(
      vocabulary: rubric.vocabulary, units: test.units, zone: test.period.zone, neededColumns: plan.neededColumns,
      readsIDs: plan.readsIDs)
    let events = test.events
    let entry = LogEntry(files: events.isEmpty ? [] : [LogFile(path: file, name: file)]) { _, columns in
      TestEventReader(events, columns: columns)
    }
    var intake = EventIntake(entries: [entry], rules: rules)
    var engine = MeasurementEngine(plan: plan)
    while let batch = intake.nextBatch() { engine.add(batch) }
    guard intake.summary.isUsable else { return .failure(DiagnosticsError(intake.summary.diagnostics)) }
    // Nothing of a test's few events is ever put on disk, so that nothing can fail to be read back.
    guard let measurements = try? engine.finish() else { return .failure(DiagnosticsError(intake.summary.diagnostics)) }
    let scores = IndicatorScores(
      of: rubric, units: test.units, sources: test.sources, months: test.period.calendarMonths
    ) { measurements.fact(unit: $0, indicator: $1) }
    return .success(
      test.expectations.compactMap { expectation in
        rubric.indicators.firstIndex { $0.id == expectation.indicator }.map { index in
          TestCheck(
            expectation, of: test, score: scores.units[expectation.unit][index],
            evidence: measurements.evidence(unit: expectation.unit, indicator: index))
        }
      })
  }

  /// The rubric with those of its indicators that a test hangs on: what it says nothing of need not be measured, but
  /// whether a unit has too few values to be compared hangs on all relative ones.
  private func rubric(for test: RubricTest) -> Rubric {
    let tested = Set(test.expectations.map(\.indicator))
    var rubric = rubric
    rubric.indicators.removeAll { indicator in
      let isScreened = rubric.screening != nil && indicator.scale.relativeMethod != nil
      return !isScreened && !tested.contains(indicator.id)
    }
    return rubric
  }
}
