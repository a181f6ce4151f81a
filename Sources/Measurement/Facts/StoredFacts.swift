internal import Columns
internal import Diagnostics
internal import Foundation
internal import Quantities

/// Facts in the form in which they are kept: one row of numbers after the other, with what does not fit into a number
/// listed beside them. Some thousand of them are read in a few milliseconds.
///
/// What is read may have been written by anybody: it is facts, or an error.
struct StoredFacts: Codable {
  /// How many facts there can be of each unit.
  private(set) var width = 0
  /// All numbers, as a `ByteWriter` writes them.
  private var numbers = Data()
  /// The reasons that outcomes without a value have.
  private var messages: [Message] = []
  /// The names of further figures.
  private var names: [String] = []
  /// The values whose parts do not fit into 64 bits.
  private var wide: [Rational] = []

  /// What comes of measuring, as the first number of a fact says; 0 where there is no fact.
  private enum Kind: Int {
    case none, value, noEvidence, notApplicable, notAssessed, failed
  }

  // MARK: Writing

  /// Puts facts into the form.
  /// - Parameter facts: by unit, as many of each.
  init(_ facts: [[Fact?]]) {
    width = facts.first?.count ?? 0
    var row: [Int] = []
    var (messageNumbers, nameNumbers): ([Message: Int], [String: Int]) = ([:], [:])
    for fact in facts.joined() {
      guard let fact else {
        row.append(Kind.none.rawValue)
        continue
      }
      switch fact.outcome {
      case .value(let value):
        row.append(Kind.value.rawValue)
        append(value, to: &row)
      case .noEvidence(let reason): write(.noEvidence, reason)
      case .notApplicable(let reason): write(.notApplicable, reason)
      case .notAssessed(let reason): write(.notAssessed, reason)
      case .failed(let reason): write(.failed, reason)
      }
      write(fact.numerator)
      write(fact.denominator)
      row.append(MeasureUnit.allCases.firstIndex(of: fact.unit) ?? 0)
      row.append(fact.evidence ?? -1)
      row += [fact.records.count, fact.records.undecided, fact.records.independent, fact.details.count]
      for detail in fact.details {
        row.append(Self.number(of: detail.name, in: &names, &nameNumbers))
        append(detail.value, to: &row)
      }
    }
    var writer = ByteWriter()
    writer.write(row)
    numbers = Data(writer.bytes)

    func write(_ kind: Kind, _ reason: Message) {
      row += [kind.rawValue, Self.number(of: reason, in: &messages, &messageNumbers)]
    }

    func write(_ value: Rational?) {
      row.append(value == nil ? 0 : 1)
      if let value { append(value, to: &row) }
    }
  }

  /// A value: its parts, or 0 below the line and above it the number of one that is too wide.
  private mutating func append(_ value: Rational, to row: inout [Int]) {
    if let parts = value.words {
      row += [parts.numerator, parts.denominator]
    } else {
      row += [wide.count, 0]
      wide.append(value)
    }
  }

  private static func number<Value: Hashable>(
    of value: Value, in all: inout [Value], _ numbers: inout [Value: Int]
  ) -> Int {
    if let known = numbers[value] { return known }
    numbers[value] = all.count
    all.append(value)
    return all.count - 1
  }

  // MARK: Reading

  /// The facts, by unit.
  /// - Throws: `ByteReader.Damage` where they are not whole.
  func facts() throws(ByteReader.Damage) -> [[Fact?]] {
    var reader = ByteReader(Array(numbers))
    var row = try reader.numbers(Int.self)[...]
    guard reader.isAtEnd, width > 0 || row.isEmpty else { throw ByteReader.Damage() }
    var facts: [[Fact?]] = []
    while !row.isEmpty {
      var unit: [Fact?] = []
      // Not reserved: the width may be anything, but each fact takes a number.
      while unit.count < width { unit.append(try fact(&row)) }
      facts.append(unit)
    }
    return facts
  }

  private func fact(_ row: inout ArraySlice<Int>) throws(ByteReader.Damage) -> Fact? {
    guard let kind = Kind(rawValue: try next(&row)) else { throw ByteReader.Damage() }
    if kind == .none { return nil }
    let outcome: Fact.Outcome =
      switch kind {
      case .none, .value: .value(try value(&row))
      case .noEvidence: .noEvidence(try entry(of: messages, &row))
      case .notApplicable: .notApplicable(try entry(of: messages, &row))
      case .notAssessed: .notAssessed(try entry(of: messages, &row))
      case .failed: .failed(try entry(of: messages, &row))
      }
    let numerator = try next(&row) == 0 ? nil : try value(&row)
    let denominator = try next(&row) == 0 ? nil : try value(&row)
    let unit = try entry(of: MeasureUnit.allCases, &row)
    let evidence = try next(&row)
    let records = RecordTally(
      count: try count(&row), undecided: try count(&row), independent: try count(&row))
    var details: [Fact.Detail] = []
    for _ in 0..<(try count(&row)) {
      details.append(Fact.Detail(try entry(of: names, &row), try value(&row)))
    }
    return Fact(
      outcome, numerator: numerator, denominator: denominator, unit: unit, evidence: evidence < 0 ? nil : evidence,
      details: details, records: records)
  }

  private func next(_ row: inout ArraySlice<Int>) throws(ByteReader.Damage) -> Int {
    guard let number = row.popFirst() else { throw ByteReader.Damage() }
    return number
  }

  /// A number of records or figures: so great that sums of it overflow it cannot be.
  private func count(_ row: inout ArraySlice<Int>) throws(ByteReader.Damage) -> Int {
    let count = try next(&row)
    guard (0..<1 << 48).contains(count) else { throw ByteReader.Damage() }
    return count
  }

  private func entry<Value>(of list: [Value], _ row: inout ArraySlice<Int>) throws(ByteReader.Damage) -> Value {
    let index = try next(&row)
    guard list.indices.contains(index) else { throw ByteReader.Damage() }
    return list[index]
  }

  private func value(_ row: inout ArraySlice<Int>) throws(ByteReader.Damage) -> Rational {
    let (numerator, denominator) = (try next(&row), try next(&row))
    if denominator == 0, wide.indices.contains(numerator) { return wide[numerator] }
    guard denominator > 0, let value = Rational(words: numerator, over: denominator) else { throw ByteReader.Damage() }
    return value
  }
}
