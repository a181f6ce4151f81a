-- form: ratio
-- Residents whom a neighbour drew in over residents who led.
SELECT u.unit, u.level, p.part AS numerator, w.whole AS denominator,
       1.0 * p.part / nullif(w.whole, 0) AS value
FROM unit u
JOIN (
  SELECT u.unit, u.level, count(DISTINCT e.person) AS part
  FROM unit u LEFT JOIN unit_event e ON e.unit = u.unit AND e.level = u.level AND e.in_period
    AND e.activity = 'project.joined' AND e.channel = 'neighbour' AND e.actor = 'resident'
  GROUP BY u.unit, u.level
) p ON p.unit = u.unit AND p.level = u.level
JOIN (
  SELECT u.unit, u.level, count(DISTINCT e.person) AS whole
  FROM unit u LEFT JOIN unit_event e ON e.unit = u.unit AND e.level = u.level AND e.in_period
    AND e.activity = 'lead.taken' AND e.actor = 'resident'
  GROUP BY u.unit, u.level
) w ON w.unit = u.unit AND w.level = u.level
WHERE u.level = 'community'
