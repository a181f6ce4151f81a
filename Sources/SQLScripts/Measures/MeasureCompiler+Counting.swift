internal import Expressions
internal import Quantities
internal import Rubrics

/// `count`, `distinct`, `share`: measures that count events or values.
extension MeasureCompiler {
  /// The number of events.
  mutating func count(_ events: EventSelection) throws(Inexpressible) -> String {
    """
    WITH \(try selected(events))
    SELECT u.number AS unit, NULL AS numerator, NULL AS denominator, whole(count(s.place)) AS value
    FROM unit u LEFT JOIN selected s ON s.unit = u.number GROUP BY u.number
    """
  }

  /// The number of distinct values that are there.
  mutating func distinct(_ field: String, _ events: EventSelection) throws(Inexpressible) -> String {
    let field = try value(field)
    return """
      WITH \(try selected(events))
      SELECT u.number AS unit, NULL AS numerator, NULL AS denominator, whole(count(DISTINCT s.\(field))) AS value
      FROM unit u LEFT JOIN selected s ON s.unit = u.number GROUP BY u.number
      """
  }

  /// Of the events that satisfy one condition, the share that satisfies another; where that is undecided, an event stays
  /// in the denominator.
  mutating func share(_ part: Expression, among whole: Expression?, by: ActorSelection) throws(Inexpressible) -> String
  {
    let selected = try selected(EventSelection(by: by, condition: whole))
    let part = try compile(part, of: .event)
    return """
      WITH \(selected), counted AS (
        SELECT u.number AS unit, whole(count(e.place) FILTER (WHERE \(part))) AS numerator, whole(count(e.place)) AS denominator
        FROM unit u LEFT JOIN selected e ON e.unit = u.number GROUP BY u.number
      )
      SELECT unit, numerator, denominator, quotient(numerator, denominator) AS value FROM counted
      """
  }
}
