-- form: retention
-- Volunteers of the first half who served in the second. The second half of 366 days begins on 2 July.
WITH seen AS (SELECT DISTINCT e.unit, e.level, e.person, e.day >= '2024-07-02' AS late FROM unit_event e
              WHERE e.level = 'community' AND e.in_period AND e.actor = 'resident' AND e.person IS NOT NULL
                AND e.activity = 'shift.volunteered')
SELECT a.unit, a.level, NULL AS numerator, NULL AS denominator,
       1.0 * count(b.person) / count(*) AS value
FROM seen a LEFT JOIN seen b ON b.unit = a.unit AND b.person = a.person AND b.late
WHERE NOT a.late GROUP BY a.unit, a.level
