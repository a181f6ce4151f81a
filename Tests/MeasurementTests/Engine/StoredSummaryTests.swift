internal import ActivityLogs
internal import Columns
internal import Measurement
internal import Rubrics
internal import TestSupport
internal import Testing

/// What was put on disk of files and is put together again gives the facts of all events at once.
@Suite struct StoredSummaryTests {
  private let setting: Setting
  private let plan: MeasurePlan

  init() throws {
    setting = try RandomLog.setting(cutoff: "2024-12-01")
    plan = setting.plan(try RandomLog.indicators(in: setting), drawsEvidence: false)
  }

  private func summary(of events: EventRows, rows: [Int]) throws -> MeasurementSummary {
    var engine = MeasurementEngine(plan: plan)
    engine.add(try events.batch(of: rows))
    return engine.summary
  }

  @Test(arguments: 1...25 as ClosedRange<UInt64>)
  func filesGiveWhatAllEventsGive(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let events = setting.events(RandomLog.rows(generator.integer(in: 0...300), using: &generator))
    let whole = try summary(of: events, rows: Array(events.rows.indices)).finish()

    var rest = Array(events.rows.indices).shuffled(using: &generator)
    var together = MeasurementSummary(plan: plan)
    while !rest.isEmpty {
      let size = generator.integer(in: 1...rest.count)
      let part = try summary(of: events, rows: Array(rest.prefix(size)))
      rest.removeFirst(size)
      var reader = ByteReader(try part.stored())
      together.merge(try MeasurementSummary(of: plan, from: &reader))
      #expect(reader.isAtEnd)
    }
    let found = try together.finish()
    for unit in plan.units.units.indices {
      for indicator in plan.indicators.indices {
        let (left, right) = (found.fact(unit: unit, indicator: indicator), whole.fact(unit: unit, indicator: indicator))
        #expect(left == right, "seed \(seed), unit \(unit), indicator \(plan.indicators[indicator].id)")
      }
    }
    #expect(found.recordUse == whole.recordUse)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func whateverBytesAreReadNothingBreaks(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let events = setting.events(RandomLog.rows(60, using: &generator))
    let bytes = try summary(of: events, rows: Array(events.rows.indices)).stored()
    for _ in 0..<12 {
      var changed = bytes
      for _ in 0..<generator.integer(in: 1...3) {
        changed[generator.integer(in: 0...bytes.count - 1)] = UInt8(generator.integer(in: 0...255))
      }
      if generator.chance(percent: 20) { changed.removeLast(generator.integer(in: 1...changed.count)) }
      var reader = ByteReader(changed)
      // Either it is told that the bytes are damaged, or they say something that can be worked with.
      guard var found = try? MeasurementSummary(of: plan, from: &reader) else { continue }
      found.merge(try summary(of: events, rows: [0]))
      _ = try found.finish()
    }
  }
}
