internal import Columns
internal import Diagnostics
internal import Expressions
internal import Quantities
internal import RecordReaders

/// The values of events, of the types that the event schema gives them.
extension MappingWork {
  /// Makes a column of a rule's events.
  mutating func make(
    _ value: FieldValue, _ making: ColumnMaking, _ findings: inout RecordFindings
  ) -> Column {
    let target = making.target
    switch value {
    case .constant(let text): return constant(text, making)
    case .column(let name):
      guard let texts = making.table.columns.text(name) else { return missing(target, making.rows.count) }
      switch plan.type(of: target) {
      case .text: return .text(copied(texts, at: making.rows, name, target))
      case .number: return .number(numbers(texts, at: making.rows, named: name, making, &findings))
      case .time:
        var known = times[name] ?? TimeMaking(texts.dictionary)
        if !known.isOf(texts.dictionary) { known = TimeMaking(texts.dictionary) }
        // Not kept twice while it grows.
        times[name] = nil
        defer { times[name] = known }
        return .time(times(texts, at: making.rows, named: name, &known, making, &findings))
      }
    case .expression(let expression):
      let isText = plan.type(of: target) == .text
      let dictionary = isText ? plan.dictionaries.dictionary(of: target) : TextDictionary()
      let texts = self.texts(of: expression, into: dictionary, making, &findings)
      let name = (expression.columns.count == 1 ? expression.columns.first : nil) ?? target
      let all = Array(making.rows.indices)
      switch plan.type(of: target) {
      case .text: return .text(texts)
      case .number: return .number(numbers(texts, at: all, named: name, making, &findings))
      case .time:
        var known = TimeMaking(dictionary)
        return .time(times(texts, at: all, named: name, &known, making, &findings))
      }
    }
  }

  /// What an expression makes of the rows that events are made of.
  private func texts(
    of expression: ValueExpression, into dictionary: TextDictionary, _ making: ColumnMaking,
    _ findings: inout RecordFindings
  ) -> TextColumn {
    var columns = making.table.columns
    let isAll = making.rows.count == columns.rowCount
    if !isAll {
      columns.columns = columns.columns.filter { expression.columns.contains($0.key) }
      columns = columns.selecting(making.rows)
    }
    var failures: [EvaluationFailure] = []
    let texts = expression.evaluate(over: columns, into: dictionary, failures: &failures)
    note(failures, of: expression.columns, at: isAll ? nil : making.rows, making.table, &findings)
    return texts
  }

  // MARK: Texts

  private mutating func copied(
    _ texts: TextColumn, at rows: [Int], _ name: String, _ target: String
  ) -> TextColumn {
    let dictionary = plan.dictionaries.dictionary(of: target)
    let key = [name, target]
    var translation = translations[key] ?? CodeTranslation(from: texts.dictionary, to: dictionary)
    if !translation.isFrom(texts.dictionary) {
      translation = CodeTranslation(from: texts.dictionary, to: dictionary)
    }
    // Not kept twice while it grows.
    translations[key] = nil
    defer { translations[key] = translation }
    return TextColumn(codes: translation.codes(of: texts, at: rows), dictionary: dictionary)
  }

  private func constant(_ text: String, _ making: ColumnMaking) -> Column {
    let count = making.rows.count
    switch plan.type(of: making.target) {
    case .text:
      let dictionary = plan.dictionaries.dictionary(of: making.target)
      return .text(
        TextColumn(codes: Array(repeating: dictionary.code(of: text), count: count), dictionary: dictionary))
    case .number:
      return .number(NumberColumn(values: Array(repeating: try? ExactDecimal(parsing: text.utf8), count: count)))
    case .time:
      let time = try? LogTime(parsing: text.utf8, zone: mapping.time.zone ?? plan.zone)
      return .time(TimeColumn(values: Array(repeating: time, count: count)))
    }
  }

  /// A column without values.
  private func missing(_ target: String, _ count: Int) -> Column {
    Column.missing(plan.type(of: target), count: count, dictionary: plan.dictionaries.dictionary(of: target))
  }

  // MARK: Numbers and times

  private func numbers(
    _ texts: TextColumn, at rows: [Int], named name: String, _ making: ColumnMaking, _ findings: inout RecordFindings
  ) -> NumberColumn {
    let dictionary = texts.dictionary
    var values: [ExactDecimal?] = []
    values.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() {
      let code = texts.codes[row]
      guard code != TextDictionary.missing else {
        values.append(nil)
        continue
      }
      do throws(ExactDecimal.ParseFailure) {
        values.append(try ExactDecimal(parsing: dictionary.utf8(of: code)))
      } catch {
        values.append(nil)
        blame(error.template, dictionary[code], name, making, index, &findings)
      }
    }
    return NumberColumn(values: values)
  }

  private func times(
    _ texts: TextColumn, at rows: [Int], named name: String, _ known: inout TimeMaking, _ making: ColumnMaking,
    _ findings: inout RecordFindings
  ) -> TimeColumn {
    var values: [LogTime?] = []
    values.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() {
      let code = texts.codes[row]
      switch known.outcome(of: code, timeReader) {
      case .missing: values.append(nil)
      case .time(let time): values.append(time)
      case .noted(let time, let template):
        values.append(time)
        let record = making.table.records[making.rows[index]]
        let message = message(template, texts.dictionary[code], name)
        let note = RecordFault(message, row: nil, place: findings.places[record], column: name)
        findings.note(RecordFindings.Remark(record: record, event: (making.rule, index), note: note))
      case .failure(let template):
        values.append(nil)
        blame(template, texts.dictionary[code], name, making, index, &findings)
      }
    }
    return TimeColumn(values: values)
  }

  private func blame(
    _ template: MessageTemplate, _ value: String, _ name: String, _ making: ColumnMaking, _ index: Int,
    _ findings: inout RecordFindings
  ) {
    findings.add(message(template, value, name), to: making.table.records[making.rows[index]], column: name)
  }

  private func message(_ template: MessageTemplate, _ value: String, _ name: String) -> Message {
    Message(
      template,
      [
        "value": ShownText.of(value), "column": ShownText.of(name),
        "zone": (mapping.time.zone ?? plan.zone).identifier,
        "formats": mapping.time.formats.map(\.text).joined(separator: ", "),
      ])
  }
}
