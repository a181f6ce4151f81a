-- form: delay
-- The 80 % quantile of the calendar days from a request that the property company took to its close, on the line
-- between neighbouring values. h = (n - 1) * 4 / 5, kept as fifths.
WITH delay AS (
  SELECT made.unit, made.level, max(0, julianday(min(closed.day)) - julianday(made.day)) AS days
  FROM anchored made
  JOIN first taken ON taken.activity = 'request.taken' AND taken.id = made.id AND taken.body = 'property-company'
  JOIN case_event closed ON closed.activity = 'request.closed' AND closed.id = made.id AND NOT (closed.t1 < made.t0)
  WHERE made.activity = 'request.made'
  GROUP BY made.unit, made.level, made.id
), ranked AS (
  SELECT *, row_number() OVER (PARTITION BY unit, level ORDER BY days) - 1 AS i,
         (count(*) OVER (PARTITION BY unit, level) - 1) * 4 AS fifths
  FROM delay
)
SELECT unit, level, NULL AS numerator, NULL AS denominator,
       max(CASE WHEN i = fifths / 5 THEN days END)
         + max(fifths % 5) / 5.0 * coalesce(
             max(CASE WHEN i = fifths / 5 + 1 THEN days END) - max(CASE WHEN i = fifths / 5 THEN days END), 0) AS value
FROM ranked WHERE level = 'community' GROUP BY unit, level
