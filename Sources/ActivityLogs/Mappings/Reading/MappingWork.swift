internal import Columns
internal import Diagnostics
internal import Expressions
internal import Quantities
internal import RecordReaders

/// Makes events of the records of a source, batch by batch.
struct MappingWork {
  /// What becomes of the records.
  let mapping: Mapping
  /// Which columns of events are made.
  let plan: ReadingPlan
  /// Reads the source's times.
  let timeReader: MappedTimeReader
  /// The columns that are made, by UTF-8 bytes.
  let targets: [String]
  /// The translations of copied texts, by the columns they are copied from and to.
  var translations: [[String]: CodeTranslation] = [:]
  /// What is known of copied times, by the column they are copied from.
  var times: [String: TimeMaking] = [:]

  /// Begins.
  init(mapping: Mapping, plan: ReadingPlan) {
    self.mapping = mapping
    self.plan = plan
    timeReader = MappedTimeReader(mapping.time, else: plan.zone)
    targets = plan.columns(of: Array(mapping.eventColumns))
  }

  /// Makes the events of some records.
  mutating func events(of raw: RecordBatch) -> RecordBatch {
    var findings = RecordFindings(raw)
    var table = RecordTable(raw.columns)
    table.blank(mapping.missing)
    for explosion in mapping.explosions { table.explode(explosion, &findings) }
    for check in mapping.checks { self.check(check, table, &findings) }
    var made: [RuleEvents] = []
    for (index, rule) in mapping.rules.enumerated() { made.append(events(of: rule, index, table, &findings)) }
    return EventAssembly(table: table, made: made, findings: findings).batch(targets, plan)
  }

  // MARK: Records

  private func check(_ check: RecordCheck, _ table: RecordTable, _ findings: inout RecordFindings) {
    let truths = truths(of: check.condition, table, &findings)
    var told = -1
    for row in 0..<table.rowCount where truths[row] == .no && table.records[row] != told {
      told = table.records[row]
      switch check.otherwise {
      case .setAside: findings.add(Message(.checkFailed, ["check": check.name]), to: told)
      case .report:
        let note = RecordFault(Message(.checkReported, ["check": check.name]), row: nil, place: findings.places[told])
        findings.note(RecordFindings.Remark(record: told, event: nil, note: note))
      }
    }
  }

  /// What a condition says of each row of a table.
  private func truths(
    of condition: Expression, _ table: RecordTable, _ findings: inout RecordFindings
  ) -> [Truth] {
    var failures: [EvaluationFailure] = []
    let truths = condition.evaluate(over: table.columns, failures: &failures)
    note(failures, of: condition.columns, at: nil, table, &findings)
    return truths.values
  }

  /// Takes down where an expression could not be worked out.
  /// - Parameters:
  ///   - columns: the columns that the expression reads.
  ///   - rows: the table's rows that it was asked of, all unless given.
  func note(
    _ failures: [EvaluationFailure], of columns: Set<String>, at rows: [Int]?, _ table: RecordTable,
    _ findings: inout RecordFindings
  ) {
    let column = columns.count == 1 ? columns.first : nil
    for failure in failures {
      let row = rows?[failure.row] ?? failure.row
      findings.add(failure.message, to: table.records[row], column: column)
    }
  }

  // MARK: Rules

  private mutating func events(
    of rule: EventRule, _ number: Int, _ table: RecordTable, _ findings: inout RecordFindings
  ) -> RuleEvents {
    var events = RuleEvents(rows: rows(of: rule, table, &findings))
    for target in targets {
      guard let value = rule.values[target] else { continue }
      let making = ColumnMaking(target: target, rule: number, rows: events.rows, table: table)
      var column = make(value, making, &findings)
      if case .time(let times) = column, rule.precision < .instant {
        column = .time(TimeColumn(values: times.values.map { $0.map { coarsened($0, to: rule.precision) } }))
      }
      events.columns[target] = column
    }
    return events
  }

  /// The rows that a rule makes an event of.
  private func rows(of rule: EventRule, _ table: RecordTable, _ findings: inout RecordFindings) -> [Int] {
    let all = 0..<table.rowCount
    switch rule.condition {
    case nil: return Array(all)
    case .present(let value):
      let isMissing = isMissing(value, table, &findings)
      return all.filter { !isMissing[$0] }
    case .missing(let value):
      let isMissing = isMissing(value, table, &findings)
      return all.filter { isMissing[$0] }
    case .expression(let expression):
      let truths = truths(of: expression, table, &findings)
      return all.filter { truths[$0] == .yes }
    }
  }

  /// Whether something has no value, for each row of a table.
  private func isMissing(
    _ value: FieldValue, _ table: RecordTable, _ findings: inout RecordFindings
  ) -> [Bool] {
    switch value {
    case .constant: return Array(repeating: false, count: table.rowCount)
    case .column(let name): return (0..<table.rowCount).map { table.columns.isMissing(name, row: $0) }
    case .expression(let expression):
      var failures: [EvaluationFailure] = []
      let texts = expression.evaluate(over: table.columns, into: TextDictionary(), failures: &failures)
      note(failures, of: expression.columns, at: nil, table, &findings)
      return texts.codes.map { $0 == TextDictionary.missing }
    }
  }

  /// A time that is known no more exactly than to a precision, by the clock of the mapping.
  private func coarsened(_ time: LogTime, to precision: TimePrecision) -> LogTime {
    let zone = mapping.time.zone ?? plan.zone
    guard time.precision > precision, let date = zone.civilDate(of: time.start) else { return time }
    let coarse: LogTime? =
      switch precision {
      case .year: LogTime(year: date.year, zone: zone)
      case .month: LogTime(year: date.year, month: date.month, zone: zone)
      case .day: LogTime(date, zone: zone)
      case .instant: time
      }
    return coarse ?? time
  }
}
