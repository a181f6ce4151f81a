-- form: coverage
-- Buildings of the roster from which somebody came to a festival, among those on the roster.
SELECT r.unit, 'community' AS level, count(e.building) AS numerator, count(*) AS denominator,
       1.0 * count(e.building) / count(*) AS value
FROM buildings r
LEFT JOIN (SELECT DISTINCT unit, building FROM unit_event WHERE level = 'community' AND in_period AND actor = 'resident'
           AND activity = 'event.attended' AND theme = 'festival') e ON e.unit = r.unit AND e.building = r.value
GROUP BY r.unit
