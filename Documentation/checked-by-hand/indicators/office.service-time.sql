-- form: delay
-- The 80 % quantile of the working days from a request that the office took to its close: the ⌈4n/5⌉-th of n.
WITH delay AS (
  SELECT made.unit, made.level, max(0, min(at_close.worked) - asked.worked) AS days
  FROM anchored made
  JOIN first taken ON taken.activity = 'request.taken' AND taken.id = made.id AND taken.actor = 'subdistrict-office'
  JOIN case_event closed ON closed.activity = 'request.closed' AND closed.id = made.id AND NOT (closed.t1 < made.t0)
  JOIN calendar asked ON asked.day = made.day JOIN calendar at_close ON at_close.day = closed.day
  WHERE made.activity = 'request.made'
  GROUP BY made.unit, made.level, made.id
), ranked AS (
  SELECT *, row_number() OVER (PARTITION BY unit, level ORDER BY days) AS place,
         count(*) OVER (PARTITION BY unit, level) AS n
  FROM delay
)
SELECT unit, level, NULL AS numerator, NULL AS denominator, days AS value FROM ranked WHERE place = (n * 4 + 4) / 5
