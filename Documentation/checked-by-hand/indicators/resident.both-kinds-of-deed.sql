-- form: evenness
-- How evenly deeds of the hands and of the mind are done.
SELECT unit, level, NULL AS numerator, NULL AS denominator,
       (1 - sum(1.0 * c * c) / (sum(c) * sum(c))) / (1 - 1.0 / 2) AS value
FROM (SELECT e.unit, e.level, e."theme" AS category, count(*) AS c FROM unit_event e
  WHERE e.level = 'community' AND e.in_period AND e.actor = 'resident'
    AND e.activity = 'deed.done' AND e.theme IN ('material', 'spiritual')
  GROUP BY 1, 2, 3)
GROUP BY unit, level
