-- form: order
-- Accepted topics surveyed, sorted and deliberated on, in this order; open for 90 days until they are deliberated on.
SELECT u.unit, u.level, sum(c.satisfied) AS numerator, count(c.id) AS denominator,
       1.0 * sum(c.satisfied) / nullif(count(c.id), 0) AS value
FROM unit u LEFT JOIN (
  SELECT a.unit, a.level, a.id,
         topic.n IS NOT NULL AND demands.n IS NOT NULL AND deliberation.n IS NOT NULL
           AND NOT (demands.t1 < topic.t0) AND NOT (deliberation.t1 < topic.t0)
             AND NOT (deliberation.t1 < demands.t0) AS satisfied,
         deliberation.n IS NULL AND a.t0 + 7776000 >= t_to AS open
  FROM period, anchored a
  LEFT JOIN first topic ON topic.activity = 'topic.surveyed' AND topic.id = a.id
  LEFT JOIN first demands ON demands.activity = 'demands.sorted' AND demands.id = a.id
  LEFT JOIN first deliberation ON deliberation.activity = 'deliberation.held' AND deliberation.id = a.id
  LEFT JOIN first triaged ON triaged.activity = 'topic.triaged' AND triaged.id = a.id
  LEFT JOIN first withdrawn ON withdrawn.activity = 'topic.withdrawn' AND withdrawn.id = a.id
  WHERE a.activity = 'topic.raised' AND withdrawn.n IS NULL AND triaged.outcome IN ('accepted', 'urgent')
) c ON c.unit = u.unit AND c.level = u.level AND NOT c.open
WHERE u.level = 'community' GROUP BY u.unit, u.level
