-- form: distinct
-- Kinds of deeds for which points were awarded.
SELECT u.unit, u.level, NULL AS numerator, NULL AS denominator, count(DISTINCT e.deed) AS value
FROM unit u
LEFT JOIN unit_event e ON e.unit = u.unit AND e.level = u.level AND e.in_period AND e.actor = 'residents-committee'
  AND e.activity = 'points.awarded'
WHERE u.level = 'community' GROUP BY u.unit, u.level
