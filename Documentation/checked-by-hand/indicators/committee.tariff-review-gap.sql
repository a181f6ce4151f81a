-- form: longest-gap
-- The longest time between reviews of the tariff.
SELECT unit, level, NULL AS numerator, NULL AS denominator, max(julianday(next) - julianday(day)) AS value
FROM (
  SELECT unit, level, day, lead(day) OVER (PARTITION BY unit, level ORDER BY day) AS next
  FROM (
    SELECT u.unit, u.level, day_from AS day FROM unit u, period
    UNION SELECT u.unit, u.level, day_to FROM unit u, period
    UNION SELECT e.unit, e.level, e.day FROM unit_event e WHERE e.in_period AND e.actor = 'residents-committee'
      AND e.activity = 'tariff.reviewed'
  ) WHERE level IN ('community')
) GROUP BY unit, level
