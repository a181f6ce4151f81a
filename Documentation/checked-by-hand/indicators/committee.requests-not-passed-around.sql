-- form: returns
-- Requests by other ways than the hotline that no organization holds twice with another between. Without a channel,
-- whether it was the hotline is undecided, and the case is left out.
WITH holder AS (
  SELECT e.unit, e.level, e.id, e.organization,
         row_number() OVER (PARTITION BY e.unit, e.level, e.id ORDER BY e.t0, e.rank, e.organization) AS place
  FROM case_event e WHERE e.organization IS NOT NULL
    AND EXISTS (SELECT 1 FROM anchored a WHERE a.activity = 'request.made' AND a.id = e.id)
), c AS (
  SELECT a.unit, a.level, a.id,
         CASE WHEN EXISTS (
           SELECT 1 FROM holder x
           JOIN holder y ON y.id = x.id AND y.place > x.place AND y.organization <> x.organization
           JOIN holder z ON z.id = x.id AND z.place > y.place AND z.organization = x.organization
           WHERE x.id = a.id
         ) THEN 'broken' ELSE 'satisfied' END AS outcome
  FROM anchored a
  WHERE a.activity = 'request.made' AND a.channel <> 'hotline'
)
SELECT u.unit, u.level, count(CASE WHEN c.outcome = 'satisfied' THEN 1 END) AS numerator,
       count(CASE WHEN c.outcome IN ('satisfied', 'broken') THEN 1 END) AS denominator,
       1.0 * count(CASE WHEN c.outcome = 'satisfied' THEN 1 END)
         / nullif(count(CASE WHEN c.outcome IN ('satisfied', 'broken') THEN 1 END), 0) AS value
FROM unit u LEFT JOIN c ON c.unit = u.unit AND c.level = u.level
WHERE u.level = 'community' GROUP BY u.unit, u.level
