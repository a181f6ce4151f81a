-- form: fact
-- The register's own figure.
SELECT unit, level, NULL AS numerator, NULL AS denominator, CAST("self-government-teams" AS REAL) AS value
FROM fact WHERE level = 'community'
