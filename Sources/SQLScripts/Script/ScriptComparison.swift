internal import ActivityLogs
internal import CanonicalJSON

/// The last part of the script: the figures in words, those that differ from the bundle, and how many agree.
struct ScriptComparison {
  /// The recorded result.
  let result: JSONValue
  /// The indicators that the script works out, with the levels of units that they apply to.
  let indicators: [String: Set<UnitLevel>]

  /// The queries.
  var text: String {
    let all = ReportedFigure.all(in: result).filter { figure in
      indicators[figure.indicator]?.contains { $0.rawValue == figure.level } ?? false
    }
    let compared = all.filter { !$0.isInError }
    let rows = compared.map { figure in
      [SQL.text(figure.indicator), SQL.text(figure.unit), SQL.text(figure.level)]
        + [figure.numerator, figure.denominator, figure.value].map { SQL.text(orMissing: $0) }
    }
    let texts = ["indicator", "unit", "level", "numerator", "denominator", "value"].map { ($0, "VARCHAR") }
    let events = result["log"]?["events"]?.text ?? "0"
    return """
      -- What the bundle says. Figures that the engine found to be in error are not among them: \(all.count - compared.count).
      \(SQL.table("reported", texts, rows))

      -- The figures in words. A unit that a query has no row of has no figure there.
      CREATE TABLE own AS
      SELECT r.indicator, r.unit, r.level, as_it_is(f.numerator) AS numerator, as_it_is(f.denominator) AS denominator,
             six_places(f.value) AS value
      FROM reported r JOIN unit u ON u.id = r.unit AND u.level = r.level
           LEFT JOIN figure f ON f.indicator = r.indicator AND f.unit = u.number;

      -- 1. Every figure.
      SELECT indicator, unit, level, numerator, denominator, value FROM own ORDER BY indicator, level, unit;

      -- 2. The figures that differ; the number of events is one of them.
      CREATE TABLE difference AS
      SELECT o.indicator, o.unit, o.level, o.numerator, r.numerator AS reported_numerator, o.denominator,
             r.denominator AS reported_denominator, o.value, r.value AS reported_value
      FROM own o JOIN reported r ON r.indicator = o.indicator AND r.unit = o.unit AND r.level = o.level
      WHERE (o.numerator, o.denominator, o.value) IS DISTINCT FROM (r.numerator, r.denominator, r.value)
      UNION ALL
      SELECT '(events)', NULL, NULL, NULL, NULL, NULL, NULL, CAST(count(*) AS VARCHAR), \(SQL.text(events))
      FROM event HAVING count(*) <> \(events);
      SELECT * FROM difference ORDER BY indicator, level, unit;

      -- 3. How many agree.
      SELECT 'agree ' || (everything - differing) || ' of ' || everything AS verdict, everything - differing AS agree,
             everything
      FROM (SELECT count(*) + 1 AS everything FROM own) CROSS JOIN (SELECT count(*) AS differing FROM difference);
      """
  }
}
