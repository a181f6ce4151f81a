internal import ActivityLogs
internal import Columns
internal import Foundation
internal import Measurement
internal import Quantities
internal import Rubrics
internal import TestSupport
internal import Testing

@Suite struct MeasurementEngineTests {
  @Test(arguments: 1...25 as ClosedRange<UInt64>)
  func anySplitInAnyOrderGivesTheSameResult(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let setting = try RandomLog.setting(cutoff: "2024-12-01")
    let plan = setting.plan(try RandomLog.indicators(in: setting))
    let events = setting.events(RandomLog.rows(generator.integer(in: 0...400), using: &generator))

    var whole = MeasurementEngine(plan: plan)
    whole.add(try events.batch())
    let expected = try whole.finish()

    let disk = MemoryBudget(limit: 0, folder: FileManager.default.temporaryDirectory.path)
    var parts: [MeasurementEngine] = (1...generator.integer(in: 1...5)).map { _ in
      // Some have no memory to spare, so that all they can goes through a file.
      MeasurementEngine(plan: plan, memory: generator.chance(percent: 50) ? .unlimited : disk)
    }
    var dictionaries = EventDictionaries()
    var rest = Array(events.rows.indices).shuffled(using: &generator)
    while !rest.isEmpty {
      let size = generator.integer(in: 1...rest.count)
      if generator.chance(percent: 30) { dictionaries = EventDictionaries() }
      let part = generator.integer(in: 0...parts.count - 1)
      parts[part].add(try events.batch(of: Array(rest.prefix(size)), dictionaries: dictionaries))
      rest.removeFirst(size)
    }
    while parts.count > 1 {
      let other = parts.remove(at: generator.integer(in: 0...parts.count - 1))
      parts[generator.integer(in: 0...parts.count - 1)].merge(other)
    }
    try expectEqual(parts[0].finish(), expected, plan: plan)
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func withoutEvidenceTheFactsAreTheSame(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let setting = try RandomLog.setting(cutoff: "2024-12-01")
    let indicators = try RandomLog.indicators(in: setting)
    let (plan, bare) = (setting.plan(indicators), setting.plan(indicators, drawsEvidence: false))
    let events = setting.events(RandomLog.rows(300, using: &generator))
    var (drawing, plain) = (MeasurementEngine(plan: plan), MeasurementEngine(plan: bare))
    drawing.add(try events.batch())
    plain.add(try events.batch())
    let (expected, found) = (try drawing.finish(), try plain.finish())
    for unit in plan.units.units.indices {
      for indicator in plan.indicators.indices {
        #expect(found.fact(unit: unit, indicator: indicator) == expected.fact(unit: unit, indicator: indicator))
        #expect(found.evidence(unit: unit, indicator: indicator).records.isEmpty)
      }
    }
    #expect(found.recordUse == expected.recordUse)
  }

  @Test func onlyNeededColumnsAreRead() throws {
    var generator = SeededGenerator(seed: 7)
    let setting = try RandomLog.setting()
    let plan = setting.plan(try RandomLog.indicators(in: setting))
    let events = setting.events(RandomLog.rows(300, using: &generator))
    var (whole, needed) = (MeasurementEngine(plan: plan), MeasurementEngine(plan: plan))
    whole.add(try events.batch())
    needed.add(try events.batch(columns: plan.neededColumns))
    try expectEqual(needed.finish(), whole.finish(), plan: plan)
  }

  @Test func anEngineGoesOnAfterAMerge() throws {
    var generator = SeededGenerator(seed: 11)
    let setting = try RandomLog.setting()
    let plan = setting.plan(try RandomLog.indicators(in: setting))
    let events = setting.events(RandomLog.rows(300, using: &generator))
    var whole = MeasurementEngine(plan: plan)
    var (first, second) = (MeasurementEngine(plan: plan), MeasurementEngine(plan: plan))
    whole.add(try events.batch())
    let dictionaries = EventDictionaries()
    first.add(try events.batch(of: Array(0..<100), dictionaries: dictionaries))
    second.add(try events.batch(of: Array(100..<200)))
    first.merge(second)
    first.add(try events.batch(of: Array(200..<300), dictionaries: dictionaries))
    try expectEqual(first.finish(), whole.finish(), plan: plan)
  }

  @Test func indicatorsAreMeasuredAtTheirLevelsOnly() throws {
    let setting = try Setting()
    let plan = setting.plan([try setting.indicator(.count(setting.selection()))])
    let measurements = try MeasurementEngine(plan: plan).finish()
    for (index, unit) in plan.units.units.enumerated() {
      let fact = measurements.fact(unit: index, indicator: 0)
      #expect((fact == nil) == (unit.level == .city), "\(unit.id)")
    }
    #expect(measurements.fact(unit: 99, indicator: 0) == nil)
    #expect(measurements.fact(unit: 0, indicator: 1) == nil)
    #expect(measurements.evidence(unit: 99, indicator: 0) == EvidenceSample())
  }

  private func expectEqual(
    _ measurements: Measurements, _ expected: Measurements, plan: MeasurePlan,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for unit in plan.units.units.indices {
      for (indicator, model) in plan.indicators.enumerated() {
        let what = "\(model.id) at \(plan.units.units[unit].id)"
        let fact = measurements.fact(unit: unit, indicator: indicator)
        let evidence = measurements.evidence(unit: unit, indicator: indicator)
        #expect(
          fact == expected.fact(unit: unit, indicator: indicator), "\(what)", sourceLocation: sourceLocation)
        #expect(
          evidence == expected.evidence(unit: unit, indicator: indicator), "\(what)", sourceLocation: sourceLocation)
        #expect(evidence.total == fact?.records.count ?? 0, "\(what)", sourceLocation: sourceLocation)
      }
    }
  }
}
