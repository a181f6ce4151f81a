-- form: rate
-- Volunteer teams of the register for a thousand residents.
SELECT unit, level, CAST("volunteer-teams" AS REAL) AS numerator, CAST(population AS REAL) AS denominator,
       CAST("volunteer-teams" AS REAL) * 1000 / CAST(population AS REAL) AS value
FROM fact WHERE level = 'community'
