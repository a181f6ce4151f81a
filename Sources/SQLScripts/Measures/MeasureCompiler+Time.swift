internal import Quantities
internal import Rubrics

/// `regularity`, `longest-gap`, `retention`: measures of when events happened.
extension MeasureCompiler {
  /// Of the slots that touch the period, the share with enough events.
  mutating func regularity(
    _ slot: CalendarSlot, atLeast least: Int, _ events: EventSelection
  ) throws(Inexpressible) -> String {
    func number(_ day: String) -> String { "\(slot.rawValue)_of(\(day))" }
    return """
      WITH \(try selected(events)), filled AS (
        SELECT unit, count(*) AS n FROM (
          SELECT s.unit FROM selected s GROUP BY s.unit, \(number("s.day")) HAVING count(*) >= \(least)
        ) GROUP BY unit
      )
      SELECT unit, numerator, denominator, quotient(numerator, denominator) AS value FROM (
        SELECT u.number AS unit, whole(coalesce(f.n, 0)) AS numerator,
               whole(\(number("p.last_day")) - \(number("p.first_day")) + 1) AS denominator
        FROM unit u CROSS JOIN period p LEFT JOIN filled f ON f.unit = u.number
      )
      """
  }

  /// The most days between neighbours among the first day, the days with an event, and the day on which the period is
  /// over.
  mutating func longestGap(_ events: EventSelection) throws(Inexpressible) -> String {
    """
    WITH \(try selected(events)), point AS (
      SELECT s.unit, s.day FROM selected s
      UNION SELECT u.number, p.first_day FROM unit u CROSS JOIN period p
      UNION SELECT u.number, p.day_after FROM unit u CROSS JOIN period p
    ), gap AS (
      SELECT unit, day - lag(day) OVER (PARTITION BY unit ORDER BY day) AS days FROM point
    )
    SELECT unit, NULL AS numerator, NULL AS denominator, whole(coalesce(max(days), 0)) AS value FROM gap GROUP BY unit
    """
  }

  /// Of the persons of the first part of the period, the share that is there in the second.
  mutating func retention(_ definition: RetentionDefinition) throws(Inexpressible) -> String {
    let person = try value(definition.field)
    let split = definition.split.map { "\($0.dayNumber)" } ?? "p.first_day + (p.last_day - p.first_day + 2) // 2"
    return """
      WITH \(try selected(definition.events)), person AS (
        SELECT s.unit, bool_or(s.day < \(split)) AS first_part, bool_or(s.day >= \(split)) AS second_part
        FROM selected s CROSS JOIN period p WHERE s.\(person) IS NOT NULL GROUP BY s.unit, s.\(person)
      )
      SELECT unit, NULL AS numerator, NULL AS denominator,
             fraction(count(*) FILTER (WHERE first_part AND second_part), count(*) FILTER (WHERE first_part)) AS value
      FROM person GROUP BY unit
      """
  }
}
