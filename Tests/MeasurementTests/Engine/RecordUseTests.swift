import ActivityLogs
import Measurement
import Quantities
import RecordReaders
import Rubrics
import TestSupport
import Testing

/// How many indicators use each record, against looking each record up in the evidence of every figure.
@Suite struct RecordUseTests {
  /// Which record each row is an event of, from 0; rows of one record stand side by side.
  private func records(of count: Int, using generator: inout SeededGenerator) -> [Range<Int>] {
    var records: [Range<Int>] = []
    var row = 0
    while row < count {
      let size = min(generator.chance(percent: 50) ? 1 : generator.integer(in: 2...4), count - row)
      records.append(row..<row + size)
      row += size
    }
    return records
  }

  /// The events of some records, as a mapping makes them: of one place, numbered.
  private func batch(_ events: EventRows, of records: [Range<Int>]) throws -> EventBatch {
    var batch = try events.batch(of: records.flatMap { Array($0) })
    batch.places = records.flatMap { record in
      record.map { row in
        RecordPlace(
          file: 0, location: .row(table: 0, number: record.lowerBound + 1), event: row - record.lowerBound)
      }
    }
    return batch
  }

  /// By number of indicators, the number of records; only records of the log.
  private func naive(_ measurements: Measurements, plan: MeasurePlan, records: [Range<Int>]) throws -> [Int: Int] {
    var users: [Int: Set<Int>] = [:]
    for unit in plan.units.units.indices {
      for indicator in plan.indicators.indices {
        let evidence = measurements.evidence(unit: unit, indicator: indicator)
        // All records are in the sample, or else this counts too few.
        try #require(evidence.total <= EvidenceSample.capacity)
        for record in evidence.records { users[record.place.line, default: []].insert(indicator) }
      }
    }
    return records.reduce(into: [:]) { $0[users[$1.lowerBound + 1]?.count ?? 0, default: 0] += 1 }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func aRecordIsUsedByTheIndicatorsWhoseFiguresRestOnIt(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let setting = try RandomLog.setting(cutoff: generator.chance(percent: 50) ? "2024-12-01" : nil)
    let all = try RandomLog.indicators(in: setting)
    // Of all measures together hardly a record is used by few.
    let plan = setting.plan(all.filter { _ in generator.chance(percent: 30) })
    let events = setting.events(RandomLog.rows(generator.integer(in: 0...90), using: &generator))
    let records = records(of: events.rows.count, using: &generator)

    var whole = MeasurementEngine(plan: plan)
    whole.add(try batch(events, of: records))
    let expected = try naive(whole.finish(), plan: plan, records: records)
    #expect(try whole.finish().recordUse == expected, "seed \(seed)")

    var parts: [MeasurementEngine] = (1...generator.integer(in: 1...4)).map { _ in MeasurementEngine(plan: plan) }
    var rest = records.shuffled(using: &generator)[...]
    while !rest.isEmpty {
      let size = generator.integer(in: 1...rest.count)
      let part = generator.integer(in: 0...parts.count - 1)
      parts[part].add(try batch(events, of: Array(rest.prefix(size))))
      rest = rest.dropFirst(size)
    }
    while parts.count > 1 {
      let other = parts.remove(at: generator.integer(in: 0...parts.count - 1))
      parts[generator.integer(in: 0...parts.count - 1)].merge(other)
    }
    #expect(try parts[0].finish().recordUse == expected, "in parts, seed \(seed)")
  }

  @Test func eventsOfOneRecordCountOnceAndThoseOfTwoTwice() throws {
    let setting = try Setting()
    let plan = setting.plan([
      try setting.indicator(.count(setting.selection(#"channel == "热线""#))),
      try setting.indicator(.count(setting.selection()), id: "committee.all"),
    ])
    let events = setting.events([
      event("议题.提出", "2024-03-01", ["channel": "热线"]), event("议题.分类", "2024-03-02", ["channel": "热线"]),
      event("议题.提出", "2024-03-03", ["channel": "微信"]), event("议题.提出", "2023-03-03", ["channel": "热线"]),
    ])
    var together = MeasurementEngine(plan: plan)
    together.add(try batch(events, of: [0..<3, 3..<4]))
    // The first three rows are one record that both use; the last one lies before the period.
    #expect(try together.finish().recordUse == [2: 1, 0: 1])
    var apart = MeasurementEngine(plan: plan)
    apart.add(try batch(events, of: [0..<1, 1..<2, 2..<3, 3..<4]))
    #expect(try apart.finish().recordUse == [2: 2, 1: 1, 0: 1])
  }

  @Test func whatAMissingFieldLeavesUndecidedIsNotUsed() throws {
    let setting = try Setting()
    let plan = setting.plan([try setting.indicator(.count(setting.selection(#"channel == "热线""#)))])
    var engine = MeasurementEngine(plan: plan)
    engine.add(try batch(setting.events([event("议题.提出", "2024-03-01")]), of: [0..<1]))
    #expect(try engine.finish().recordUse == [0: 1])
  }
}
