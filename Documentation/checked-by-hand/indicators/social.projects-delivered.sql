-- form: order
-- Projects undertaken, reported on and completed, in this order; not completed, they are open for 180 days.
SELECT u.unit, u.level, sum(c.satisfied) AS numerator, count(c.id) AS denominator,
       1.0 * sum(c.satisfied) / nullif(count(c.id), 0) AS value
FROM unit u LEFT JOIN (
  SELECT a.unit, a.level, a.id,
         undertaken.n IS NOT NULL AND reported.n IS NOT NULL AND completed.n IS NOT NULL
           AND NOT (reported.t1 < undertaken.t0) AND NOT (completed.t1 < undertaken.t0)
             AND NOT (completed.t1 < reported.t0) AS satisfied,
         completed.n IS NULL AND a.t0 + 15552000 >= t_to AS open
  FROM period, anchored a
  LEFT JOIN first undertaken ON undertaken.activity = 'project.undertaken' AND undertaken.id = a.id
  LEFT JOIN first reported ON reported.activity = 'project.reported' AND reported.id = a.id
  LEFT JOIN first completed ON completed.activity = 'project.completed' AND completed.id = a.id
  WHERE a.activity = 'project.undertaken'
) c ON c.unit = u.unit AND c.level = u.level AND NOT c.open
WHERE u.level = 'community' GROUP BY u.unit, u.level
