-- form: within
-- Requests at a station or hall settled within the limit of their urgency; without one, or with another, 15 days.
SELECT u.unit, u.level, sum(c.kept) AS numerator, count(c.id) AS denominator,
       1.0 * sum(c.kept) / nullif(count(c.id), 0) AS value
FROM unit u LEFT JOIN (
  SELECT a.unit, a.level, a.id, coalesce(a.b_t0 - a.t0 <= a.seconds, 0) AS kept,
         a.b_t0 IS NULL AND a.t0 + a.seconds >= t_to AS open
  FROM period, (
    SELECT a.*, min(b.t0) AS b_t0,
           CASE a.urgency
             WHEN 'emergency' THEN 86400 WHEN 'utility' THEN 259200
             WHEN 'ordinary' THEN 1296000 WHEN 'complex' THEN 2592000 ELSE 1296000
           END AS seconds
    FROM anchored a
    LEFT JOIN case_event b ON b.activity = 'request.closed' AND b.id = a.id
      AND NOT (b.t1 < a.t0)
    WHERE a.activity = 'request.made' GROUP BY a.unit, a.level, a.id
  ) a
  WHERE a.channel IN ('station', 'hall')
) c ON c.unit = u.unit AND c.level = u.level AND NOT c.open
WHERE u.level = 'community' GROUP BY u.unit, u.level
