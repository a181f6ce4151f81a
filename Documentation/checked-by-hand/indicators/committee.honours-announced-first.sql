-- form: rules
-- Honours made public within sixty days of each nomination, open while these run, and none given before.
WITH judged AS (
  SELECT a.unit, a.level, a.id,
    CASE coalesce((
        SELECT max(CASE WHEN EXISTS (
                     SELECT 1 FROM case_event b WHERE b.activity = 'honour.announced' AND b.id = e.id
                       AND NOT (b.t1 < e.t0) AND b.t0 - e.t0 <= 5184000
                   ) THEN 1 WHEN e.t0 + 5184000 >= t_to THEN 2 ELSE 3 END)
        FROM case_event e, period WHERE e.activity = 'honour.nominated' AND e.id = a.id
      ), 0)
      WHEN 0 THEN 'vacuous' WHEN 1 THEN 'holds' WHEN 2 THEN 'open' ELSE 'broken'
    END AS first_rule,
    CASE
      WHEN NOT EXISTS (SELECT 1 FROM case_event b WHERE b.activity = 'honour.given' AND b.id = a.id) THEN 'vacuous'
      WHEN EXISTS (
        SELECT 1 FROM case_event b WHERE b.activity = 'honour.given' AND b.id = a.id
          AND NOT EXISTS (SELECT 1 FROM case_event e WHERE e.activity = 'honour.announced' AND e.id = a.id
            AND NOT (b.t1 < e.t0))
      ) THEN 'broken'
      ELSE 'holds'
    END AS second_rule
  FROM anchored a
  WHERE a.activity = 'honour.nominated'
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
