-- form: within
-- Barriers helped within fifteen days.
SELECT u.unit, u.level, sum(c.kept) AS numerator, count(c.id) AS denominator,
       1.0 * sum(c.kept) / nullif(count(c.id), 0) AS value
FROM unit u LEFT JOIN (
  SELECT opened.unit, opened.level, opened.id, min(closed.t0) AS t,
         max(0, min(closed.t0) - opened.t0) <= 1296000 AS in_time,
         coalesce(max(0, min(closed.t0) - opened.t0) <= 1296000, 0) AS kept,
         min(closed.t0) IS NULL AND opened.t0 + 1296000 >= t_to AS open
  FROM period, first opened
  LEFT JOIN case_event closed ON closed.activity = 'help.given' AND closed.id = opened.id
    AND NOT (closed.t1 < opened.t0)
  WHERE opened.activity = 'barrier.found' AND opened.t0 >= t_from AND opened.t1 < t_to
  GROUP BY opened.unit, opened.level, opened.id
) c ON c.unit = u.unit AND c.level = u.level AND NOT c.open
WHERE u.level = 'community' GROUP BY u.unit, u.level
