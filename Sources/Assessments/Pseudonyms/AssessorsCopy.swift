internal import ActivityLogs
internal import CanonicalJSON
package import Diagnostics
internal import Digests
internal import Foundation
internal import Measurement
internal import Quantities
internal import Rubrics

/// The copy of an assessment that an assessor may keep: all accepted events, persons under pseudonyms, with the rubric
/// and the tables beside them, so that it evaluates to the same scores.
///
/// The same events and the same key give the same bytes, whatever the order of files and records.
package struct AssessorsCopy: Sendable {
  /// What was done.
  package let report: IntakeReport
  /// What is to be said besides, warnings only.
  package let diagnostics: [Diagnostic]

  /// Writes the copy, in memory that holds no events but those that are being read.
  /// - Parameters:
  ///   - path: the assessment file.
  ///   - key: what pseudonyms are made with.
  ///   - rules: what becomes of the columns.
  ///   - draft: where its files are written.
  ///   - toolVersion: the version of Plumbline.
  ///   - zones: where the rules of time zones come from.
  ///   - progress: is told how far the work has come.
  /// - Throws: `DiagnosticsError` with all that stands in the way.
  package init(
    of path: String, key: SecretKey, rules: TreatmentRules, in draft: CopyDraft, toolVersion: String,
    zones: ZoneDirectory = .system, progress: (EvaluationProgress) -> Void = { _ in }
  ) throws(DiagnosticsError) {
    var reading = AssessmentReading(folder: InputFolder(ofFile: path), zones: zones)
    let preparation = try reading.requireAll(ofFile: path)
    let definition = preparation.definition
    let plan = preparation.plan()
    var intakeRules = preparation.intakeRules(for: plan)
    intakeRules.badRecordLimit = Rational(definition.badRecordLimit)
    intakeRules.decodesAll = true
    var intake = EventIntake(entries: preparation.logs.map(\.entry), rules: intakeRules)
    var logs = PseudonymousLogs(
      fileCounts: preparation.logs.map(\.files.count), zone: definition.period.zone,
      vocabulary: preparation.rubric.vocabulary, rules: rules, maker: PseudonymMaker(key: key),
      draft: draft)
    while let batch = intake.nextBatch() {
      try logs.add(batch)
      progress(.reading(events: intake.summary.accepted))
    }
    reading.diagnostics += intake.summary.diagnostics
    guard intake.summary.isUsable else { throw DiagnosticsError(reading.diagnostics.inReadingOrder()) }
    let known = Set(EventSchema.fields.map(\.name)).union(logs.columns.keys)
      .union(preparation.rubric.vocabulary.attributes.keys.map(EventSchema.column(ofAttribute:)))
    var problems = rules.unknownColumns(besides: known)
    if logs.foreignTimes > 0 {
      problems.append(Diagnostic(.timesOfAnotherZone, ["count": String(logs.foreignTimes)]))
    }
    guard problems.isEmpty else { throw DiagnosticsError(problems) }
    var tables = CopiedTables(folder: reading.folder, rubric: preparation.rubric)
    try tables.copy(logs)
    try reading.recordLogs(of: preparation)
    let written = try logs.write()
    report = IntakeReport(
      logs: logs, written: written, of: preparation, intake.summary, origins: reading.folder.inputs)
    let assessment = CopiedAssessment(definition: definition, files: tables.names, logs: report.logs.map(\.path))
    let others = Bundle(
      files: tables.files
        + preparation.rubricFiles.bundled.map { Bundle.File(path: "rubric/" + $0.name, bytes: $0.file.bytes) }
        + [
          Bundle.File(path: "assessment.yaml", bytes: Array(assessment.text.utf8)),
          Bundle.File(path: IntakeReport.fileName, bytes: report.json(toolVersion: toolVersion).canonicalBytes),
        ])
    try draft.write(others)
    // What an activity cannot do without is looked at too, besides what the rubric measures.
    let needs = preparation.rubric.vocabulary.activities.values.flatMap(\.needs).map(EventSchema.column(named:))
    let read = plan.neededColumns.union(needs)
    let missed = report.columns.filter { column in
      column.treatment == ColumnTreatment.dropped.rawValue && read.contains(EventSchema.column(named: column.name))
    }
    // What is missing beside the original is missing beside the copy, and told when that is evaluated.
    diagnostics =
      intake.summary.diagnostics + missed.map { Diagnostic(.neededColumnDropped, ["column": $0.name]) }
  }
}

extension IntakeReport {
  /// Sums up what was done.
  fileprivate init(
    logs: PseudonymousLogs, written: [SortedLines.Written], of preparation: Preparation, _ summary: IntakeSummary,
    origins inputs: [InputFile]
  ) {
    let digests = Dictionary(
      inputs.filter { $0.role == .log }.map { ($0.name, $0.digest) }, uniquingKeysWith: { first, _ in first })
    self.init(
      columns: Set(logs.columns.keys).sortedByBytes.compactMap { name in
        logs.columns[name].map { column in
          Column(
            name: EventSchema.attribute(ofColumn: name) ?? name, treatment: column.treatment.rawValue,
            values: column.values, mobileNumbers: column.replaced[.mobile] ?? 0,
            residentIDs: column.replaced[.residentID] ?? 0)
        }
      }.filter { $0.values > 0 },
      logs: zip(written, preparation.logs).enumerated().map { index, pair in
        let (written, log) = pair
        return Log(
          path: PseudonymousLogs.path(ofEntry: index), events: written.count, digest: written.digest.description,
          origins: log.files.compactMap { digests[$0.name] }.sorted())
      },
      records: summary.records, setAside: summary.setAside, duplicates: summary.duplicatesDropped,
      ignored: summary.ignored, unmapped: summary.unmapped,
      coverage: preparation.logs.compactMap { $0.entry.mapping?.coverage })
  }
}
