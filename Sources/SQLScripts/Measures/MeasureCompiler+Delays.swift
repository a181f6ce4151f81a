internal import Columns
internal import Quantities
internal import Rubrics

/// `delay`, `within`, `remedy`: measures of the time that cases take.
extension MeasureCompiler {
  /// A percentile of the times from one activity to another.
  mutating func delay(_ definition: DelayDefinition) throws(Inexpressible) -> String {
    let (length, unitsPerOne) =
      switch definition.unit {
      case .seconds: ("closed.t0 - opened.t0", "1000000000")
      case .hours: ("closed.t0 - opened.t0", "3600000000000")
      case .days: ("closed.t0 - opened.t0", "86400000000000")
      case .calendarDays: ("closed.day - opened.day", "1")
      case .workingDays: ("closed.worked - opened.worked", "1")
      }
    return """
      WITH \(try activated(definition.cases, anchor: definition.from)),
      \(Self.occurrence("opened", of: definition.from)),
      \(Self.answer("closed", of: definition.to, to: "opened")),
      delay AS (
        SELECT c.place, CAST(greatest(\(length), 0) AS HUGEINT) AS length FROM activated c
        \(Self.join("opened")) \(Self.join("closed"))
        WHERE closed.t0 IS NOT NULL
      ), listed AS (
        SELECT i.unit, list_sort(list(d.length)) AS numbers FROM delay d JOIN inside i ON i.place = d.place GROUP BY i.unit
      )
      SELECT unit, NULL AS numerator, NULL AS denominator,
             \(Self.percentile(definition.percentile, of: "numbers", unitsPerOne: unitsPerOne)) AS value
      FROM listed
      """
  }

  /// Cases in which one activity follows another within a limit.
  mutating func within(_ definition: WithinDefinition) throws(Inexpressible) -> String {
    let kept = try test(definition.limit, on: "opened") { Self.keeps($0, from: "opened", to: "closed") }
    let isOver = try test(definition.limit, on: "opened") { Self.hasRunOut($0, after: "opened") }
    return """
      WITH \(try activated(definition.cases, anchor: definition.from)),
      \(Self.occurrence("opened", of: definition.from)),
      \(Self.answer("closed", of: definition.to, to: "opened")),
      outcome AS (
        SELECT c.place, CASE
          WHEN opened.t0 IS NULL THEN 'open'
          WHEN closed.t0 IS NOT NULL THEN CASE WHEN \(kept) THEN 'kept' ELSE 'broken' END
          WHEN \(isOver) THEN 'broken' ELSE 'open' END AS outcome
        FROM activated c \(Self.join("opened")) \(Self.join("closed"))
      )
      \(Self.shareOfCases)
      """
  }

  /// Findings whose remedy was confirmed by the deadline promised, or within the limit, and that did not come back.
  mutating func remedy(_ definition: RemedyDefinition) throws(Inexpressible) -> String {
    let (kept, isOver) = (
      Self.keeps(definition.limit, from: "made", to: "confirmed"), Self.hasRunOut(definition.limit, after: "made")
    )
    let back = definition.recurred.map { "EXISTS (\(Self.occurrenceNotBefore("confirmed", of: $0)))" } ?? "FALSE"
    return """
      WITH \(try activated(definition.cases, anchor: definition.made)),
      \(Self.occurrence("made", of: definition.made)),
      \(Self.answer("confirmed", of: definition.confirmed, to: "made")),
      \(promise(definition)),
      outcome AS (
        SELECT c.place, CASE
          WHEN made.t0 IS NULL THEN 'open'
          WHEN confirmed.t0 IS NULL THEN
            CASE WHEN CASE WHEN promise.t0 IS NULL THEN \(isOver)
                 ELSE promise.t1 <= (SELECT cutoff FROM period) END THEN 'broken' ELSE 'open' END
          WHEN \(back) THEN 'broken'
          WHEN CASE WHEN promise.t0 IS NULL THEN \(kept) ELSE promise.t1 > confirmed.t0 END THEN 'kept'
          ELSE 'broken' END AS outcome
        FROM activated c \(Self.join("made")) \(Self.join("confirmed")) \(Self.join("promise"))
      )
      \(Self.shareOfCases)
      """
  }

  /// The deadline of the first promise that states one, not strictly before the finding; no rows where none can.
  private mutating func promise(_ definition: RemedyDefinition) -> String {
    guard let promised = definition.promised, let deadline = definition.deadline, type(of: deadline) == .time else {
      return "promise AS (SELECT place, \"case\", t0, t1 FROM case_event WHERE FALSE)"
    }
    let (from, until) = times(deadline)
    return """
      promise AS (
        SELECT o.place, o."case", arg_min(o.\(from), o.nth) AS t0, arg_min(o.\(until), o.nth) AS t1
        FROM made m JOIN case_event o ON o.place = m.place AND o."case" = m."case"
        WHERE o.activity = \(SQL.text(promised)) AND o.t1 > m.t0 AND o.\(from) IS NOT NULL
        GROUP BY o.place, o."case"
      )
      """
  }

  private static func occurrenceNotBefore(_ alias: String, of activity: String) -> String {
    """
    SELECT 1 FROM case_event o WHERE o.place = c.place AND o."case" = c."case" \
    AND o.activity = \(SQL.text(activity)) AND o.t1 > \(alias).t0
    """
  }
}
