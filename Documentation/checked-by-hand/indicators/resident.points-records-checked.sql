-- form: ratio
-- Records that the supervision group looked at over records of points awarded.
SELECT u.unit, u.level, coalesce(sum(CASE WHEN e.activity = 'points.checked' AND e.actor = 'resident' THEN e.records END), 0) AS numerator, count(CASE WHEN e.activity = 'points.awarded' AND e.actor = 'residents-committee' THEN 1 END) AS denominator, 1.0 * coalesce(sum(CASE WHEN e.activity = 'points.checked' AND e.actor = 'resident' THEN e.records END), 0) / nullif(count(CASE WHEN e.activity = 'points.awarded' AND e.actor = 'residents-committee' THEN 1 END), 0) AS value
FROM unit u
LEFT JOIN unit_event e ON e.unit = u.unit AND e.level = u.level AND e.in_period AND ((e.activity = 'points.checked' AND e.actor = 'resident') OR (e.activity = 'points.awarded' AND e.actor = 'residents-committee'))
WHERE u.level = 'community' GROUP BY u.unit, u.level
