internal import Columns
internal import BigInt
internal import Diagnostics
internal import Quantities

/// `concentration`: how unequally a number, or taking part, is spread over the persons who appear: the Gini coefficient,
/// or the share of the most active.
struct ConcentrationMeasure: EventMeasure {
  /// What is kept of the records of one unit.
  struct Summary: StoredSummary {
    /// By the code of a person, what they have in all.
    private(set) var totals: [UInt32: ExactSum] = [:]

    /// Enters what an event adds for a person; nothing where either is missing.
    mutating func add(_ number: ExactDecimal?, of person: UInt32) {
      guard let number, person != TextPool.missing else { return }
      totals[person, default: ExactSum()].add(number)
    }

    mutating func merge(_ other: Summary) {
      totals.merge(other.totals) { total, more in
        var sum = total
        sum.merge(more)
        return sum
      }
    }

    mutating func translate(_ translation: [UInt32]) {
      totals = Dictionary(uniqueKeysWithValues: totals.map { (translation[Int($0.key)], $0.value) })
    }

    /// Makes the summary of no records.
    init() {}

    func write(to writer: inout ByteWriter) {
      writer.write(Array(totals.keys))
      ExactSum.write(Array(totals.values), to: &writer)
    }

    init(from reader: inout ByteReader, texts: Int) throws(ByteReader.Damage) {
      let (persons, sums) = (try reader.codes(below: texts), try ExactSum.sums(from: &reader))
      totals = Dictionary(zip(persons, sums)) { first, _ in first }
      guard totals.count == persons.count, persons.count == sums.count else { throw ByteReader.Damage() }
    }
  }

  let indicator: MeasuredIndicator
  let selection: Int
  var units: [UnitSummary<Summary>]
  /// The person, by its index among the plan's text columns.
  let person: Int
  /// The person's name.
  let personName: String
  /// The number that is added up, by its index among the plan's number columns; `nil` for the number of events.
  let field: Int?
  /// The share of persons, above 0 and at most 1, whose part of the whole is the value; `nil` for the Gini coefficient.
  let top: ExactDecimal?

  func add(_ row: Int, of batch: BatchView, to summary: inout Summary) -> EvidenceVerdict {
    let number = field.map { batch.number($0, row: row) } ?? .one
    summary.add(number, of: batch.texts[person][row])
    return .neutral
  }

  func fact(of summary: Summary, records: RecordTally, in context: UnitContext) -> Fact {
    Fact(
      outcome(of: summary, records: records, texts: context.texts), unit: top == nil ? .index : .share,
      evidence: summary.totals.count, records: records)
  }

  private func outcome(of summary: Summary, records: RecordTally, texts: TextPool) -> Fact.Outcome {
    let negative = summary.totals.filter { $0.value.isNegative }
    if let name = texts.first(of: negative.keys) {
      let total = texts.existingCode(of: name).flatMap { negative[$0] } ?? ExactSum()
      return .failed(Message(.negativeTotal, ["person": name, "value": total.value.description]))
    }
    let totals = summary.totals.values.map(\.wholeUnits).sorted()
    guard totals.count >= 2 else {
      return .noEvidence(
        records.count == 0
          ? Message(.noRecords) : Message(.tooFewPersons, ["count": String(totals.count), "field": personName]))
    }
    let whole = totals.reduce(0, +)
    let part = top.map { Self.largest($0, of: totals) } ?? Self.differences(of: totals)
    let value = Rational(part, over: top == nil ? whole * BigInt(totals.count) : whole)
    return value.map { .value($0) } ?? .noEvidence(Message(.nothingSpread))
  }

  /// ½ Σᵢ Σⱼ |xᵢ − xⱼ| of values x₁ ≤ … ≤ xₙ, which is Σ (2i − n − 1) xᵢ.
  private static func differences(of sorted: [BigInt]) -> BigInt {
    var sum = BigInt(0)
    for (index, value) in sorted.enumerated() { sum += BigInt(2 * index + 1 - sorted.count) * value }
    return sum
  }

  /// The sum of the ⌈top · n⌉ largest of ascending values.
  private static func largest(_ top: ExactDecimal, of sorted: [BigInt]) -> BigInt {
    let one = ExactDecimal.unitsPerOne
    let count = (Int128(sorted.count) * top.units + one - 1) / one
    return sorted.suffix(min(max(Int(count), 0), sorted.count)).reduce(0, +)
  }
}
