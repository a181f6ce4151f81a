-- form: concentration
-- The part of all seats in deliberations that the most frequent fifth of persons, rounded up, took.
WITH person AS (
  SELECT e.unit, e.level, e.person, count(*) AS x FROM unit_event e
  WHERE e.level = 'community' AND e.in_period AND e.actor = 'resident' AND e.person IS NOT NULL
    AND e.activity = 'deliberation.attended'
  GROUP BY 1, 2, 3
), ranked AS (
  SELECT *, row_number() OVER (PARTITION BY unit ORDER BY x DESC) AS place, count(*) OVER (PARTITION BY unit) AS n
  FROM person
)
SELECT unit, level, NULL AS numerator, NULL AS denominator,
       1.0 * sum(CASE WHEN place <= (n + 4) / 5 THEN x END) / sum(x) AS value
FROM ranked GROUP BY unit, level
