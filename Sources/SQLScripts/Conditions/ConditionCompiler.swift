internal import ActivityLogs
internal import Columns
internal import Expressions
internal import Quantities

/// Makes SQL of conditions.
///
/// A condition is undecided in SQL (`NULL`) exactly where it is undecided in the rubric language: both have the same
/// logic of three values, so that `AND`, `OR`, `NOT` and comparisons carry over as they are.
struct ConditionCompiler {
  /// What a condition speaks of.
  enum Subject {
    /// An event, `e`.
    case event
    /// A case, `c`: its unit is `c.place` and its name `c."case"`.
    case `case`
  }

  /// What a condition compares.
  private enum Operand {
    case text(String)
    case number(String)
    /// The columns with the first instant, and with the first after the time.
    case time(from: String, until: String)
  }

  /// What the condition speaks of.
  let subject: Subject
  /// What a column holds.
  let type: (String) -> ColumnType
  /// The columns that were met.
  private(set) var columns: Set<String> = []

  /// Makes a compiler.
  init(of subject: Subject, type: @escaping (String) -> ColumnType) {
    self.subject = subject
    self.type = type
  }

  /// A condition in SQL, in brackets where it needs them.
  mutating func compile(_ condition: ConditionOutline) throws(Inexpressible) -> String {
    switch condition {
    case .all(let parts): return "(" + (try compile(parts)).joined(separator: " AND ") + ")"
    case .any(let parts): return "(" + (try compile(parts)).joined(separator: " OR ") + ")"
    case .not(let part): return "NOT " + (try compile(part))
    case .comparison(let left, let comparison, let right): return try compare(left, comparison, right)
    case .membership(let value, let choices): return try membership(of: value, among: choices)
    case .given(let term): return try given(term)
    case .occurs(let activity): return "EXISTS (SELECT 1 " + occurrences(of: activity) + ")"
    case .text(let value, let test, let part): return try textTest(value, test, part)
    case .written(let text): throw Self.unknown(text)
    }
  }

  private mutating func compile(_ parts: [ConditionOutline]) throws(Inexpressible) -> [String] {
    var compiled: [String] = []
    for part in parts { compiled.append(try compile(part)) }
    return compiled
  }

  // MARK: Tests

  private mutating func compare(
    _ left: ConditionOutline.Term, _ comparison: Comparison, _ right: ConditionOutline.Term
  ) throws(Inexpressible) -> String {
    switch (try operand(left), try operand(right)) {
    case (.text(let left), .text(let right)), (.number(let left), .number(let right)):
      return "(\(left) \(Self.sign(of: comparison)) \(right))"
    case (.time(let from, let until), .time(let otherFrom, let otherUntil)):
      // Times are before, after, or tied with each other; tied ones count as the same.
      let (before, after) = ("\(until) <= \(otherFrom)", "\(otherUntil) <= \(from)")
      switch comparison {
      case .less: return "(\(before))"
      case .greater: return "(\(after))"
      case .lessOrEqual: return "NOT (\(after))"
      case .greaterOrEqual: return "NOT (\(before))"
      case .equal: return "NOT (\(before) OR \(after))"
      case .notEqual: return "(\(before) OR \(after))"
      }
    default: throw Self.unknown("\(Self.shown(left)) \(Self.sign(of: comparison)) \(Self.shown(right))")
    }
  }

  private mutating func membership(
    of value: ConditionOutline.Term, among choices: [ConditionOutline.Term]
  ) throws(Inexpressible) -> String {
    let operand = try operand(value)
    var texts: [String] = []
    // A choice that is missing leaves the whole undecided, which SQL's IN does not where another choice is met.
    var open: [String] = []
    for choice in choices {
      switch (operand, try self.operand(choice)) {
      case (.text, .text(let text)), (.number, .number(let text)):
        texts.append(text)
        if !Self.isLiteral(choice) { open.append("\(text) IS NOT NULL") }
      default: throw Self.unknown("\(Self.shown(value)) in [\(Self.shown(choice))]")
      }
    }
    switch operand {
    case .text(let text), .number(let text):
      if texts.isEmpty { return "CASE WHEN \(text) IS NOT NULL THEN FALSE END" }
      let test = "\(text) IN (" + texts.joined(separator: ", ") + ")"
      return open.isEmpty ? "(\(test))" : "CASE WHEN " + open.joined(separator: " AND ") + " THEN \(test) END"
    case .time: throw Self.unknown(Self.shown(value))
    }
  }

