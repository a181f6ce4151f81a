internal import Rubrics

/// `survey`: what answers say, all alike or each group's by its share of the residents.
extension MeasureCompiler {
  /// The mean of answers, or the share of good ones.
  mutating func survey(_ definition: SurveyDefinition) throws(Inexpressible) -> String {
    let field = try value(definition.field)
    let selected = try selected(definition.events)
    let good = definition.atLeast.map { "whole(count(*) FILTER (WHERE s.\(field) >= \($0)))" }
    let above = good ?? "fraction_of(sum(s.\(field)))"
    guard definition.isWeighted else {
      return """
        WITH \(selected)
        SELECT s.unit, NULL AS numerator, NULL AS denominator, quotient(\(above), whole(count(*))) AS value
        FROM selected s WHERE s.\(field) IS NOT NULL GROUP BY s.unit
        """
    }
    let group = try value("group")
    // Groups one after the other are added up as fractions, in no order that could matter: sums of fractions are exact.
    return """
      WITH \(selected), answered AS (
        SELECT s.unit, s.\(group) AS "group", quotient(\(above), whole(count(*))) AS answer
        FROM selected s WHERE s.\(field) IS NOT NULL AND s.\(group) IS NOT NULL GROUP BY s.unit, s.\(group)
      ), weighed AS (
        SELECT r.unit, count(*) = count(a.answer.bottom) AS has_all, sum(r.residents) AS t,
               list(product(fraction_of(r.residents), a.answer)) AS parts
        FROM strata r LEFT JOIN answered a ON a.unit = r.unit AND a."group" = r."group" GROUP BY r.unit
      )
      SELECT unit, NULL AS numerator, NULL AS denominator,
             CASE WHEN has_all THEN quotient(sum_of(parts), fraction_of(t)) END AS value
      FROM weighed
      """
  }
}
