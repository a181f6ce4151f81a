-- form: stages
-- Accepted topics that the office surveyed.
SELECT u.unit, u.level, sum(c.done) AS numerator, count(c.id) AS denominator,
       1.0 * sum(c.done) / nullif(count(c.id), 0) AS value
FROM unit u LEFT JOIN (
  SELECT opened.unit, opened.level, opened.id, max(step.n IS NOT NULL) AS done
  FROM period, first opened
  LEFT JOIN first triaged ON triaged.activity = 'topic.triaged' AND triaged.id = opened.id
  LEFT JOIN first withdrawn ON withdrawn.activity = 'topic.withdrawn' AND withdrawn.id = opened.id
  LEFT JOIN case_event step ON step.activity = 'topic.surveyed' AND step.actor = 'subdistrict-office'
    AND step.id = opened.id
  WHERE opened.activity = 'topic.raised' AND opened.t0 >= t_from AND opened.t1 < t_to AND withdrawn.n IS NULL
    AND triaged.outcome IN ('accepted', 'urgent')
  GROUP BY opened.unit, opened.level, opened.id
) c ON c.unit = u.unit AND c.level = u.level
WHERE u.level IN ('community', 'subdistrict') GROUP BY u.unit, u.level
