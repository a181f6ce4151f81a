internal import Columns
internal import Quantities

/// `regularity`: of the weeks, months or quarters that touch the period, the share with at least so many events.
struct RegularityMeasure: EventMeasure {
  /// What is kept of the records of one unit.
  struct Summary: StoredSummary {
    /// By slot from the first, the number of events; slots beyond the end have none.
    private(set) var events: [Int] = []

    /// Enters an event.
    /// - Parameter slot: counted from the first slot that touches the period.
    mutating func add(slot: Int) {
      grow(to: slot + 1)
      events[slot] += 1
    }

    mutating func merge(_ other: Summary) {
      grow(to: other.events.count)
      for (slot, count) in other.events.enumerated() { events[slot] += count }
    }

    /// Makes the summary of no records.
    init() {}

    func write(to writer: inout ByteWriter) { writer.write(events) }

    init(from reader: inout ByteReader, texts: Int) throws(ByteReader.Damage) { events = try reader.counts() }

    private mutating func grow(to count: Int) {
      if events.count < count { events.append(contentsOf: repeatElement(0, count: count - events.count)) }
    }
  }

  let indicator: MeasuredIndicator
  let selection: Int
  var units: [UnitSummary<Summary>]
  /// The kind of slot.
  let slot: CalendarSlot
  /// The time of an event, by its index among the plan's time columns.
  let time: Int
  /// The zone of the civil calendar.
  let zone: TimeZoneRules
  /// The slots that touch the period.
  let range: ClosedRange<Int>
  /// The events that a slot must have.
  let atLeast: Int

  func add(_ row: Int, of batch: BatchView, to summary: inout Summary) -> EvidenceVerdict {
    // A coarse time stands for its first midnight.
    if let start = batch.time(time, row: row)?.start, let date = zone.civilDate(of: start) {
      let number = slot.number(of: date)
      if range.contains(number) { summary.add(slot: number - range.lowerBound) }
    }
    return .countedFor
  }

  func fact(of summary: Summary, records: RecordTally, in context: UnitContext) -> Fact {
    let filled = summary.events.count { $0 >= atLeast }
    // A rubric that asks for no event at all finds it in every slot.
    let met = Rational(atLeast > 0 ? filled : range.count)
    let all = Rational(range.count)
    return Fact(
      .value(met.divided(by: all) ?? .zero), numerator: met, denominator: all, unit: .share, evidence: records.count,
      details: [Fact.Detail("slots", all), Fact.Detail("slots-met", met)], records: records)
  }
}
