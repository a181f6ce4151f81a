-- form: rate
-- Residents who drew the map, for a thousand residents.
SELECT unit, level, CAST("resource-map-residents" AS REAL) AS numerator, CAST(population AS REAL) AS denominator,
       CAST("resource-map-residents" AS REAL) * 1000 / CAST(population AS REAL) AS value
FROM fact WHERE level = 'community'
