-- form: ratio
-- Residents whom a neighbour drew in over residents who led.
SELECT u.unit, u.level, count(DISTINCT CASE WHEN e.activity = 'project.joined' AND e.channel = 'neighbour' AND e.actor = 'resident' THEN e.person END) AS numerator, count(DISTINCT CASE WHEN e.activity = 'lead.taken' AND e.actor = 'resident' THEN e.person END) AS denominator, 1.0 * count(DISTINCT CASE WHEN e.activity = 'project.joined' AND e.channel = 'neighbour' AND e.actor = 'resident' THEN e.person END) / nullif(count(DISTINCT CASE WHEN e.activity = 'lead.taken' AND e.actor = 'resident' THEN e.person END), 0) AS value
FROM unit u
LEFT JOIN unit_event e ON e.unit = u.unit AND e.level = u.level AND e.in_period AND ((e.activity = 'project.joined' AND e.channel = 'neighbour' AND e.actor = 'resident') OR (e.activity = 'lead.taken' AND e.actor = 'resident'))
WHERE u.level = 'community' GROUP BY u.unit, u.level
