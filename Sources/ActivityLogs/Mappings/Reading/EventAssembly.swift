internal import Columns
internal import Quantities
internal import RecordReaders

/// Puts the events of all rules together: by record, then by item, then in the order of the rules.
struct EventAssembly {
  private let made: [RuleEvents]
  private let findings: RecordFindings
  /// The rule and the place among its events of each event of a good record, in order.
  private var order: [(rule: Int, index: Int)] = []
  /// Where each event stands.
  private var places: [RecordPlace] = []
  /// The first event of each record; `nil` where it has none.
  private var first: [Int?]
  private var unmapped = 0

  /// Puts the events in order.
  init(table: RecordTable, made: [RuleEvents], findings: RecordFindings) {
    self.made = made
    self.findings = findings
    first = Array(repeating: nil, count: findings.places.count)
    var next = Array(repeating: 0, count: made.count)
    var counts = Array(repeating: 0, count: findings.places.count)
    for (row, record) in table.records.enumerated() {
      for rule in made.indices where next[rule] < made[rule].rows.count && made[rule].rows[next[rule]] == row {
        defer { next[rule] += 1 }
        guard !findings.isBad[record] else { continue }
        if first[record] == nil { first[record] = order.count }
        order.append((rule, next[rule]))
        var place = findings.places[record]
        place.event = counts[record]
        counts[record] += 1
        places.append(place)
      }
    }
    unmapped = first.indices.filter { first[$0] == nil && !findings.isBad[$0] }.count
  }

  /// The events as a batch of some columns.
  func batch(_ targets: [String], _ plan: ReadingPlan) -> RecordBatch {
    var columns: [String: Column] = [:]
    for target in targets { columns[target] = column(target, plan) }
    return RecordBatch(
      columns: ColumnBatch(rowCount: order.count, columns: columns), places: places, faults: findings.faults,
      notes: notes, unmapped: unmapped)
  }

  private func column(_ target: String, _ plan: ReadingPlan) -> Column {
    let dictionary = plan.dictionaries.dictionary(of: target)
    let parts = made.map { $0.columns[target] }
    switch plan.type(of: target) {
    case .text:
      let codes = parts.map { part -> [UInt32]? in
        guard case .text(let texts)? = part else { return nil }
        return texts.codes
      }
      return .text(
        TextColumn(codes: order.map { codes[$0.rule]?[$0.index] ?? TextDictionary.missing }, dictionary: dictionary))
    case .number:
      let values = parts.map { part -> [ExactDecimal?]? in
        guard case .number(let numbers)? = part else { return nil }
        return numbers.values
      }
      return .number(NumberColumn(values: order.map { values[$0.rule]?[$0.index] ?? nil }))
    case .time:
      let values = parts.map { part -> [LogTime?]? in
        guard case .time(let times)? = part else { return nil }
        return times.values
      }
      return .time(TimeColumn(values: order.map { values[$0.rule]?[$0.index] ?? nil }))
    }
  }

  /// What is to be told of good records, each with its event's row, or the record's first.
  private var notes: [RecordFault] {
    var rows: [[Int: Int]] = Array(repeating: [:], count: made.count)
    let told = findings.remarks.contains { $0.event != nil }
    if told { for (row, event) in order.enumerated() { rows[event.rule][event.index] = row } }
    return findings.remarks.compactMap { remark in
      var note = remark.note
      guard remark.record >= 0 else {
        note.row = nil
        return note
      }
      guard !findings.isBad[remark.record] else { return nil }
      note.row = remark.event.map { rows[$0.rule][$0.index] } ?? first[remark.record]
      return note
    }
  }
}
