-- form: mean
-- The mean of residents' ratings of their own capability.
SELECT u.unit, u.level, sum(e.rating) AS numerator, count(e.rating) AS denominator, avg(e.rating) AS value
FROM unit u
LEFT JOIN unit_event e ON e.unit = u.unit AND e.level = u.level AND e.in_period AND e.actor = 'resident'
  AND e.activity = 'capability.rated' AND e.organization IS NOT NULL
WHERE u.level = 'community' GROUP BY u.unit, u.level
