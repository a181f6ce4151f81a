-- form: delay
-- The 80 % quantile, on the line between neighbouring values, of the days from the referral of a matter to its close.
WITH delay AS (
  SELECT referred.unit, referred.level, (min(closed.t0) - referred.t0) / 86400.0 AS days
  FROM period, first referred
  JOIN case_event closed ON closed.activity = 'matter.closed' AND closed.id = referred.id
    AND NOT (closed.t1 < referred.t0)
  WHERE referred.activity = 'matter.referred' AND referred.t0 >= t_from AND referred.t1 < t_to
  GROUP BY referred.unit, referred.level, referred.id
), ranked AS (
  SELECT *, row_number() OVER (PARTITION BY unit, level ORDER BY days) - 1 AS i,
         (count(*) OVER (PARTITION BY unit, level) - 1) * 0.8 AS h
  FROM delay
)
SELECT u.unit, u.level, NULL AS numerator, NULL AS denominator,
       max(CASE WHEN i = floor(h) THEN days END)
         + max(h - floor(h)) * coalesce(
             max(CASE WHEN i = floor(h) + 1 THEN days END) - max(CASE WHEN i = floor(h) THEN days END), 0) AS value
FROM unit u LEFT JOIN ranked r ON r.unit = u.unit AND r.level = u.level
GROUP BY u.unit, u.level
