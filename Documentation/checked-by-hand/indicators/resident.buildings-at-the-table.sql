-- form: coverage
-- Buildings from which a representative came, among all.
SELECT u.unit, u.level, count(DISTINCT e.building) AS numerator, CAST(f."buildings" AS REAL) AS denominator,
       count(DISTINCT e.building) / CAST(f."buildings" AS REAL) AS value
FROM unit u JOIN fact f ON f.unit = u.unit AND f.level = u.level
LEFT JOIN unit_event e ON e.unit = u.unit AND e.level = u.level AND e.in_period AND e.actor = 'resident'
  AND e.activity = 'representative.attended'
WHERE u.level = 'community' GROUP BY u.unit, u.level
