-- form: percentile
-- The median rating of festival events and recreation of a social organization: the middle, or half-way between two.
WITH ranked AS (
  SELECT e.unit, e.level, e.rating, row_number() OVER (PARTITION BY e.unit, e.level ORDER BY e.rating) AS place,
         count(*) OVER (PARTITION BY e.unit, e.level) AS n
  FROM unit_event e
  WHERE e.level = 'community' AND e.in_period AND e.actor = 'resident' AND e.activity = 'event.rated'
    AND e.theme IN ('festival', 'recreation') AND e.organization IS NOT NULL AND e.rating IS NOT NULL
)
SELECT unit, level, NULL AS numerator, NULL AS denominator, avg(rating) AS value
FROM ranked WHERE place IN ((n + 1) / 2, (n + 2) / 2) GROUP BY unit, level
