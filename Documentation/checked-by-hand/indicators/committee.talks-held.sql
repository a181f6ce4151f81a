-- form: count
-- Talks on public spirit by the committee.
SELECT u.unit, u.level, NULL AS numerator, NULL AS denominator, count(e.n) AS value
FROM unit u
LEFT JOIN unit_event e ON e.unit = u.unit AND e.level = u.level AND e.in_period AND e.actor = 'residents-committee'
  AND e.activity = 'event.held' AND e.theme = 'talk'
WHERE u.level = 'community' GROUP BY u.unit, u.level
