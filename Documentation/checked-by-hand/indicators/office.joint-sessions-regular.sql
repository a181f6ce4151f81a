-- form: regularity
-- Months of the twelve with a joint session of the office.
SELECT u.unit, u.level, count(DISTINCT substr(e.day, 1, 7)) AS numerator, 12 AS denominator,
       count(DISTINCT substr(e.day, 1, 7)) / 12.0 AS value
FROM unit u
LEFT JOIN unit_event e ON e.unit = u.unit AND e.level = u.level AND e.in_period AND e.actor = 'subdistrict-office'
  AND e.activity = 'joint-session.held'
WHERE u.level IN ('community', 'subdistrict') GROUP BY u.unit, u.level
