internal import ActivityLogs
internal import Diagnostics
internal import Foundation
internal import Measurement
internal import Quantities
internal import RecordReaders
internal import Rubrics
internal import Scoring
internal import TestSupport

/// A sample as the engine under test measures it, from the files on.
struct RealRun {
  /// The sample.
  let sample: Sample
  /// The rubric as it was loaded.
  let rubric: Rubric
  /// The units as they were loaded.
  let units: UnitTree
  /// What is measured.
  let plan: MeasurePlan

  /// Loads the rubric and the units of a sample.
  /// - Throws: `RealRunFailure` where they do not load.
  init(_ sample: Sample) throws(RealRunFailure) {
    var random = SeededGenerator(seed: sample.seed ^ 0x5eed)
    var diagnostics: [Diagnostic] = []
    var files = [
      Self.source("rubric.yaml", sample.rubric.yaml), Self.source("vocabulary.yaml", Sample.vocabularyYAML),
    ]
    for (index, part) in Self.split(sample.rubric.indicators, into: 1...3, &random).enumerated() where !part.isEmpty {
      files.append(Self.source("indicators/part\(index).yaml", part.map(\.yaml).joined()))
    }
    let rubric = Rubric.load(from: RubricFiles(files), diagnostics: &diagnostics)
    guard let rubric else { throw RealRunFailure("the rubric does not load", diagnostics) }
    let columns = ["community", "subdistrict", "district", "buildings", "population", "points_bank", "团队数"]
    let table = CSVText.table(sample.communities, columns: columns, random: &random)
    let units = CSVTable(Self.source("communities.csv", table), diagnostics: &diagnostics).flatMap {
      UnitTree.load(communities: $0, facts: nil, vocabulary: rubric.vocabulary, diagnostics: &diagnostics)
    }
    guard let units else { throw RealRunFailure("the units do not load", diagnostics) }
    guard let zone = TimeZoneRules(fixedOffset: sample.period.zone.name),
      let period = Period(
        from: Self.instant(sample.period.from), to: Self.instant(sample.period.to),
        cutoff: Self.instant(sample.period.cutoff), zone: zone)
    else { throw RealRunFailure("the period is refused", []) }
    self.sample = sample
    self.rubric = rubric
    self.units = units
    self.plan = MeasurePlan(
      rubric: rubric, units: units, period: period, judgements: try Self.judgements(sample.judgements),
      tables: try Self.tables(sample.tables, units), seed: "种子")
  }

  /// The tables beside the log.
  private static func tables(_ tables: NaiveTables, _ units: UnitTree) throws(RealRunFailure) -> MeasureTables {
    func index(_ line: NaiveTables.Line) throws(RealRunFailure) -> Int {
      guard let level = UnitLevel(rawValue: line.level), let index = units.index(of: line.unit, level: level) else {
        throw RealRunFailure("a table names an unknown unit", [])
      }
      return index
    }
    var result = MeasureTables()
    if let strata = tables.strata {
      result.strata = [:]
      for line in strata {
        guard let residents = try? ExactDecimal(line.number) else { throw RealRunFailure("no number", []) }
        result.strata?[try index(line), default: [:]][line.name] = residents
      }
    }
    if let roster = tables.roster {
      result.rosters[NaiveTables.rosterName] = [:]
      for line in roster {
        result.rosters[NaiveTables.rosterName]?[try index(line), default: []].insert(line.name)
      }
    }
    if let opening = tables.opening {
      let file = NaiveTables.openingName
      result.openings[file] = [:]
      for line in opening {
        guard let balance = try? ExactDecimal(line.number) else { throw RealRunFailure("no number", []) }
        result.openings[file]?[try index(line), default: [:]][line.name] = balance
      }
    }
    if let calendar = tables.calendar {
      let dates = { (dates: [NaiveDate]) in Set(dates.compactMap { CivilDate($0.text) }) }
      result.calendar = WorkingCalendar(
        years: calendar.years.map {
          WorkingCalendar.Year($0.number, daysOff: dates($0.off), makeUpDays: dates($0.madeUp))
        })
    }
    return result
  }

  /// Measures the records in one go and, but for samples that drop duplicates, file by file with engines of their own
  /// that are merged in random order.
  /// - Parameter folder: where files can be written.
  func measure(in folder: URL, random: inout SeededGenerator) throws -> [Measurements] {
    let columns = Set(sample.rows.flatMap { $0.cells.keys }).union(["time", "community", "actor", "activity"]).sorted()
    let parts = Self.split(sample.rows.shuffled(using: &random), into: 1...4, &random)
    let files = try parts.enumerated().map { index, rows in
      let file = folder.appendingPathComponent("\(random.integer(in: 1...9))-记录 \(index).csv")
      try Data(CSVText.table(rows, columns: columns, random: &random).utf8).write(to: file)
      return LogFile(path: file.path, name: "log \(index)")
    }
    let entries = random.chance(percent: 50) ? [files] : files.map { [$0] }
    var results = [try engine(reading: entries).finish()]
    if !sample.dropsDuplicates {
      var engines = try files.map { try engine(reading: [[$0]]) }.shuffled(using: &random)
      engines.append(MeasurementEngine(plan: plan))
      while engines.count > 1 {
        let other = engines.remove(at: random.integer(in: 0...(engines.count - 1)))
        engines[random.integer(in: 0...(engines.count - 1))].merge(other)
      }
      try results.append(engines[0].finish())
    }
    for file in files { try FileManager.default.removeItem(atPath: file.path) }
    return results
  }

  /// An engine that has seen the events of some files.
  private func engine(reading entries: [[LogFile]]) throws(RealRunFailure) -> MeasurementEngine {
    let rules = IntakeRules(
      vocabulary: rubric.vocabulary, units: units, zone: plan.period.zone, neededColumns: plan.neededColumns,
      unknownUnits: .ignore, duplicates: sample.dropsDuplicates ? .drop : .count)
    var intake = EventIntake(entries: entries.map { LogEntry(files: $0) }, rules: rules)
    var engine = MeasurementEngine(plan: plan)
    while let batch = intake.nextBatch() { engine.add(batch) }
    guard intake.summary.isUsable, intake.summary.setAside == 0 else {
      throw RealRunFailure("the log is not usable", intake.summary.diagnostics)
    }
    return engine
  }

  /// Cuts a list into pieces at random, empty ones possible.
  private static func split<Item>(
    _ items: [Item], into count: ClosedRange<Int>, _ random: inout SeededGenerator
  ) -> [[Item]] {
    var parts = Array(repeating: [Item](), count: random.integer(in: count))
    for item in items { parts[random.integer(in: 0...(parts.count - 1))].append(item) }
    return parts
  }

  private static func source(_ name: String, _ text: String) -> SourceFile {
    SourceFile(name: name, bytes: Array(text.utf8))
  }

  private static func instant(_ nanoseconds: Int) -> Instant { Instant(nanoseconds: Int64(nanoseconds)) }

  private static func judgements(_ judgements: [NaiveJudgement]) throws(RealRunFailure) -> [Judgement] {
    var result: [Judgement] = []
    for judgement in judgements {
      guard let indicator = IndicatorID(judgement.indicator), let rating = try? ExactDecimal(judgement.rating) else {
        throw RealRunFailure("a judgement is refused", [])
      }
      result.append(
        Judgement(
          indicator: indicator, unit: judgement.unit, rating: rating, rater: judgement.rater,
          isAdjudicated: judgement.isAdjudicated))
    }
    return result
  }
}
