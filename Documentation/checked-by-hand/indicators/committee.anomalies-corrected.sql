-- form: within
-- Anomalies corrected within ten working days. A limit ends with the eve of the working day that is one too many;
-- without a correction a case is open while that is not before the end of the year.
SELECT u.unit, u.level, sum(c.kept) AS numerator, count(c.id) AS denominator,
       1.0 * sum(c.kept) / nullif(count(c.id), 0) AS value
FROM unit u LEFT JOIN (
  SELECT a.unit, a.level, a.id, coalesce(cb.worked - ca.worked <= 10, 0) AS kept,
         a.b_day IS NULL AND cut.worked - ca.worked <= 10 AS open
  FROM period, (
    SELECT a.*, min(b.t0) AS b_t0, min(b.day) AS b_day FROM anchored a
    LEFT JOIN case_event b ON b.activity = 'anomaly.corrected' AND b.id = a.id
      AND NOT (b.t1 < a.t0)
    WHERE a.activity = 'anomaly.found' GROUP BY a.unit, a.level, a.id
  ) a
  JOIN calendar ca ON ca.day = a.day JOIN calendar cut ON cut.day = day_to LEFT JOIN calendar cb ON cb.day = a.b_day
) c ON c.unit = u.unit AND c.level = u.level AND NOT c.open
WHERE u.level = 'community' GROUP BY u.unit, u.level
