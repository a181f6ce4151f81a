-- form: evenness
-- How evenly short videos, broadcasts and assemblies are used.
SELECT unit, level, NULL AS numerator, NULL AS denominator,
       (1 - sum(1.0 * c * c) / (sum(c) * sum(c))) / (1 - 1.0 / 3) AS value
FROM (SELECT e.unit, e.level, e."channel" AS category, count(*) AS c FROM unit_event e
  WHERE e.level = 'community' AND e.in_period AND e.actor = 'residents-committee'
    AND e.activity = 'publicity.issued' AND e.channel IN ('short-video', 'broadcast', 'assembly')
  GROUP BY 1, 2, 3)
GROUP BY unit, level
