internal import Expressions
internal import Quantities
internal import Rubrics

/// What all measures of cases have in common.
extension MeasureCompiler {
  /// The cases that belong to the period and that the condition activates, each with its anchor's event, as `activated`.
  /// - Parameter anchor: the activity whose first occurrence places a case where the rubric names none.
  mutating func activated(_ cases: CaseSelection, anchor: String? = nil) throws(Inexpressible) -> String {
    let anchor = cases.anchor ?? anchor
    let place = anchor.map { "c.activity = \(SQL.text($0)) AND c.nth = 1" } ?? "c.nth_of_all = 1"
    var condition: String?
    if let expression = cases.condition { condition = try compile(expression, of: .case) }
    return """
      activated AS (
        SELECT c.* FROM case_event c
        WHERE \(SQL.all([place, "c.in_period", condition]) ?? "")
      )
      """
  }

  /// Of each activated case the first occurrence of an activity, or the last, as a table `name` with a row for each case
  /// that has one.
  static func occurrence(_ name: String, of activity: String, isFirst: Bool = true) -> String {
    """
    \(name) AS (
      SELECT o.* FROM case_event o WHERE o.activity = \(SQL.text(activity)) AND o.\(isFirst ? "nth" : "nth_from_end") = 1
    )
    """
  }

  /// The first occurrence of an activity that is not strictly before the one in another table, as a table `name` with
  /// its beginning: `t0`, `day`, `worked`.
  static func answer(_ name: String, of activity: String, to asked: String) -> String {
    """
    \(name) AS (
      SELECT o.place, o."case", min(o.t0) AS t0, min(o.day) AS day, min(o.worked) AS worked
      FROM \(asked) a JOIN case_event o ON o.place = a.place AND o."case" = a."case"
      WHERE o.activity = \(SQL.text(activity)) AND o.t1 > a.t0 GROUP BY o.place, o."case"
    )
    """
  }

  /// A join of `c` with a table that has at most one row for each case.
  static func join(_ name: String) -> String {
    "LEFT JOIN \(name) ON \(name).place = c.place AND \(name).\"case\" = c.\"case\""
  }

  /// The share of the cases `kept` among those `kept` or `broken`, of a table `outcome(place, outcome)`.
  static let shareOfCases = shareOfCases(valued: nil)

  /// The share of the cases `kept` among those `kept` or `broken`, with a value only where a condition holds.
  static func shareOfCases(valued condition: String?) -> String {
    let value = "quotient(numerator, denominator)"
    return """
      SELECT unit, numerator, denominator, \(condition.map { "CASE WHEN \($0) THEN \(value) END" } ?? value) AS value FROM (
        SELECT u.number AS unit, whole(count(*) FILTER (WHERE o.outcome = 'kept')) AS numerator,
               whole(count(*) FILTER (WHERE o.outcome IN ('kept', 'broken'))) AS denominator
        FROM unit u LEFT JOIN inside i ON i.unit = u.number LEFT JOIN outcome o ON o.place = i.place GROUP BY u.number
      )
      """
  }

  // MARK: Limits

  /// Whether the time from the event of one alias to that of another keeps a limit; an earlier end does.
  static func keeps(_ limit: TimeLimit, from: String, to: String) -> String {
    switch limit {
    case .elapsed(let nanoseconds): "\(to).t0 - \(from).t0 <= \(nanoseconds)"
    case .calendarDays(let days): "(\(to).t0 <= \(from).t0 OR \(to).day - \(from).day <= \(days))"
    case .workingDays(let days): "(\(to).t0 <= \(from).t0 OR \(to).worked - \(from).worked <= \(days))"
    }
  }

  /// Whether the limit, or the last day of it, is over at the cutoff.
  static func hasRunOut(_ limit: TimeLimit, after from: String) -> String {
    switch limit {
    case .elapsed(let nanoseconds): "\(from).t0 + \(nanoseconds) < (SELECT cutoff FROM period)"
    case .calendarDays(let days): "(SELECT cutoff_day FROM period) - \(from).day > \(days)"
    case .workingDays(let days): "(SELECT cutoff_worked FROM period) - \(from).worked > \(days)"
    }
  }

  /// A test of a limit that may hang on a field of the event of an alias.
  mutating func test(
    _ rule: LimitRule, on alias: String, _ test: (TimeLimit) -> String
  ) throws(Inexpressible) -> String {
    guard let table = rule.table else { return rule.otherwise.map(test) ?? "NULL" }
    let field = try value(table.field)
    let cases = table.limits.map { "WHEN \(SQL.text($0.value)) THEN \(test($0.limit))" }.joined(separator: " ")
    let otherwise = rule.otherwise.map { " ELSE " + test($0) } ?? ""
    return "CASE \(alias).\(field) \(cases)\(otherwise) END"
  }
}
