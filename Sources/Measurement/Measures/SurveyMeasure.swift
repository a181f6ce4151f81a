internal import Columns
internal import ActivityLogs
internal import Diagnostics
internal import Quantities

/// `survey`: the mean of answers or the share of good ones; where it is weighted, each group's by its share of the
/// residents.
struct SurveyMeasure: EventMeasure {
  /// The answers of a group.
  struct Answers: Sendable {
    /// The answers.
    var numbers = NumberSummary()
    /// How many of them are good.
    var good = 0

    /// Adds other answers.
    mutating func merge(_ other: Answers) {
      numbers.merge(other.numbers)
      good += other.good
    }
  }

  /// What is kept of the records of one unit.
  struct Summary: StoredSummary {
    /// By the code of a group, its answers; all under `TextPool.missing` where groups do not matter.
    var answers: [UInt32: Answers] = [:]

    mutating func merge(_ other: Summary) {
      for (group, more) in other.answers { answers[group, default: Answers()].merge(more) }
    }

    mutating func translate(_ translation: [UInt32]) {
      answers = Dictionary(uniqueKeysWithValues: answers.map { (translation[Int($0.key)], $0.value) })
    }

    /// Makes the summary of no records.
    init() {}

    func write(to writer: inout ByteWriter) {
      writer.write(Array(answers.keys))
      for answers in answers.values {
        answers.numbers.write(to: &writer)
        writer.write(answers.good)
      }
    }

    init(from reader: inout ByteReader, texts: Int) throws(ByteReader.Damage) {
      for group in try reader.codes(below: texts) {
        var found = Answers()
        found.numbers = try NumberSummary(from: &reader, texts: texts)
        found.good = try reader.count()
        guard answers.updateValue(found, forKey: group) == nil else { throw ByteReader.Damage() }
      }
    }

    /// The number of answers.
    var count: Int { answers.values.reduce(0) { $0 + $1.numbers.count } }
  }

  let indicator: MeasuredIndicator
  let selection: Int
  var units: [UnitSummary<Summary>]
  /// The answer, by its index among the plan's number columns.
  let field: Int
  /// The answer's name.
  let fieldName: String
  /// The least answer that is a good one; `nil` for the mean.
  let atLeast: ExactDecimal?
  /// The group by which answers are weighted, by its index among the plan's text columns; `nil` where they are not.
  let group: Int?
  /// The residents.
  let tables: MeasureTables

  func add(_ row: Int, of batch: BatchView, to summary: inout Summary) -> EvidenceVerdict {
    guard let answer = batch.number(field, row: row) else { return .neutral }
    let group = group.map { batch.texts[$0][row] }
    // Where answers are weighted, one without a group has no weight.
    if group == TextPool.missing { return .neutral }
    let isGood = atLeast.map { answer >= $0 } ?? false
    summary.answers[group ?? TextPool.missing, default: Answers()].numbers.add(answer)
    if isGood { summary.answers[group ?? TextPool.missing, default: Answers()].good += 1 }
    return atLeast == nil ? .neutral : isGood ? .countedFor : .countedAgainst
  }

  func fact(of summary: Summary, records: RecordTally, in context: UnitContext) -> Fact {
    let outcome =
      group == nil
      ? plainOutcome(of: summary, records: records)
      : weightedOutcome(of: summary, records: records, in: context)
    return Fact(outcome, unit: atLeast == nil ? .number : .share, evidence: summary.count, records: records)
  }

  private func plainOutcome(of summary: Summary, records: RecordTally) -> Fact.Outcome {
    summary.answers[TextPool.missing].flatMap(value).map { .value($0) }
      ?? .noEvidence(NumberSummary.reason(records: records, field: fieldName))
  }

  private func weightedOutcome(
    of summary: Summary, records: RecordTally, in context: UnitContext
  ) -> Fact.Outcome {
    guard let strata = Strata(in: tables, context) else { return .noEvidence(Message(.missingStrata)) }
    if summary.count == 0 {
      return .noEvidence(
        records.count == 0
          ? Message(.noRecords) : Message(.noGroupedAnswers, ["count": String(records.count), "field": fieldName]))
    }
    if let problem = strata.problem(with: summary.answers.keys, context) { return .failed(problem) }
    var sum = Rational.zero
    for row in strata.rows {
      guard let value = row.code.flatMap({ summary.answers[$0] }).flatMap(value) else {
        let name = String(decoding: row.group, as: UTF8.self)
        return .noEvidence(Message(.emptyStratum, ["group": name, "unit": context.unit.id]))
      }
      sum = sum + Rational(row.residents) * value
    }
    return sum.divided(by: Rational(strata.total)).map { .value($0) } ?? .noEvidence(Message(.noRecords))
  }

  /// What some answers say; `nil` for none.
  private func value(of answers: Answers) -> Rational? {
    let above = atLeast == nil ? answers.numbers.sum.value : Rational(answers.good)
    return above.divided(by: Rational(answers.numbers.count))
  }
}
