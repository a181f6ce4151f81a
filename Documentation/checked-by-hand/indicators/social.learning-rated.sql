-- form: percentile
-- The rating at the less satisfied quarter, events of learning of a social organization: the ⌈n/4⌉-th of n.
WITH ranked AS (
  SELECT e.unit, e.level, e.rating, row_number() OVER (PARTITION BY e.unit, e.level ORDER BY e.rating) AS place,
         count(*) OVER (PARTITION BY e.unit, e.level) AS n
  FROM unit_event e
  WHERE e.level = 'community' AND e.in_period AND e.actor = 'resident' AND e.activity = 'event.rated'
    AND e.theme IN ('culture', 'training', 'science') AND e.organization IS NOT NULL AND e.rating IS NOT NULL
)
SELECT unit, level, NULL AS numerator, NULL AS denominator, rating AS value FROM ranked WHERE place = (n + 3) / 4
