-- form: order
-- Barriers found, helped with and followed by taking part, in this order; open for 120 days.
SELECT u.unit, u.level, sum(c.satisfied) AS numerator, count(c.id) AS denominator,
       1.0 * sum(c.satisfied) / nullif(count(c.id), 0) AS value
FROM unit u LEFT JOIN (
  SELECT a.unit, a.level, a.id,
         barrier.n IS NOT NULL AND help.n IS NOT NULL AND participation.n IS NOT NULL
           AND NOT (help.t1 < barrier.t0) AND NOT (participation.t1 < barrier.t0)
             AND NOT (participation.t1 < help.t0) AS satisfied,
         participation.n IS NULL AND a.t0 + 10368000 >= t_to AS open
  FROM period, anchored a
  LEFT JOIN first barrier ON barrier.activity = 'barrier.found' AND barrier.id = a.id
  LEFT JOIN first help ON help.activity = 'help.given' AND help.id = a.id
  LEFT JOIN first participation ON participation.activity = 'participation.began' AND participation.id = a.id
  WHERE a.activity = 'barrier.found'
) c ON c.unit = u.unit AND c.level = u.level AND NOT c.open
WHERE u.level = 'community' GROUP BY u.unit, u.level
