internal import Columns
internal import Diagnostics
internal import Quantities

/// `retention`: of the persons of the first part of the period, the share that is there in the second part too.
struct RetentionMeasure: EventMeasure {
  /// What is kept of the records of one unit.
  struct Summary: StoredSummary {
    /// The persons of the first part.
    var first = CodeSet()
    /// The persons of the second part.
    var second = CodeSet()

    mutating func merge(_ other: Summary) {
      first.formUnion(other.first)
      second.formUnion(other.second)
    }

    mutating func translate(_ translation: [UInt32]) {
      first.translate(translation)
      second.translate(translation)
    }

    /// Makes the summary of no records.
    init() {}

    func write(to writer: inout ByteWriter) {
      first.write(to: &writer)
      second.write(to: &writer)
    }

    init(from reader: inout ByteReader, texts: Int) throws(ByteReader.Damage) {
      first = try CodeSet(from: &reader, texts: texts)
      second = try CodeSet(from: &reader, texts: texts)
    }
  }

  let indicator: MeasuredIndicator
  let selection: Int
  var units: [UnitSummary<Summary>]
  /// The person, by its index among the plan's text columns.
  let person: Int
  /// The time of an event, by its index among the plan's time columns.
  let time: Int
  /// The civil day with which the second part begins, in days since 1970-01-01.
  let split: Int
  /// The zone of the civil calendar.
  let zone: TimeZoneRules

  /// The day with which the second half of a period begins: ⌈D/2⌉ days after the first of its D days.
  static func half(of period: Period) -> Int {
    let first = period.zone.dayNumber(of: period.from)
    let last = period.to.adding(nanoseconds: -1).map { period.zone.dayNumber(of: $0) } ?? first
    let days = last - first + 1
    return first + (days + 1) / 2
  }

  func add(_ row: Int, of batch: BatchView, to summary: inout Summary) -> EvidenceVerdict {
    guard let start = batch.time(time, row: row)?.start else { return .neutral }
    if zone.dayNumber(of: start) < split {
      summary.first.insert(batch.texts[person][row])
    } else {
      summary.second.insert(batch.texts[person][row])
    }
    return .neutral
  }

  func fact(of summary: Summary, records: RecordTally, in context: UnitContext) -> Fact {
    let returned = Rational(summary.first.codes.count(where: summary.second.contains))
    let all = Rational(summary.first.count)
    return Fact(
      returned.divided(by: all).map { .value($0) } ?? .noEvidence(Message(.noFirstPart)), unit: .share,
      evidence: summary.first.count,
      details: [Fact.Detail("first-part", all), Fact.Detail("returned", returned)], records: records)
  }
}
