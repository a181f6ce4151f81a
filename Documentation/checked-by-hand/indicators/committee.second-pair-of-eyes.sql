-- form: rules
-- Deeds that earned points: who approved is not who did it, one of them unknown leaves it open; and no points before
-- an approval. A broken rule decides, then an open one.
WITH judged AS (
  SELECT a.unit, a.level, a.id,
    CASE
      WHEN NOT EXISTS (SELECT 1 FROM case_event d WHERE d.activity = 'deed.done' AND d.id = a.id)
        OR NOT EXISTS (SELECT 1 FROM case_event d WHERE d.activity = 'deed.approved' AND d.id = a.id) THEN 'vacuous'
      WHEN EXISTS (SELECT 1 FROM case_event d WHERE d.activity IN ('deed.done', 'deed.approved') AND d.person IS NULL
                     AND d.id = a.id) THEN 'open'
      WHEN EXISTS (
        SELECT 1 FROM case_event d JOIN case_event e ON e.activity = 'deed.approved' AND e.person = d.person
          AND e.id = d.id
        WHERE d.activity = 'deed.done' AND d.id = a.id
      ) THEN 'broken'
      ELSE 'holds'
    END AS first_rule,
    CASE
      WHEN NOT EXISTS (SELECT 1 FROM case_event b WHERE b.activity = 'points.awarded' AND b.id = a.id) THEN 'vacuous'
      WHEN EXISTS (
        SELECT 1 FROM case_event b WHERE b.activity = 'points.awarded' AND b.id = a.id
          AND NOT EXISTS (SELECT 1 FROM case_event e WHERE e.activity = 'deed.approved' AND e.id = a.id
            AND NOT (b.t1 < e.t0))
      ) THEN 'broken'
      ELSE 'holds'
    END AS second_rule
  FROM anchored a
  WHERE a.activity = 'deed.done'
    AND EXISTS (SELECT 1 FROM case_event p WHERE p.activity = 'points.awarded' AND p.id = a.id)
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
