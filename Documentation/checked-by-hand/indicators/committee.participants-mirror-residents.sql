-- form: representativeness
-- 1 less half the differences between the groups' shares of those who took part and of the residents.
WITH person AS (SELECT DISTINCT e.unit, e.person, e."group" FROM unit_event e
  WHERE e.level = 'community' AND e.in_period AND e.actor = 'resident' AND e.person IS NOT NULL
    AND e."group" IS NOT NULL
    AND e.activity IN ('event.attended', 'deliberation.attended', 'project.joined', 'shift.volunteered')),
p AS (SELECT unit, "group", 1.0 * count(*) / sum(count(*)) OVER (PARTITION BY unit) AS p FROM person GROUP BY 1, 2),
q AS (SELECT community AS unit, "group",
             CAST(residents AS REAL) / sum(CAST(residents AS REAL)) OVER (PARTITION BY community) AS q FROM strata)
SELECT q.unit, 'community' AS level, NULL AS numerator, NULL AS denominator,
       1 - sum(abs(coalesce(p.p, 0) - q.q)) / 2 AS value
FROM q LEFT JOIN p ON p.unit = q.unit AND p."group" = q."group" GROUP BY q.unit
