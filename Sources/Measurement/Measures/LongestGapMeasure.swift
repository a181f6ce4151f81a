internal import Columns
internal import Quantities

/// `longest-gap`: the greatest number of days between neighbours of the first day of the period, the days with an event,
/// and the day on which the period has ended.
struct LongestGapMeasure: EventMeasure {
  /// What is kept of the records of one unit.
  struct Summary: StoredSummary {
    /// The civil days with an event, as days since 1970-01-01.
    private(set) var days: Set<Int> = []
    /// The day entered last; neighbours in a log are mostly of the same day.
    private var latest: Int?

    /// Enters an event of a day.
    mutating func add(day: Int) {
      guard day != latest else { return }
      latest = day
      days.insert(day)
    }

    /// Makes the summary of no records.
    init() {}

    mutating func merge(_ other: Summary) { days.formUnion(other.days) }

    func write(to writer: inout ByteWriter) { writer.write(days.sorted()) }

    init(from reader: inout ByteReader, texts: Int) throws(ByteReader.Damage) {
      days = Set(try reader.numbers())
      // Times of logs lie within some centuries.
      guard days.allSatisfy((-1_000_000...1_000_000).contains) else { throw ByteReader.Damage() }
    }
  }

  let indicator: MeasuredIndicator
  let selection: Int
  var units: [UnitSummary<Summary>]
  /// The time of an event, by its index among the plan's time columns.
  let time: Int
  /// The period that is measured.
  let period: Period

  func add(_ row: Int, of batch: BatchView, to summary: inout Summary) -> EvidenceVerdict {
    if let start = batch.time(time, row: row)?.start { summary.add(day: period.zone.dayNumber(of: start)) }
    return .countedFor
  }

  func fact(of summary: Summary, records: RecordTally, in context: UnitContext) -> Fact {
    let ends = [period.from, period.to].map { period.zone.dayNumber(of: $0) }
    let points = summary.days.union(ends).sorted()
    let gap = zip(points.dropFirst(), points).map { $0 - $1 }.max() ?? 0
    return Fact(.value(Rational(gap)), unit: .calendarDays, evidence: records.count, records: records)
  }
}
