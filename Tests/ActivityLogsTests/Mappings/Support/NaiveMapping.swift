/// A mapping worked out in the plainest way: record by record, text by text, nothing kept between them.
struct NaiveMapping {
  /// How a value is made.
  indirect enum Form {
    case constant(String)
    case column(String)
    case variable(String)
    case joined([Form])
    case trimmed(Form)
    case first([String])
    case part(String, Int)
    case mapped(String, [(key: String, value: String)], other: String?)

    /// As the mapping's language writes it, inside of an expression.
    var written: String {
      switch self {
      case .constant(let text): text
      case .column(let name), .variable(let name): "${\(name)}"
      case .joined(let forms): "join(\(forms.map(\.written).joined(separator: ", ")))"
      case .trimmed(let form): "trim(\(form.written))"
      case .first(let columns): "first(\(columns.map { "$\($0)" }.joined(separator: ", ")))"
      case .part(let column, let index): "split($\(column), \"|\")[\(index)]"
      case .mapped(let column, let choices, let other):
        "map($\(column), {"
          + (choices.map { "\($0.key): \($0.value)" } + (other.map { ["_: \($0)"] } ?? [])).joined(separator: ", ")
          + "})"
      }
    }
  }

  /// A condition of three values.
  enum Condition {
    case equal(String, String)
    case unequal(String, String)
    case has(String)

    /// As the mapping's language writes it.
    var written: String {
      switch self {
      case .equal(let column, let text): "$\(column) == \"\(text)\""
      case .unequal(let column, let text): "$\(column) != \"\(text)\""
      case .has(let column): "has($\(column))"
      }
    }

    /// What it says of a record, `nil` where it is undecided.
    func holds(of record: [String: String]) -> Bool? {
      switch self {
      case .equal(let column, let text): record[column].map { $0 == text }
      case .unequal(let column, let text): record[column].map { $0 != text }
      case .has(let column): record[column] != nil
      }
    }
  }

  /// A rule.
  struct Rule {
    var condition: Condition?
    var fields: [(name: String, form: Form)]
    var precision: String?
  }

  /// What becomes of a table.
  struct Result {
    var events: [String] = []
    /// The line and the code of each fault.
    var faults: Set<String> = []
    var notes = 0
    var unmapped = 0
  }

  private struct Unmapped: Error {}

  var missing: [String: [String]] = [:]
  var missingElsewhere: [String] = []
  var explosions: [(columns: [String], separator: String)] = []
  var variables: [(name: String, form: Form)] = []
  var rules: [Rule] = []
  var checks: [(condition: Condition, isReported: Bool)] = []

  /// Maps a table.
  func result(of rows: [[String]], header: [String]) -> Result {
    var result = Result()
    for (index, row) in rows.enumerated() {
      var record: [String: String] = [:]
      for (name, cell) in zip(header, row) where !cell.isEmpty && !(missing[name] ?? missingElsewhere).contains(cell) {
        record[name] = cell
      }
      map(record, line: index + 2, &result)
    }
    return result
  }

  private func map(_ record: [String: String], line: Int, _ result: inout Result) {
    var faults: Set<String> = []
    var events: [String] = []
    var notes = 0
    var items = [record]
    for explosion in explosions {
      items = items.flatMap { item -> [[String: String]] in
        let lists = explosion.columns.map { name -> [String] in
          item[name].map { $0.components(by: explosion.separator) } ?? []
        }
        guard Set(lists.map(\.count)).count == 1, let count = lists.first?.count else {
          faults.insert("\(line) record.parts-unequal")
          return []
        }
        return (0..<count).map { number in
          var part = item
          for (name, list) in zip(explosion.columns, lists) {
            part[name] = list[number].isEmpty ? nil : list[number]
          }
          return part
        }
      }
    }
    for check in checks {
      guard items.contains(where: { check.condition.holds(of: $0) == false }) else { continue }
      if check.isReported { notes += 1 } else { faults.insert("\(line) record.check-failed") }
    }
    for item in items {
      for rule in rules where rule.condition.map({ $0.holds(of: item) == true }) ?? true {
        events.append("\(line).\(events.count)" + fields(of: rule, item, line, &faults))
      }
    }
    result.faults.formUnion(faults)
    guard faults.isEmpty else { return }
    result.events += events
    result.notes += notes
    result.unmapped += events.isEmpty ? 1 : 0
  }

