-- form: concentration
-- The Gini coefficient of honours per person, from all pairs.
WITH person AS (
  SELECT e.unit, e.level, e.person, count(*) AS x FROM unit_event e
  WHERE e.level = 'community' AND e.in_period AND e.actor = 'residents-committee'
    AND e.person IS NOT NULL AND e.activity = 'honour.given'
  GROUP BY 1, 2, 3)
SELECT a.unit, a.level, NULL AS numerator, NULL AS denominator,
       CASE WHEN t.n >= 2 THEN sum(abs(a.x - b.x)) / (2.0 * t.n * t.total) END AS value
FROM person a JOIN person b ON b.unit = a.unit
JOIN (SELECT unit, count(*) AS n, sum(x) AS total FROM person GROUP BY unit) t ON t.unit = a.unit
GROUP BY a.unit, a.level
