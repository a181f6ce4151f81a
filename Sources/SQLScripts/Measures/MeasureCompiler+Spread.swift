internal import Columns
internal import Quantities
internal import Rubrics

/// `coverage`, `evenness`, `representativeness`, `concentration`: measures of how events spread over values and persons.
extension MeasureCompiler {
  /// Distinct values over a fact.
  mutating func coverage(
    _ field: String, among fact: String, _ events: EventSelection
  ) throws(Inexpressible) -> String {
    let field = try value(field)
    return """
      WITH \(try selected(events)), counted AS (
        SELECT s.unit, count(DISTINCT s.\(field)) AS found FROM selected s GROUP BY s.unit
      )
      SELECT unit, numerator, denominator, quotient(numerator, denominator) AS value FROM (
        SELECT u.number AS unit, whole(coalesce(c.found, 0)) AS numerator, \(Self.fact(fact)) AS denominator
        FROM unit u LEFT JOIN counted c ON c.unit = u.number
      )
      """
  }

  /// Distinct values that are on a roster over its length.
  mutating func coverage(
    _ field: String, onRoster file: String, _ events: EventSelection
  ) throws(Inexpressible) -> String {
    guard type(of: field) == .text else { throw Inexpressible(.conditionNotInSQL, ["part": "roster: \(file)"]) }
    let field = try value(field)
    return """
      WITH \(try selected(events)), counted AS (
        SELECT u.number AS unit, count(r.value) AS listed,
               count(r.value) FILTER (WHERE EXISTS (
                 SELECT 1 FROM selected s WHERE s.unit = r.unit AND s.\(field) = r.value
               )) AS found
        FROM unit u LEFT JOIN roster r ON r.unit = u.number AND r.file = \(SQL.text(file)) GROUP BY u.number
      )
      SELECT unit, whole(found) AS numerator, CASE WHEN listed > 0 THEN whole(listed) END AS denominator,
             fraction(found, listed) AS value
      FROM counted WHERE \(Self.isHandedOver(file))
      """
  }

  /// Whether there is a table beside the assessment.
  static func isHandedOver(_ file: String) -> String {
    "EXISTS (SELECT 1 FROM handed_over h WHERE h.file = \(SQL.text(file)))"
  }

  /// (n² − Σc²) K / (n² (K − 1)) for K categories with c events each, n in all.
  mutating func evenness(_ definition: EvennessDefinition) throws(Inexpressible) -> String {
    let field = try value(definition.field)
    let categories = definition.over.map { "\(Set($0).count)" } ?? "count(n)"
    return """
      WITH \(try selected(definition.events)), counted AS (
        SELECT s.unit, count(*) AS n FROM selected s WHERE s.\(field) IS NOT NULL GROUP BY s.unit, s.\(field)
      ), summed AS (
        SELECT u.number AS unit, \(categories) AS k, sum(n) AS all_n, sum(n * n) AS squares
        FROM unit u LEFT JOIN counted c ON c.unit = u.number GROUP BY u.number
      )
      SELECT unit, NULL AS numerator, NULL AS denominator,
             CASE WHEN k >= 2 THEN fraction((all_n * all_n - squares) * k, all_n * all_n * (k - 1)) END AS value
      FROM summed
      """
  }

  /// 1 − ½ Σ|p − q| = (2NT − Σ|cT − rN|) / 2NT for N persons, c of a group, and T residents, r of the group.
  mutating func representativeness(
    of group: String, _ events: EventSelection
  ) throws(Inexpressible) -> String {
    let (group, person) = (try value(group), try value("person"))
    return """
      WITH \(try selected(events)), counted AS (
        SELECT s.unit, s.\(group) AS "group", CAST(count(DISTINCT s.\(person)) AS HUGEINT) AS c
        FROM selected s WHERE s.\(group) IS NOT NULL AND s.\(person) IS NOT NULL GROUP BY s.unit, s.\(group)
      ), persons AS (
        SELECT unit, sum(c) AS n FROM counted GROUP BY unit
      ), residents AS (
        SELECT unit, "group", units(residents) AS r, sum(units(residents)) OVER (PARTITION BY unit) AS t FROM strata
      )
      SELECT p.unit, NULL AS numerator, NULL AS denominator,
             fraction(2 * p.n * any_value(r.t) - sum(abs(coalesce(c.c, 0) * r.t - r.r * p.n)), 2 * p.n * any_value(r.t)) AS value
      FROM persons p JOIN residents r ON r.unit = p.unit
           LEFT JOIN counted c ON c.unit = r.unit AND c."group" = r."group"
      GROUP BY p.unit, p.n
      """
  }

  /// The Gini coefficient, Σ (2i − n − 1) xᵢ / (n Σ x) over ascending x₁ … xₙ, or the share of the largest.
  mutating func concentration(_ definition: ConcentrationDefinition) throws(Inexpressible) -> String {
    let person = try value(definition.person)
    var (amount, isThere) = ("CAST(count(*) AS HUGEINT)", "")
    if let field = definition.field {
      let field = try value(field)
      (amount, isThere) = ("sum(units(s.\(field)))", " AND s.\(field) IS NOT NULL")
    }
    let spread = definition.top.map { "top_share(numbers, \(Rational($0).numerator), \(Rational($0).denominator))" }
    return """
      WITH \(try selected(definition.events)), person AS (
        SELECT s.unit, \(amount) AS amount FROM selected s
        WHERE s.\(person) IS NOT NULL\(isThere) GROUP BY s.unit, s.\(person)
      ), listed AS (
        SELECT unit, list_sort(list(amount)) AS numbers FROM person GROUP BY unit
      )
      SELECT unit, NULL AS numerator, NULL AS denominator,
             CASE WHEN len(numbers) >= 2 THEN \(spread ?? "gini(numbers)") END AS value
      FROM listed
      """
  }
}
