-- form: repeats
-- Accepted topics that were not on the agenda within the sixty days before.
WITH c AS (
  SELECT a.unit, a.level, a.id,
         CASE WHEN a.subject IS NULL THEN 'open'
              WHEN EXISTS (
                SELECT 1 FROM first b WHERE b.activity = 'topic.raised' AND b.unit = a.unit AND b.level = a.level
                  AND b.id <> a.id
                  AND b.place = a.place AND b.subject = a.subject AND b.t0 BETWEEN a.t0 - 5184000 AND a.t0
              ) THEN 'broken'
              ELSE 'satisfied' END AS outcome
  FROM anchored a
  JOIN first triaged ON triaged.activity = 'topic.triaged' AND triaged.id = a.id
  WHERE a.activity = 'topic.raised' AND triaged.outcome IN ('accepted', 'urgent')
)
SELECT u.unit, u.level, count(CASE WHEN c.outcome = 'satisfied' THEN 1 END) AS numerator,
       count(CASE WHEN c.outcome IN ('satisfied', 'broken') THEN 1 END) AS denominator,
       1.0 * count(CASE WHEN c.outcome = 'satisfied' THEN 1 END)
         / nullif(count(CASE WHEN c.outcome IN ('satisfied', 'broken') THEN 1 END), 0) AS value
FROM unit u LEFT JOIN c ON c.unit = u.unit AND c.level = u.level
WHERE u.level = 'community' GROUP BY u.unit, u.level
