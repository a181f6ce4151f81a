internal import Quantities
internal import Rubrics

/// `order`, `stages`, `repeats`, `returns`: measures of what happens in cases, and in which order.
extension MeasureCompiler {
  /// Cases whose steps came in the order given.
  mutating func order(_ definition: OrderDefinition) throws(Inexpressible) -> String {
    let steps = definition.steps.indices.map { "step\($0 + 1)" }
    let tables = zip(steps, definition.steps).map { name, activity in
      Self.occurrence(name, of: activity, isFirst: definition.match == .first)
    }
    let present = definition.missing == .fails ? SQL.all(steps.map { "\($0).t0 IS NOT NULL" }) : nil
    let kept = SQL.all([present, Self.inOrder(steps, ties: definition.ties), Self.withoutExtras(definition, steps)])
    return """
      WITH \(try activated(definition.cases)),
      \(tables.joined(separator: ",\n")),
      outcome AS (
        SELECT c.place, CASE
          WHEN \(Self.isOpen(definition, last: steps.last ?? "")) THEN 'open'
          WHEN \(kept ?? "TRUE") THEN 'kept' ELSE 'broken' END AS outcome
        FROM activated c \(steps.map { Self.join($0) }.joined(separator: " "))
      )
      \(Self.shareOfCases)
      """
  }

  private static func isOpen(_ definition: OrderDefinition, last: String) -> String {
    guard let deadline = definition.deadline else { return "FALSE" }
    let closed = definition.closedBy.isEmpty ? nil : "NOT " + exists("o.activity IN " + SQL.list(definition.closedBy))
    return SQL.all(["\(last).t0 IS NULL", closed, "NOT (\(hasRunOut(deadline, after: "c")))"]) ?? ""
  }

  /// Whether, of all steps that are there, no earlier one lies strictly after a later one, nor is tied where that fails.
  private static func inOrder(_ steps: [String], ties: OrderDefinition.Ties) -> String? {
    let pairs = steps.indices.flatMap { first in
      steps.indices.dropFirst(first + 1).map { second in (steps[first], steps[second]) }
    }
    return SQL.all(
      pairs.map { earlier, later in
        switch ties {
        case .allowed: "coalesce(\(later).t1 > \(earlier).t0, TRUE)"
        case .fails: "coalesce(\(earlier).t1 <= \(later).t0, TRUE)"
        }
      })
  }

  private static func withoutExtras(_ definition: OrderDefinition, _ steps: [String]) -> String? {
    let others = "o.activity NOT IN " + SQL.list(definition.steps)
    switch definition.extra {
    case .allowed: return nil
    case .exact:
      // Exactly once: the first occurrence and the last are the same.
      let once = zip(steps, definition.steps).map { step, _ in
        "coalesce(\(step).nth = 1 AND \(step).nth_from_end = 1, FALSE)"
      }
      return SQL.all(["NOT " + exists(others)] + once)
    case .fails:
      let times = steps.map {
        "CASE WHEN \($0).t0 IS NOT NULL THEN {'t0': \($0).t0, 'rank': \($0).rank, 't1': \($0).t1} END"
      }
      let list = "list_filter([" + times.joined(separator: ", ") + "], lambda x: x IS NOT NULL)"
      return "NOT " + exists(others + " AND list_min(\(list)).t1 <= o.t0 AND o.t1 <= list_max(\(list)).t0")
    }
  }

  /// Whether an event `o` of the case `c` satisfies a condition.
  static func exists(_ condition: String) -> String {
    "EXISTS (SELECT 1 FROM case_event o WHERE o.place = c.place AND o.\"case\" = c.\"case\" AND \(condition))"
  }

  /// Cases in which every activity occurs, by the actors named.
  mutating func stages(_ definition: StagesDefinition) throws(Inexpressible) -> String {
    let tests = definition.allOf.map { activity in
      let conditions = ["o.activity = \(SQL.text(activity))", Self.condition(on: definition.by, in: "o")]
      return Self.exists(SQL.all(conditions) ?? "")
    }
    return """
      WITH \(try activated(definition.cases)),
      outcome AS (
        SELECT c.place, CASE WHEN \(SQL.all(tests) ?? "TRUE") THEN 'kept' ELSE 'broken' END AS outcome FROM activated c
      )
      \(Self.shareOfCases)
      """
  }

  /// Cases whose subject was not that of another case of the same unit shortly before.
  mutating func repeats(_ definition: RepeatsDefinition) throws(Inexpressible) -> String {
    let field = try value(definition.field)
    let anchor = definition.cases.anchor.map { "o.activity = \(SQL.text($0)) AND o.nth = 1" } ?? "o.nth_of_all = 1"
    return """
      WITH \(try activated(definition.cases)),
      outcome AS (
        SELECT c.place, CASE
          WHEN c.\(field) IS NULL THEN 'open'
          WHEN EXISTS (
            SELECT 1 FROM case_event o
            WHERE \(anchor) AND o.place = c.place AND o."case" <> c."case" AND o.\(field) = c.\(field)
              AND o.t0 <= c.t0 AND \(Self.keeps(definition.within, from: "o", to: "c"))
          ) THEN 'broken' ELSE 'kept' END AS outcome
        FROM activated c
      )
      \(Self.shareOfCases)
      """
  }

  /// Cases that nobody holds twice with another between: there are as many runs of one holder as holders.
  mutating func returns(_ definition: ReturnsDefinition) throws(Inexpressible) -> String {
    let field = try value(definition.field)
    return """
      WITH \(try activated(definition.cases)),
      held AS (
        SELECT place, "case", \(field) AS holder,
               lag(\(field)) OVER (PARTITION BY place, "case" ORDER BY t0, rank, \(field)) AS previous
        FROM case_event WHERE \(field) IS NOT NULL
      ), counted AS (
        SELECT place, "case", count(*) FILTER (WHERE holder IS DISTINCT FROM previous) AS runs,
               count(DISTINCT holder) AS holders
        FROM held GROUP BY place, "case"
      ), outcome AS (
        SELECT c.place, CASE WHEN counted.runs > counted.holders THEN 'broken' ELSE 'kept' END AS outcome
        FROM activated c \(Self.join("counted"))
      )
      \(Self.shareOfCases)
      """
  }
}