  private func fields(of rule: Rule, _ item: [String: String], _ line: Int, _ faults: inout Set<String>) -> String {
    var text = ""
    for (name, form) in rule.fields.sorted(by: { $0.name < $1.name }) {
      var value: String?
      do {
        value = try self.value(of: form, item)
      } catch {
        faults.insert("\(line) record.value-unmapped")
      }
      guard var value, !value.isEmpty else { continue }
      if name == "time" {
        guard let time = Self.time(value) else {
          faults.insert("\(line) record.time-unfitting")
          continue
        }
        value = coarsened(time, rule.precision)
      } else if name == "hours", !value.allSatisfy({ $0.isASCII && $0.isNumber }) {
        faults.insert("\(line) record.number-malformed")
        continue
      }
      text += " \(name)=\(value)"
    }
    return text
  }

  private func value(of form: Form, _ item: [String: String]) throws -> String? {
    switch form {
    case .constant(let text): return text
    case .column(let name): return item[name]
    case .variable(let name): return try variables.first { $0.name == name }.flatMap { try value(of: $0.form, item) }
    case .joined(let forms):
      let parts = try forms.compactMap { try value(of: $0, item) }
      return parts.isEmpty ? nil : parts.joined()
    case .trimmed(let form):
      guard var text = try value(of: form, item) else { return nil }
      while text.first == " " || text.first == "\u{3000}" { text.removeFirst() }
      while text.last == " " || text.last == "\u{3000}" { text.removeLast() }
      return text.isEmpty ? nil : text
    case .first(let columns): return columns.compactMap { item[$0] }.first
    case .part(let column, let index):
      let parts = item[column].map { $0.components(by: "|") } ?? []
      return index < parts.count ? parts[index] : nil
    case .mapped(let column, let choices, let other):
      guard let text = item[column] else { return nil }
      if let choice = choices.first(where: { $0.key == text }) { return choice.value }
      guard let other else { throw Unmapped() }
      return other
    }
  }

  // MARK: Times

  /// The time that `2024-5-1` or `2024-5-1 9:05` is, as a report writes it.
  private static func time(_ text: String) -> String? {
    let halves = text.components(by: " ")
    let date = halves[0].components(by: "-")
    guard halves.count <= 2, date.count == 3, date[0].count == 4,
      let day = padded(Array(date[1...]), greatest: [12, 28], least: 1)
    else { return nil }
    guard date[0].allSatisfy(\.isNumber) else { return nil }
    let start = date[0] + "-" + day.joined(separator: "-")
    guard halves.count == 2 else { return start }
    let clock = halves[1].components(by: ":")
    guard clock.count == 2, let clock = padded(clock, greatest: [23, 59], least: 0) else { return nil }
    return start + "T" + clock.joined(separator: ":") + ":00+08:00"
  }

  private static func padded(_ parts: [String], greatest: [Int], least: Int) -> [String]? {
    var result: [String] = []
    for (part, most) in zip(parts, greatest) {
      guard let number = Int(part), (1...2).contains(part.count), (least...most).contains(number) else { return nil }
      result.append(number < 10 ? "0\(number)" : "\(number)")
    }
    return result
  }

  private func coarsened(_ time: String, _ precision: String?) -> String {
    switch precision {
    case "year": String(time.prefix(4))
    case "month": String(time.prefix(7))
    case "day": String(time.prefix(10))
    default: time
    }
  }
}

extension String {
  /// The parts between separators of one character, at least one.
  fileprivate func components(by separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
