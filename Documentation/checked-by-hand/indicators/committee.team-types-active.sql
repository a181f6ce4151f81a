-- form: evenness
-- How evenly the three types of team serve.
SELECT unit, level, NULL AS numerator, NULL AS denominator,
       (1 - sum(1.0 * c * c) / (sum(c) * sum(c))) / (1 - 1.0 / 3) AS value
FROM (SELECT e.unit, e.level, e."team-type" AS category, count(*) AS c FROM unit_event e
  WHERE e.level = 'community' AND e.in_period AND e.actor = 'resident'
    AND e.activity = 'shift.volunteered' AND e."team-type" IN ('self-government', 'special-skill', 'culture-sport')
  GROUP BY 1, 2, 3)
GROUP BY unit, level
