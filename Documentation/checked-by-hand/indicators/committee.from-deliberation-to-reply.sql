-- form: rules
-- Accepted topics: each deliberation leads to a decision within thirty days, each decision to a reply within fifteen.
WITH judged AS (
  SELECT a.unit, a.level, a.id,
    CASE coalesce((
        SELECT max(CASE WHEN EXISTS (
                     SELECT 1 FROM case_event b WHERE b.activity = 'decision.made' AND b.id = e.id
                       AND NOT (b.t1 < e.t0) AND b.t0 - e.t0 <= 2592000
                   ) THEN 1 WHEN e.t0 + 2592000 >= t_to THEN 2 ELSE 3 END)
        FROM case_event e, period WHERE e.activity = 'deliberation.held' AND e.id = a.id
      ), 0)
      WHEN 0 THEN 'vacuous' WHEN 1 THEN 'holds' WHEN 2 THEN 'open' ELSE 'broken'
    END AS first_rule,
    CASE coalesce((
        SELECT max(CASE WHEN EXISTS (
                     SELECT 1 FROM case_event b WHERE b.activity = 'reply.published' AND b.id = e.id
                       AND NOT (b.t1 < e.t0) AND b.t0 - e.t0 <= 1296000
                   ) THEN 1 WHEN e.t0 + 1296000 >= t_to THEN 2 ELSE 3 END)
        FROM case_event e, period WHERE e.activity = 'decision.made' AND e.id = a.id
      ), 0)
      WHEN 0 THEN 'vacuous' WHEN 1 THEN 'holds' WHEN 2 THEN 'open' ELSE 'broken'
    END AS second_rule
  FROM anchored a
  LEFT JOIN first triaged ON triaged.activity = 'topic.triaged' AND triaged.id = a.id
  LEFT JOIN first withdrawn ON withdrawn.activity = 'topic.withdrawn' AND withdrawn.id = a.id
  WHERE a.activity = 'topic.raised' AND withdrawn.n IS NULL AND triaged.outcome IN ('accepted', 'urgent')
), c AS (
  SELECT unit, level, id,
    CASE WHEN 'broken' IN (first_rule, second_rule) THEN 'broken'
         WHEN 'open' IN (first_rule, second_rule) THEN 'open'
         WHEN first_rule = 'vacuous' AND second_rule = 'vacuous' THEN 'vacuous'
         ELSE 'satisfied' END AS outcome
  FROM judged
)
SELECT u.unit, u.level, count(CASE WHEN c.outcome = 'satisfied' THEN 1 END) AS numerator,
       count(CASE WHEN c.outcome IN ('satisfied', 'broken') THEN 1 END) AS denominator,
       1.0 * count(CASE WHEN c.outcome = 'satisfied' THEN 1 END)
         / nullif(count(CASE WHEN c.outcome IN ('satisfied', 'broken') THEN 1 END), 0) AS value
FROM unit u LEFT JOIN c ON c.unit = u.unit AND c.level = u.level
WHERE u.level = 'community' GROUP BY u.unit, u.level
