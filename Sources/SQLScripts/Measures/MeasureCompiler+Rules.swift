internal import Rubrics

/// `rules`: cases that keep every one of some rules.
extension MeasureCompiler {
  /// A broken rule decides; then one of which it cannot be told yet; where all ask nothing, the case is vacuous.
  mutating func rules(_ definition: RulesDefinition) throws(Inexpressible) -> String {
    let activated = try activated(definition.cases)
    var answers: [String] = []
    for rule in definition.rules { answers.append(try self.answers(to: rule)) }
    return """
      WITH \(activated),
      answered AS (
      \(answers.map { SQL.indented($0) }.joined(separator: "\n  UNION ALL\n"))
      ), outcome AS (
        SELECT place, CASE
          WHEN bool_or(answer = 'broken') THEN 'broken' WHEN bool_or(answer = 'open') THEN 'open' ELSE 'kept'
          END AS outcome
        FROM answered WHERE answer IS NOT NULL GROUP BY place, "case"
      )
      \(Self.shareOfCases)
      """
  }

  /// What a rule finds at each place where it asks something of an activated case.
  private mutating func answers(to rule: RulesDefinition.Rule) throws(Inexpressible) -> String {
    switch rule {
    case .precedence(let first, let second):
      return """
        SELECT c.place, c."case", CASE WHEN f.t0 IS NOT NULL AND e.t1 > f.t0 THEN 'kept' ELSE 'broken' END AS answer
        FROM activated c JOIN case_event e ON e.place = c.place AND e."case" = c."case" AND e.activity = \(SQL.text(second))
        LEFT JOIN case_event f ON f.place = c.place AND f."case" = c."case" AND f.activity = \(SQL.text(first)) AND f.nth = 1
        """
    case .response(let first, let second, let limit):
      let kept = limit.map { Self.keeps($0, from: "asked", to: "answered") } ?? "TRUE"
      let isOver = limit.map { Self.hasRunOut($0, after: "asked") } ?? "TRUE"
      return """
        SELECT place, "case", CASE
          WHEN answered.t0 IS NOT NULL THEN CASE WHEN \(kept) THEN 'kept' ELSE 'broken' END
          WHEN \(isOver) THEN 'broken' ELSE 'open' END AS answer
        FROM (
          SELECT c.place, c."case", {'t0': e.t0, 'day': e.day, 'worked': e.worked} AS asked,
                 {'t0': min(o.t0), 'day': min(o.day), 'worked': min(o.worked)} AS answered
          FROM activated c
          JOIN case_event e ON e.place = c.place AND e."case" = c."case" AND e.activity = \(SQL.text(first))
          LEFT JOIN case_event o ON o.place = c.place AND o."case" = c."case" AND o.activity = \(SQL.text(second)) AND o.t1 > e.t0
          GROUP BY c.place, c."case", e.t0, e.day, e.worked, e.nth
        )
        """
    case .absence(let activity):
      return Self.verdict("CASE WHEN \(Self.occurs(activity)) THEN 'broken' ELSE 'kept' END")
    case .existence(let activity, let least):
      let count = """
        (SELECT count(*) FROM case_event o WHERE o.place = c.place AND o."case" = c."case" AND o.activity = \(SQL.text(activity)))
        """
      return Self.verdict("CASE WHEN \(count) >= \(least) THEN 'kept' ELSE 'broken' END")
    case .notCoexistence(let first, let second):
      let (one, other) = (Self.occurs(first), Self.occurs(second))
      return Self.verdict("CASE WHEN \(one) AND \(other) THEN 'broken' WHEN \(one) OR \(other) THEN 'kept' END")
    case .fourEyes(let first, let second): return try fourEyes(first, second)
    }
  }

  private mutating func fourEyes(_ first: String, _ second: String) throws(Inexpressible) -> String {
    let person = try value("person")
    func persons(_ activity: String) -> String {
      """
      (SELECT list(o.\(person)) FROM case_event o
       WHERE o.place = c.place AND o."case" = c."case" AND o.activity = \(SQL.text(activity)))
      """
    }
    return """
      SELECT place, "case", CASE
        WHEN doers IS NULL OR checkers IS NULL THEN NULL
        WHEN len(list_filter(doers || checkers, lambda x: x IS NULL)) > 0 THEN 'open'
        WHEN list_has_any(doers, checkers) THEN 'broken' ELSE 'kept' END AS answer
      FROM (
        SELECT c.place, c."case", \(persons(first)) AS doers,
               \(persons(second)) AS checkers
        FROM activated c
      )
      """
  }

  private static func verdict(_ answer: String) -> String {
    "SELECT c.place, c.\"case\", \(answer) AS answer FROM activated c"
  }

  private static func occurs(_ activity: String) -> String { exists("o.activity = \(SQL.text(activity))") }
}
