internal import ActivityLogs
package import Diagnostics
internal import Digests
internal import Foundation
internal import Measurement
internal import Quantities
internal import RecordReaders
internal import Rubrics
internal import Scoring

/// An evaluation from end to end: the assessment and what it names are read, the logs measured, the facts judged, the
/// findings scored.
///
/// Everything wrong with the assessment, its rubric and its tables is found in one go, before any log is read.
package struct Evaluation {
  private let zones: ZoneDirectory
  private let progress: (EvaluationProgress) -> Void
  private var folder: InputFolder
  private var diagnostics: [Diagnostic] = []

  /// What is known once everything but the logs has been read.
  private struct Preparation {
    var definition: AssessmentDefinition
    var rubric: Rubric
    var rubricFiles: RubricFiles
    var units: UnitTree
    var sources: SourceCoverage?
    var judgements: [Judgement]
    var lookup: LookupTables
    var logs: [[InputFolder.Found]]
  }

  private init(folder: InputFolder, zones: ZoneDirectory, progress: @escaping (EvaluationProgress) -> Void) {
    self.folder = folder
    self.zones = zones
    self.progress = progress
  }

  /// Evaluates an assessment.
  /// - Parameters:
  ///   - path: the assessment file.
  ///   - zones: where the rules of time zones come from.
  ///   - progress: is told how far the work has come.
  /// - Throws: `DiagnosticsError` with all that stands in the way.
  package static func run(
    _ path: String, zones: ZoneDirectory = .system, progress: @escaping (EvaluationProgress) -> Void = { _ in }
  ) throws(DiagnosticsError) -> EvaluationOutcome {
    var evaluation = Evaluation(folder: InputFolder(ofFile: path), zones: zones, progress: progress)
    let preparation = evaluation.prepare(file: fileName(of: path))
    guard let preparation, !evaluation.diagnostics.hasErrors else {
      throw DiagnosticsError(evaluation.diagnostics.inReadingOrder())
    }
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
    let folder = InputFolder(ofFile: path, replacing: files)
    var evaluation = Evaluation(folder: folder, zones: zones, progress: { _ in })
    _ = evaluation.prepare(file: fileName(of: path))
    return evaluation.diagnostics.inReadingOrder()
  }

  private static func fileName(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  // MARK: Reading all but the logs

  private mutating func prepare(file: String) -> Preparation? {
    let found = InputFolder.Found(name: file, path: folder.path(of: file))
    guard let source = folder.read(found, as: .assessment, statedAt: nil, diagnostics: &diagnostics),
      let definition = AssessmentDefinition.load(source, zones: zones, diagnostics: &diagnostics)
    else { return nil }
    let rubric = readRubric(definition)
    let communities = readTable(definition.communities, as: .communities)
    let facts = definition.facts.map { readTable($0, as: .facts) }
    let sourceTable = definition.sources.map { readTable($0, as: .sources) }
    let logs = findLogs(definition)
    guard let rubric, let communities, facts.map({ $0 != nil }) ?? true,
      let units = UnitTree.load(
        communities: communities, facts: facts ?? nil, vocabulary: rubric.rubric.vocabulary, diagnostics: &diagnostics)
    else { return nil }
    var sources: SourceCoverage?
    if let table = sourceTable ?? nil {
      sources = SourceCoverage.load(table, units: units, diagnostics: &diagnostics)
    }
    var lookup = LookupTables(definition, rubric: rubric.rubric, units: units)
    lookup.read(from: &folder, diagnostics: &diagnostics)
    let judgements = readJudgements(definition, rubric: rubric.rubric, units: units)
    return Preparation(
      definition: definition, rubric: rubric.rubric, rubricFiles: rubric.files, units: units, sources: sources,
      judgements: judgements, lookup: lookup, logs: logs)
  }

  private mutating func readRubric(_ definition: AssessmentDefinition) -> (rubric: Rubric, files: RubricFiles)? {
    let files: RubricFiles
    do {
      files = folder.replacing(in: try RubricFiles.read(folder.shownName(ofName: definition.rubric.text)))
    } catch {
      diagnostics += error.diagnostics.map { diagnostic in
        var diagnostic = diagnostic
        diagnostic.place = definition.rubric.place
        return diagnostic
      }
      return nil
    }
    for file in files.files {
      let name = files.relativeName(of: file)
      folder.record(name, as: .rubric, digest: ContentDigest(of: file.bytes), size: file.bytes.count)
    }
    guard var rubric = Rubric.load(from: files, diagnostics: &diagnostics) else { return nil }
    rubric.seal { ContentDigest(of: $0).description }
    return (rubric, files)
  }

  private mutating func readTable(_ pattern: AssessmentDefinition.FilePattern, as role: InputFile.Role) -> CSVTable? {
    guard let found = folder.files(matching: pattern, diagnostics: &diagnostics).first,
      let source = folder.read(found, as: role, statedAt: pattern.place, diagnostics: &diagnostics)
    else { return nil }
    return CSVTable(source, diagnostics: &diagnostics)
  }

  private mutating func readJudgements(
    _ definition: AssessmentDefinition, rubric: Rubric, units: UnitTree
  ) -> [Judgement] {
    var judgements: [Judgement] = []
    for pattern in definition.judgements {
      for found in folder.files(matching: pattern, diagnostics: &diagnostics) {
        guard let source = folder.read(found, as: .judgements, statedAt: pattern.place, diagnostics: &diagnostics)
        else { continue }
        judgements += Judgement.load(source, rubric: rubric, units: units, diagnostics: &diagnostics)
      }
    }
    Judgement.checkForRepeats(judgements, diagnostics: &diagnostics)
    return judgements
  }

  private mutating func findLogs(_ definition: AssessmentDefinition) -> [[InputFolder.Found]] {
    var seen: Set<String> = []
    return definition.logs.map { entry in
      entry.patterns.flatMap { pattern in
        folder.files(matching: pattern, diagnostics: &diagnostics).filter { found in
          let isNew = seen.insert(URL(fileURLWithPath: found.path).resolvingSymlinksInPath().path).inserted
          if !isNew { diagnostics.append(Diagnostic(.fileTwice, ["file": found.name], at: pattern.place)) }
          return isNew
        }
      }
    }
  }

  // MARK: Measuring and scoring

  private mutating func evaluate(_ preparation: Preparation) throws(DiagnosticsError) -> EvaluationOutcome {
    let definition = preparation.definition
    let plan = MeasurePlan(
      rubric: preparation.rubric, units: preparation.units, period: definition.period,
      judgements: preparation.judgements, tables: preparation.lookup.tables, seed: definition.seed)
    let rules = IntakeRules(
      vocabulary: preparation.rubric.vocabulary, units: preparation.units, zone: definition.period.zone,
      neededColumns: plan.neededColumns, decodesAll: definition.logDigest == .events, unknownUnits: definition.unknownUnits, duplicates: definition.duplicates,
      badRecordLimit: Rational(definition.badRecordLimit))
    let entries = preparation.logs.map { files in
      LogEntry(files: files.map { LogFile(path: $0.path, name: folder.shownName(of: $0)) })
    }
    var intake = EventIntake(entries: entries, rules: rules)
    var engine = MeasurementEngine(plan: plan)
    var digest = definition.logDigest == .events ? EventDigest() : nil
    while let batch = intake.nextBatch() {
      engine.add(batch)
      digest?.add(batch)
      progress(.reading(events: intake.summary.accepted))
    }
    diagnostics += intake.summary.diagnostics
    guard intake.summary.isUsable else { throw DiagnosticsError(diagnostics.inReadingOrder()) }
    progress(.scoring)
    try recordLogs(preparation.logs)
    let measurements = engine.finish()
    let units = score(measurements, preparation)
    let result = AssessmentResult(
      id: definition.id, title: definition.title, notice: definition.notice, rubric: preparation.rubric,
      period: definition.periodText,
      logs: LogSummary(intake.summary, used: measurements.recordUse, digest: digest?.text), units: units,
      rankings: Ranking.all(of: units, rubric: preparation.rubric),
      warnings: warnings(of: intake.summary, units: units, preparation))
    return EvaluationOutcome(
      result: result,
      nextLedger: NextLedger.date(after: definition.period).flatMap { NextLedger(of: result, madeOn: $0) },
      evidence: listing(of: measurements, preparation), inputs: folder.inputs,
      zone: zones.provenance(of: definition.periodText.zone), rubricFiles: preparation.rubricFiles,
      diagnostics: diagnostics.inReadingOrder())
  }

  /// Enters the log files among the inputs, with their digests.
  private mutating func recordLogs(_ logs: [[InputFolder.Found]]) throws(DiagnosticsError) {
    for found in logs.joined() {
      guard let content = folder.digest(of: found) else {
        throw DiagnosticsError(.fileNotReadable, ["file": found.name])
      }
      folder.record(found.name, as: .log, digest: content.digest, size: content.size)
    }
  }

  private func score(_ measurements: Measurements, _ preparation: Preparation) -> [UnitScore] {
    let months = preparation.definition.period.months().compactMap {
      CalendarMonth(year: $0.year, month: $0.month)
    }
    return preparation.units.units.enumerated().map { unitIndex, unit in
      let indicators = preparation.rubric.indicators.enumerated().map { index, indicator in
        let answer: SourceCoverage.Answer? =
          indicator.sources.isEmpty
          ? nil
          : preparation.sources?.answer(
            for: unitIndex, in: preparation.units, sources: indicator.sources, months: months)
        let fact = measurements.fact(unit: unitIndex, indicator: index)
        let finding = Finding(indicator: indicator, unit: unit, fact: fact, sources: answer)
        return IndicatorScore(finding, sources: answer)
      }
      let measures = preparation.rubric.measures.enumerated().compactMap { index, measure in
        measurements.fact(unit: unitIndex, measure: index).map {
          NamedFact(name: measure.name, form: measure.measure.form, fact: $0)
        }
      }
      return UnitScore(unit: unit, indicators: indicators, measures: measures, rubric: preparation.rubric)
    }
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
      (.noEvents, summary.accepted == 0 ? 1 : 0),
      (.recordsSetAside, summary.setAside),
      (.unknownUnitsIgnored, summary.ignored),
      (.duplicatesDropped, summary.duplicatesDropped),
      (.undecidedRecords, undecided),
      (.undecidedRules, units.reduce(0) { $0 + $1.undecidedRules }),
      (.sourceCoverageUnknown, preparation.sources == nil && needsSources ? 1 : 0),
      (.tablesMissing, preparation.lookup.missing),
    ]
    return found.filter { $0.1 > 0 }.map { ResultWarning(Message($0.0), count: $0.1) }
  }

  // MARK: Evidence

  private func listing(of measurements: Measurements, _ preparation: Preparation) -> EvidenceListing {
    let files = Array(preparation.logs.joined())
    var ranges = Array(repeating: Set<Range<Int>>(), count: files.count)
    let (rubric, units) = (preparation.rubric, preparation.units.units)
    // What rules ask about rests on records as indicators do.
    let names = rubric.indicators.map(\.id.description) + rubric.measures.map(\.name)
    func sample(_ name: Int, _ unit: Int) -> EvidenceSample {
      let measure = name - rubric.indicators.count
      return measure < 0
        ? measurements.evidence(unit: unit, indicator: name) : measurements.evidence(unit: unit, measure: measure)
    }
    for name in names.indices {
      for unit in units.indices {
        for record in sample(name, unit).records {
          let (range, _) = record.place.bytes
          if ranges.indices.contains(record.place.file) { ranges[record.place.file].insert(range) }
        }
      }
    }
    let descriptions = zip(files, ranges).map { RecordLookup.describe($0.1, in: $0.0.path) }
    var listing = EvidenceListing()
    for (index, name) in names.enumerated() {
      for (unitIndex, unit) in units.enumerated() {
        let sample = sample(index, unitIndex)
        guard !sample.records.isEmpty else { continue }
        let entries = sample.records.compactMap { record -> EvidenceListing.Entry? in
          guard files.indices.contains(record.place.file) else { return nil }
          let (range, line) = record.place.bytes
          let described = descriptions[record.place.file][range.lowerBound] ?? RecordLookup.Description()
          return EvidenceListing.Entry(
            verdict: record.verdict, file: files[record.place.file].name, line: line, offset: range.lowerBound,
            length: range.count, id: described.id, time: described.time, activity: described.activity)
        }
        listing.samples.append(
          EvidenceListing.Sample(
            indicator: name, unit: unit.id, level: unit.level.rawValue, total: sample.total,
            entries: entries))
      }
    }
    return listing
  }
}

extension RecordPlace {
  /// The record's bytes in its file, and its line.
  fileprivate var bytes: (range: Range<Int>, line: Int) {
    switch location {
    case .bytes(let offset, let length, let line): (offset..<(offset + length), line)
    case .row(_, let number): (0..<0, number)
    }
  }
}
