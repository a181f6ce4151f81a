internal import ActivityLogs
internal import Diagnostics
internal import Foundation
internal import Measurement
internal import Quantities
internal import RecordReaders
internal import Rubrics
internal import TestSupport
internal import Testing

/// A worked example as the tool measures it, from the texts of the rubric, the units and the log on.
struct WorkedExampleRun {
  private static let unit = "景宁"

  /// The example.
  let example: WorkedExample

  /// What the example's measure makes of the example's log.
  func fact() throws -> Fact {
    var diagnostics: [Diagnostic] = []
    let rubric = try #require(Rubric.load(from: rubricFiles, diagnostics: &diagnostics), "\(sentences(diagnostics))")
    let zone = try #require(TimeZoneRules(fixedOffset: "+08:00"))
    let (from, to) = try (#require(CivilDate(example.from)), #require(CivilDate(example.to)))
    let period = try #require(Period(from: from, to: to, zone: zone))
    let units = try #require(loadUnits(rubric, &diagnostics), "\(sentences(diagnostics))")
    let judgements = try example.ratings.map { rating in
      Judgement(
        indicator: try #require(IndicatorID("example")), unit: Self.unit, rating: try ExactDecimal(rating.rating),
        rater: rating.rater)
    }
    let plan = MeasurePlan(
      rubric: rubric, units: units, period: period, judgements: judgements, tables: try tables(units))
    var engine = MeasurementEngine(plan: plan)
    if !example.log.isEmpty { try read(into: &engine, vocabulary: rubric.vocabulary) }
    let index = try #require(units.index(of: Self.unit, level: .community))
    return try #require(engine.finish().fact(unit: index, indicator: 0))
  }

  private var rubricFiles: RubricFiles {
    let measure = example.measure.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    ")
    let files = [
      "rubric.yaml": "plumbline: 1\nrubric: example\nedition: \"1\"\ntitle: 例\ndimensions: {d: {title: d}}\n",
      "vocabulary.yaml": "activities: {" + activities.map { "'\($0)': {}" }.joined(separator: ", ") + "}\n",
      "indicators/example.yaml": """
      - id: example
        actor: residents-committee
        dimension: d
        title: 例
        measure:
          \(measure)
        pass: {at-least: 0}

      """,
    ]
    return RubricFiles(files.map { SourceFile(name: $0.key, bytes: Array($0.value.utf8)) })
  }

  /// The activities of the log.
  private var activities: [String] {
    let rows = example.log.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    guard let column = rows.first?.firstIndex(of: "activity") else { return [] }
    return Set(rows.dropFirst().map { String($0[column]) }).sorted()
  }

  private func loadUnits(_ rubric: Rubric, _ diagnostics: inout [Diagnostic]) -> UnitTree? {
    let facts = example.facts.sorted { $0.key < $1.key }
    let text = [["community"] + facts.map(\.key), [Self.unit] + facts.map(\.value)]
    let bytes = text.map { $0.joined(separator: ",") }.joined(separator: "\n").utf8
    let source = SourceFile(name: "communities.csv", bytes: Array(bytes))
    return CSVTable(source, diagnostics: &diagnostics).flatMap {
      UnitTree.load(communities: $0, facts: nil, vocabulary: rubric.vocabulary, diagnostics: &diagnostics)
    }
  }

  /// The tables beside the log.
  private func tables(_ units: UnitTree) throws -> MeasureTables {
    var tables = MeasureTables()
    for table in example.tables {
      let rows = try rows(of: table)
      func unit(_ row: [String]) throws -> Int { try #require(units.index(of: row[0], level: .community)) }
      switch table.kind {
      case .strata:
        var residents: [Int: [String: ExactDecimal]] = [:]
        for row in rows { try residents[unit(row), default: [:]][row[1]] = ExactDecimal(row[2]) }
        tables.strata = residents
      case .roster:
        for row in rows { try tables.rosters[table.name, default: [:]][unit(row), default: []].insert(row[1]) }
      case .opening:
        for row in rows {
          try tables.openings[table.name, default: [:]][unit(row), default: [:]][row[1]] = ExactDecimal(row[2])
        }
      case .calendar: Issue.record("no example has a calendar yet")
      }
    }
    return tables
  }

  /// The rows of a table below its header.
  private func rows(of table: WorkedExample.Table) throws -> [[String]] {
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(name: table.name, bytes: Array(table.text.utf8))
    let read = try #require(CSVTable(source, diagnostics: &diagnostics), "\(sentences(diagnostics))")
    return read.rows.map { $0.cells.map(\.text) }
  }

  /// Reads the log, with the community and the actor that it does not name.
  private func read(into engine: inout MeasurementEngine, vocabulary: Vocabulary) throws {
    var lines = example.log.split(separator: "\n").map(String.init)
    for (column, value) in [("community", Self.unit), ("actor", "居委会")] {
      if lines[0].split(separator: ",").contains(where: { $0 == column }) { continue }
      lines = lines.enumerated().map { $1 + "," + ($0 == 0 ? column : value) }
    }
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("log.csv")
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    let plan = engine.summary.plan
    let rules = IntakeRules(
      vocabulary: vocabulary, units: plan.units, zone: plan.period.zone, neededColumns: plan.neededColumns,
      unknownUnits: .error, duplicates: .count)
    var intake = EventIntake(entries: [LogEntry(files: [LogFile(path: file.path, name: "log.csv")])], rules: rules)
    while let batch = intake.nextBatch() { engine.add(batch) }
    try #require(intake.summary.isUsable && intake.summary.setAside == 0, "\(sentences(intake.summary.diagnostics))")
  }

  private func sentences(_ diagnostics: [Diagnostic]) -> [String] { diagnostics.map { $0.message.text(in: .english) } }
}
