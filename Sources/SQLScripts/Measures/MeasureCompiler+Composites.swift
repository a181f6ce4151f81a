internal import Quantities
internal import Rubrics

/// `ratio`, `rate`: measures of measures.
extension MeasureCompiler {
  /// One measure over another.
  mutating func ratio(
    _ part: MeasureDefinition, over whole: MeasureDefinition
  ) throws(Inexpressible) -> String {
    """
    SELECT part.unit, part.value AS numerator, whole.value AS denominator, quotient(part.value, whole.value) AS value
    FROM (
    \(SQL.indented(try query(part)))
    ) part JOIN (
    \(SQL.indented(try query(whole)))
    ) whole ON whole.unit = part.unit
    """
  }

  /// A measure, times a number, over a fact.
  mutating func rate(
    _ measure: MeasureDefinition, per: ExactDecimal, over fact: String
  ) throws(Inexpressible) -> String {
    """
    SELECT unit, numerator, denominator, quotient(product(numerator, fraction_of(\(per))), denominator) AS value
    FROM (
      SELECT part.unit, part.value AS numerator, \(Self.fact(fact)) AS denominator
      FROM unit u JOIN (
    \(SQL.indented(try query(measure), by: 4))
      ) part ON part.unit = u.number
    )
    """
  }
}
