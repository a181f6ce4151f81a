-- form: judgement
-- How broadly the committee consults: the adjudicated rating, else the mean of the assessors'.
SELECT unit, 'community' AS level, NULL AS numerator, NULL AS denominator,
       coalesce(max(CASE WHEN adjudicated = 'true' THEN CAST(rating AS REAL) END), avg(CAST(rating AS REAL))) AS value
FROM judgement WHERE indicator = 'committee.consults-broadly' GROUP BY unit