  private mutating func given(_ term: ConditionOutline.Term) throws(Inexpressible) -> String {
    switch try operand(term) {
    case .text(let value), .number(let value), .time(let value, _): "(\(value) IS NOT NULL)"
    }
  }

  private mutating func textTest(
    _ value: ConditionOutline.Term, _ test: ConditionOutline.TextTest, _ part: ConditionOutline.Term
  ) throws(Inexpressible) -> String {
    guard case .text(let value) = try operand(value), case .text(let part) = try operand(part) else {
      throw Self.unknown("\(Self.shown(value)).\(test.rawValue)(\(Self.shown(part)))")
    }
    switch test {
    case .startsWith: return "starts_with(\(value), \(part))"
    case .endsWith: return "ends_with(\(value), \(part))"
    case .contains: return "contains(\(value), \(part))"
    }
  }

  // MARK: Values

  private mutating func operand(_ term: ConditionOutline.Term) throws(Inexpressible) -> Operand {
    switch (term, subject) {
    case (.text(let text), _): return .text(SQL.text(text))
    case (.number(let number), _): return .number(number.description)
    case (.name(let name), .event): return column(name, read: { "e." + $0 })
    case (.entry(of: "x", let key), .event):
      return column(EventSchema.column(ofAttribute: key), read: { "e." + $0 })
    case (.count(let activity), .case): return .number("(SELECT count(*) " + occurrences(of: activity) + ")")
    case (.occurrence(let isFirst, let activity, let name), .case):
      let source = occurrences(of: activity) + " AND o." + (isFirst ? "nth" : "nth_from_end") + " = 1"
      return column(name, read: { "(SELECT o.\($0) \(source))" })
    default: throw Self.unknown(Self.shown(term))
    }
  }

  private mutating func column(_ name: String, read: (String) -> String) -> Operand {
    columns.insert(name)
    switch type(name) {
    case .text: return .text(read(SQL.name(name)))
    case .number: return .number(read(SQL.name(name)))
    case .time: return .time(from: read(SQL.beginning(of: name)), until: read(SQL.end(of: name)))
    }
  }

  private func occurrences(of activity: String) -> String {
    "FROM case_event o WHERE o.place = c.place AND o.\"case\" = c.\"case\" AND o.activity = \(SQL.text(activity))"
  }

  // MARK: Words

  private static func isLiteral(_ term: ConditionOutline.Term) -> Bool {
    switch term {
    case .text, .number, .truth: true
    case .name, .entry, .count, .occurrence, .written: false
    }
  }

  private static func sign(of comparison: Comparison) -> String {
    switch comparison {
    case .equal: "="
    case .notEqual: "<>"
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    }
  }

  private static func unknown(_ part: String) -> Inexpressible { Inexpressible(.conditionNotInSQL, ["part": part]) }

  private static func shown(_ term: ConditionOutline.Term) -> String {
    switch term {
    case .name(let name): name
    case .entry(let word, let key): "\(word)[\"\(key)\"]"
    case .count(let activity): "case.count(\"\(activity)\")"
    case .occurrence(let isFirst, let activity, let column):
      "case.\(isFirst ? "first" : "last")(\"\(activity)\").\(column)"
    case .text(let text): "\"\(text)\""
    case .number(let number): number.description
    case .truth(let truth): String(truth)
    case .written(let text): text
    }
  }
}
