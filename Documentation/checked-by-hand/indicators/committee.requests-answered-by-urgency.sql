-- form: within
-- Requests that the committee took, or nobody, answered within the limit of their urgency; without one, or with
-- another, 7 days.
SELECT u.unit, u.level, sum(c.kept) AS numerator, count(c.id) AS denominator,
       1.0 * sum(c.kept) / nullif(count(c.id), 0) AS value
FROM unit u LEFT JOIN (
  SELECT a.unit, a.level, a.id, coalesce(a.b_t0 - a.t0 <= a.seconds, 0) AS kept,
         a.b_t0 IS NULL AND a.t0 + a.seconds >= t_to AS open
  FROM period, (
    SELECT a.*, min(b.t0) AS b_t0,
           CASE a.urgency
             WHEN 'emergency' THEN 7200 WHEN 'utility' THEN 86400
             WHEN 'ordinary' THEN 604800 WHEN 'complex' THEN 1296000 ELSE 604800
           END AS seconds
    FROM anchored a
    LEFT JOIN case_event b ON b.activity = 'request.answered' AND b.id = a.id
      AND NOT (b.t1 < a.t0)
    WHERE a.activity = 'request.made' GROUP BY a.unit, a.level, a.id
  ) a
  LEFT JOIN first taken ON taken.activity = 'request.taken' AND taken.id = a.id
  WHERE taken.n IS NULL OR taken.actor = 'residents-committee'
) c ON c.unit = u.unit AND c.level = u.level AND NOT c.open
WHERE u.level = 'community' GROUP BY u.unit, u.level
