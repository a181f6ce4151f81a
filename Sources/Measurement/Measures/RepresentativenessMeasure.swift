internal import Columns
internal import BigInt
internal import Diagnostics
internal import Quantities

/// `representativeness`: how well the groups of the persons who take part match those of the residents:
/// 1 − ½ Σ|p − q|.
struct RepresentativenessMeasure: EventMeasure {
  /// What is kept of the records of one unit.
  struct Summary: StoredSummary {
    /// By the code of a person, that of a group of theirs.
    private(set) var groups: [UInt32: UInt32] = [:]
    /// The persons of whom several groups are told.
    private(set) var torn: Set<UInt32> = []

    /// Enters an event's person and group; one that lacks either tells nothing.
    mutating func add(person: UInt32, group: UInt32) {
      guard person != TextPool.missing, group != TextPool.missing else { return }
      if let known = groups.updateValue(group, forKey: person), known != group { torn.insert(person) }
    }

    mutating func merge(_ other: Summary) {
      for (person, group) in other.groups { add(person: person, group: group) }
      torn.formUnion(other.torn)
    }

    mutating func translate(_ translation: [UInt32]) {
      groups = Dictionary(
        uniqueKeysWithValues: groups.map { (translation[Int($0.key)], translation[Int($0.value)]) })
      torn = Set(torn.map { translation[Int($0)] })
    }

    /// Makes the summary of no records.
    init() {}

    func write(to writer: inout ByteWriter) {
      writer.write(Array(groups.keys))
      writer.write(Array(groups.values))
      writer.write(Array(torn))
    }

    init(from reader: inout ByteReader, texts: Int) throws(ByteReader.Damage) {
      let (persons, found) = (try reader.codes(below: texts), try reader.codes(below: texts))
      groups = Dictionary(zip(persons, found)) { first, _ in first }
      torn = Set(try reader.codes(below: texts))
      guard groups.count == persons.count, persons.count == found.count else { throw ByteReader.Damage() }
    }
  }

  let indicator: MeasuredIndicator
  let selection: Int
  var units: [UnitSummary<Summary>]
  /// The person, by its index among the plan's text columns.
  let person: Int
  /// The group, likewise.
  let group: Int
  /// The group's name.
  let groupName: String
  /// The residents.
  let tables: MeasureTables

  func add(_ row: Int, of batch: BatchView, to summary: inout Summary) -> EvidenceVerdict {
    summary.add(person: batch.texts[person][row], group: batch.texts[group][row])
    return .neutral
  }

  func fact(of summary: Summary, records: RecordTally, in context: UnitContext) -> Fact {
    Fact(
      outcome(of: summary, records: records, in: context), unit: .index, evidence: summary.groups.count,
      records: records)
  }

  private func outcome(of summary: Summary, records: RecordTally, in context: UnitContext) -> Fact.Outcome {
    guard let strata = Strata(in: tables, context) else { return .noEvidence(Message(.missingStrata)) }
    if let person = context.texts.first(of: summary.torn) {
      return .failed(Message(.personInTwoGroups, ["person": person, "field": groupName]))
    }
    if summary.groups.isEmpty {
      return .noEvidence(
        records.count == 0
          ? Message(.noRecords) : Message(.noGroups, ["count": String(records.count), "field": groupName]))
    }
    var persons: [UInt32: Int] = [:]
    for group in summary.groups.values { persons[group, default: 0] += 1 }
    if let problem = strata.problem(with: persons.keys, context) { return .failed(problem) }
    // With N persons and T residents, Σ|p − q| = Σ|c T − r N| / (N T).
    let (all, total) = (BigInt(summary.groups.count), strata.total)
    var difference = BigInt(0)
    for row in strata.rows {
      let count = row.code.flatMap { persons[$0] } ?? 0
      difference += abs(BigInt(count) * total - row.residents * all)
    }
    let value = Rational(2 * all * total - difference, over: 2 * all * total)
    return value.map { .value($0) } ?? .noEvidence(Message(.noRecords))
  }
}
