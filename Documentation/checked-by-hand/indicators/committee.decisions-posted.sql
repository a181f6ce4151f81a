-- form: within
-- Decisions posted within seven calendar days.
SELECT u.unit, u.level, sum(c.kept) AS numerator, count(c.id) AS denominator,
       1.0 * sum(c.kept) / nullif(count(c.id), 0) AS value
FROM unit u LEFT JOIN (
  SELECT a.unit, a.level, a.id, coalesce(julianday(a.b_day) - julianday(a.day) <= 7, 0) AS kept,
         a.b_day IS NULL AND date(a.day, '+7 days') >= day_to AS open
  FROM period, (
    SELECT a.*, min(b.t0) AS b_t0, min(b.day) AS b_day FROM anchored a
    LEFT JOIN case_event b ON b.activity = 'post.published' AND b.id = a.id
      AND NOT (b.t1 < a.t0)
    WHERE a.activity = 'decision.made' GROUP BY a.unit, a.level, a.id
  ) a
) c ON c.unit = u.unit AND c.level = u.level AND NOT c.open
WHERE u.level = 'community' GROUP BY u.unit, u.level
