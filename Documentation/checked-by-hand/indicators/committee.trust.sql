-- form: survey
-- The mean of the answers on trust in the committee, each group by its share of the residents.
SELECT g.unit, 'community' AS level, NULL AS numerator, NULL AS denominator,
       sum(g.residents * a.mean) / sum(g.residents) AS value
FROM (SELECT community AS unit, "group", CAST(residents AS REAL) AS residents FROM strata) g
LEFT JOIN (SELECT e.unit, e."group", avg(e.rating) AS mean FROM unit_event e
           WHERE e.level = 'community' AND e.in_period AND e.actor = 'resident'
             AND e.activity = 'survey.answered' AND e.source = 'survey' AND e.theme = 'trust-committee'
           GROUP BY 1, 2) a
  ON a.unit = g.unit AND a."group" = g."group"
GROUP BY g.unit
