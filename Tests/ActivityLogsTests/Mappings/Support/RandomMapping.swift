import TestSupport

/// A mapping and a table for it, made up.
struct RandomMapping {
  /// The names of the table's columns.
  static let header = ["甲", "乙", "丙", "丁", "时", "数"]
  private static let words = ["a", "b", "无", "", " a", "a|b", "b|", "x;y", "x;;y", "a;b", "名\u{3000}", "-"]
  private static let times = [
    "2024-5-1", "2024-05-01 9:05", "2024-12-28 23:59", "坏", "", "2024-13-1", "2024-1-1 24:00",
  ]
  private static let numbers = ["1", "20", "", "三"]

  var naive = NaiveMapping()
  var rows: [[String]] = []
  private var random: SeededGenerator

  /// Makes one of a seed.
  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    let most = random.integer(in: 1...30)
    rows = (0..<most).map { _ in row() }
    if random.chance(percent: 60) { naive.missingElsewhere = ["无"] }
    if random.chance(percent: 40) { naive.missing["甲"] = ["-", "a"] }
    if random.chance(percent: 40) { naive.explosions.append((["丙", "丁"], ";")) }
    if random.chance(percent: 20) { naive.explosions.append((["乙"], "|")) }
    for number in 0..<random.integer(in: 0...2) {
      let form = form(depth: 1)
      naive.variables.append(("量\(number)", form))
    }
    for _ in 0..<random.integer(in: 1...3) { naive.rules.append(rule()) }
    for _ in 0..<random.integer(in: 0...2) {
      naive.checks.append((condition(), random.chance(percent: 50)))
    }
  }

  private mutating func pick(_ texts: [String]) -> String { texts[random.integer(in: 0...(texts.count - 1))] }

  private mutating func row() -> [String] {
    var row = (0..<4).map { _ in pick(Self.words) }
    row.append(pick(Self.times))
    row.append(pick(Self.numbers))
    return row
  }

  private mutating func column() -> String { pick(Array(Self.header.prefix(4))) }

  private mutating func form(depth: Int) -> NaiveMapping.Form {
    switch random.integer(in: 0...7) {
    case 0 where depth > 0: return .joined([form(depth: 0), form(depth: 0)])
    case 1 where depth > 0: return .trimmed(form(depth: 0))
    case 2: return .first([column(), column()])
    case 3: return .part(column(), random.integer(in: 0...2))
    case 4:
      let other = random.chance(percent: 80) ? "别的" : nil
      return .mapped(column(), [("a", "一"), ("b", "二")], other: other)
    case 5 where !naive.variables.isEmpty: return .variable(pick(naive.variables.map(\.name)))
    default: return .column(column())
    }
  }

  private mutating func condition() -> NaiveMapping.Condition {
    switch random.integer(in: 0...2) {
    case 0: .equal(column(), pick(["a", "无", "x"]))
    case 1: .unequal(column(), pick(["a", "b", "-"]))
    default: .has(column())
    }
  }

  private mutating func rule() -> NaiveMapping.Rule {
    var fields: [(String, NaiveMapping.Form)] = [("time", .column("时"))]
    for name in ["activity", "case", "person"] where random.chance(percent: 70) {
      fields.append((name, random.chance(percent: 20) ? .constant("常") : form(depth: 1)))
    }
    if random.chance(percent: 30) { fields.append(("hours", .column("数"))) }
    if random.chance(percent: 30) { fields[0].1 = .trimmed(.column("时")) }
    let precision = random.chance(percent: 40) ? pick(["year", "month", "day"]) : nil
    return NaiveMapping.Rule(
      condition: random.chance(percent: 50) ? condition() : nil, fields: fields, precision: precision)
  }

  /// The mapping as its language writes it.
  var text: String {
    var lines = ["mapping: 1", "time: {zone: \"+08:00\", formats: [\"yyyy-M-d\", \"yyyy-M-d H:m\"]}"]
    lines.append("missing:\n  _: \(list(naive.missingElsewhere))")
    lines += naive.missing.sorted { $0.key < $1.key }.map { "  \($0.key): \(list($0.value))" }
    lines.append("explode:" + (naive.explosions.isEmpty ? " []" : ""))
    for explosion in naive.explosions {
      lines.append("  - {columns: \(list(explosion.columns)), split: '\(explosion.separator)'}")
    }
    lines.append("vars:" + (naive.variables.isEmpty ? " {}" : ""))
    lines += naive.variables.map { "  \($0.name): '\($0.form.written)'" }
    lines.append("checks:" + (naive.checks.isEmpty ? " []" : ""))
    for (number, check) in naive.checks.enumerated() {
      lines.append(
        "  - {name: c\(number), that: '\(check.condition.written)', otherwise: \(check.isReported ? "report" : "set-aside")}"
      )
    }
    lines.append("events:")
    for rule in naive.rules {
      lines.append("  - name: r")
      if let condition = rule.condition { lines.append("    when: '\(condition.written)'") }
      if let precision = rule.precision { lines.append("    precision: \(precision)") }
      lines += rule.fields.map { "    \($0.name): '\($0.form.written)'" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func list(_ texts: [String]) -> String { "[" + texts.map { "'\($0)'" }.joined(separator: ", ") + "]" }
}
