-- form: share
-- Requests that those who asked call solved, among all they gave an answer on.
SELECT u.unit, u.level, count(CASE WHEN e.outcome = 'solved' THEN 1 END) AS numerator, count(e.n) AS denominator,
       1.0 * count(CASE WHEN e.outcome = 'solved' THEN 1 END) / nullif(count(e.n), 0) AS value
FROM unit u
LEFT JOIN unit_event e ON e.unit = u.unit AND e.level = u.level AND e.in_period AND e.actor = 'resident'
  AND e.activity = 'request.confirmed'
WHERE u.level = 'community' GROUP BY u.unit, u.level
