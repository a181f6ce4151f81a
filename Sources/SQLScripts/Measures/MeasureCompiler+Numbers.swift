internal import Quantities
internal import Rubrics

/// `sum`, `mean`, `percentile`, `fact`: measures of numbers.
extension MeasureCompiler {
  /// The sum: 0 without any event; none where there are events and no number.
  mutating func sum(_ field: String, _ events: EventSelection) throws(Inexpressible) -> String {
    let field = try value(field)
    return """
      WITH \(try selected(events))
      SELECT u.number AS unit, NULL AS numerator, NULL AS denominator,
             CASE WHEN count(s.\(field)) > 0 OR count(s.place) = 0 THEN fraction_of(coalesce(sum(s.\(field)), 0)) END AS value
      FROM unit u LEFT JOIN selected s ON s.unit = u.number GROUP BY u.number
      """
  }

  /// The mean of the numbers that are there.
  mutating func mean(_ field: String, _ events: EventSelection) throws(Inexpressible) -> String {
    let field = try value(field)
    return """
      WITH \(try selected(events)), counted AS (
        SELECT u.number AS unit, fraction_of(coalesce(sum(s.\(field)), 0)) AS numerator,
               whole(count(s.\(field))) AS denominator
        FROM unit u LEFT JOIN selected s ON s.unit = u.number GROUP BY u.number
      )
      SELECT unit, numerator, denominator, quotient(numerator, denominator) AS value FROM counted
      """
  }

  /// A percentile of the numbers that are there.
  mutating func percentile(
    _ definition: PercentileDefinition, of field: String, _ events: EventSelection
  ) throws(Inexpressible) -> String {
    let field = try value(field)
    return """
      WITH \(try selected(events)), listed AS (
        SELECT u.number AS unit, list_sort(list(units(s.\(field))) FILTER (WHERE s.\(field) IS NOT NULL)) AS numbers
        FROM unit u LEFT JOIN selected s ON s.unit = u.number GROUP BY u.number
      )
      SELECT unit, NULL AS numerator, NULL AS denominator,
             \(Self.percentile(definition, of: "numbers", unitsPerOne: "1000000000000000000")) AS value
      FROM listed
      """
  }

  /// A percentile of an ascending list of whole numbers.
  /// - Parameter unitsPerOne: how many of the numbers' unit make one of the value, in SQL.
  static func percentile(_ definition: PercentileDefinition, of list: String, unitsPerOne: String) -> String {
    let share = Rational(definition.p)
    let name =
      switch definition.method {
      case .linear: "percentile_linear"
      case .nearestRank: "percentile_nearest_rank"
      }
    return "\(name)(\(list), \(share.numerator), \(share.denominator), \(unitsPerOne))"
  }

  /// A number of the unit's row of facts.
  func fact(_ column: String) -> String {
    """
    SELECT u.number AS unit, NULL AS numerator, NULL AS denominator, \(Self.fact(column)) AS value FROM unit u
    """
  }

  /// A fact of the unit `u`, as a fraction.
  static func fact(_ name: String) -> String {
    "fraction_of((SELECT f.value FROM fact f WHERE f.unit = u.number AND f.name = \(SQL.text(name))))"
  }
}
