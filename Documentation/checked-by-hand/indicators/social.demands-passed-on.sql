-- form: within
-- Demands that a social organization asked for and somebody took on within five working days; a limit ends with the
-- eve of the sixth.
SELECT u.unit, u.level, sum(c.kept) AS numerator, count(c.id) AS denominator,
       1.0 * sum(c.kept) / nullif(count(c.id), 0) AS value
FROM unit u LEFT JOIN (
  SELECT a.unit, a.level, a.id, coalesce(cb.worked - ca.worked <= 5, 0) AS kept,
         a.b_day IS NULL AND cut.worked - ca.worked <= 5 AS open
  FROM period, (
    SELECT a.*, min(b.t0) AS b_t0, min(b.day) AS b_day FROM anchored a
    LEFT JOIN case_event b ON b.activity = 'demand.taken-on' AND b.id = a.id
      AND NOT (b.t1 < a.t0)
    WHERE a.activity = 'demand.voiced' GROUP BY a.unit, a.level, a.id
  ) a
  JOIN calendar ca ON ca.day = a.day JOIN calendar cut ON cut.day = day_to LEFT JOIN calendar cb ON cb.day = a.b_day
  WHERE a.organization IS NOT NULL
) c ON c.unit = u.unit AND c.level = u.level AND NOT c.open
WHERE u.level = 'community' GROUP BY u.unit, u.level
