-- form: rate
-- New citizens' share of the volunteers over their share of the residents.
SELECT f.unit, f.level, v.share AS numerator, CAST(f."new-citizens-share" AS REAL) AS denominator,
       v.share / CAST(f."new-citizens-share" AS REAL) AS value
FROM fact f
JOIN (
  SELECT unit, level,
         1.0 * count(DISTINCT CASE WHEN "new-citizen" = 'yes' THEN person END) / count(DISTINCT person) AS share
  FROM unit_event WHERE in_period AND actor = 'resident' AND activity = 'shift.volunteered'
  GROUP BY unit, level
) v ON v.unit = f.unit AND v.level = f.level
WHERE f.level = 'community'
