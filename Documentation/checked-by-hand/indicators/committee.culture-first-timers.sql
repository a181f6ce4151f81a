-- form: share
-- First-timers among those who came to culture, training and talks on science.
SELECT u.unit, u.level, count(CASE WHEN e."first-time" = 'yes' THEN 1 END) AS numerator, count(e.n) AS denominator,
       1.0 * count(CASE WHEN e."first-time" = 'yes' THEN 1 END) / nullif(count(e.n), 0) AS value
FROM unit u
LEFT JOIN unit_event e ON e.unit = u.unit AND e.level = u.level AND e.in_period AND e.actor = 'resident'
  AND e.activity = 'event.attended' AND e.theme IN ('culture', 'training', 'science')
WHERE u.level = 'community' GROUP BY u.unit, u.level
