-- form: rate
-- Residents who did a deed for points, for a thousand residents.
SELECT u.unit, u.level, count(DISTINCT e.person) AS numerator, CAST(f.population AS REAL) AS denominator,
       1000.0 * count(DISTINCT e.person) / CAST(f.population AS REAL) AS value
FROM unit u JOIN fact f ON f.unit = u.unit AND f.level = u.level
LEFT JOIN unit_event e ON e.unit = u.unit AND e.level = u.level AND e.in_period AND e.actor = 'resident'
  AND e.activity = 'deed.done'
WHERE u.level = 'community' GROUP BY u.unit, u.level
