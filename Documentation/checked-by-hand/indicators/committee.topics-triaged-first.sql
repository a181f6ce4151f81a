-- form: order
-- Topics raised in the period that were sorted and then deliberated on. Left out are those withdrawn, and those that
-- the sorting struck or merged. A topic not deliberated on stays open for 90 days after it was raised.
SELECT u.unit, u.level, sum(c.satisfied) AS numerator, count(c.id) AS denominator,
       1.0 * sum(c.satisfied) / nullif(count(c.id), 0) AS value
FROM unit u LEFT JOIN (
  SELECT raised.unit, raised.level, raised.id,
         -- Sorted, deliberated on, and the sorting not strictly after the deliberation.
         triaged.n IS NOT NULL AND held.n IS NOT NULL AND NOT (held.t1 < triaged.t0) AS satisfied,
         held.n IS NULL AND raised.t0 + 90 * 86400 >= t_to AS open
  FROM period, first raised
  LEFT JOIN first triaged ON triaged.activity = 'topic.triaged' AND triaged.id = raised.id
  LEFT JOIN first held ON held.activity = 'deliberation.held' AND held.id = raised.id
  LEFT JOIN first withdrawn ON withdrawn.activity = 'topic.withdrawn' AND withdrawn.id = raised.id
  WHERE raised.activity = 'topic.raised' AND raised.t0 >= t_from AND raised.t1 < t_to AND withdrawn.n IS NULL
    AND (triaged.n IS NULL OR triaged.outcome NOT IN ('struck', 'merged'))
) c ON c.unit = u.unit AND c.level = u.level AND NOT c.open
WHERE u.level = 'community'
GROUP BY u.unit, u.level
