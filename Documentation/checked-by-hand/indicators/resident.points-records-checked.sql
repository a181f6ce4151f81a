-- form: ratio
-- Records that the supervision group looked at over records of points awarded.
SELECT u.unit, u.level, p.part AS numerator, w.whole AS denominator,
       1.0 * p.part / nullif(w.whole, 0) AS value
FROM unit u
JOIN (
  SELECT u.unit, u.level, coalesce(sum(e.records), 0) AS part
  FROM unit u LEFT JOIN unit_event e ON e.unit = u.unit AND e.level = u.level AND e.in_period
    AND e.activity = 'points.checked' AND e.actor = 'resident'
  GROUP BY u.unit, u.level
) p ON p.unit = u.unit AND p.level = u.level
JOIN (
  SELECT u.unit, u.level, count(e.n) AS whole
  FROM unit u LEFT JOIN unit_event e ON e.unit = u.unit AND e.level = u.level AND e.in_period
    AND e.activity = 'points.awarded' AND e.actor = 'residents-committee'
  GROUP BY u.unit, u.level
) w ON w.unit = u.unit AND w.level = u.level
WHERE u.level = 'community'
