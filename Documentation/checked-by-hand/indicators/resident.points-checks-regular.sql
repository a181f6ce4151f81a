-- form: regularity
-- Months in which the supervision group checked.
SELECT u.unit, u.level, count(DISTINCT substr(e.day, 1, 7)) AS numerator, 12 AS denominator,
       count(DISTINCT substr(e.day, 1, 7)) / 12.0 AS value
FROM unit u
LEFT JOIN unit_event e ON e.unit = u.unit AND e.level = u.level AND e.in_period AND e.actor = 'resident'
  AND e.activity = 'points.checked'
WHERE u.level = 'community' GROUP BY u.unit, u.level
