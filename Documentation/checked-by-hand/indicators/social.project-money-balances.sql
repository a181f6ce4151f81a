-- form: reconcile
-- Projects whose money never falls below nothing and equals every balance stated. What comes in counts from the beginning
-- of a coarse time, what goes out at its end; a balance stated is held against all that is not strictly after it.
WITH entry AS (
  SELECT unit, level, "case" AS account, activity, amount AS amount, t0, t1, in_period
  FROM unit_event WHERE level = 'community' AND seen AND "case" IS NOT NULL
    AND activity IN ('project.funded', 'project.spent', 'project.balance-stated')
), account AS (
  SELECT e.unit, e.level, e.account, max(e.amount IS NULL) AS unknown,
         0 AS opening
  FROM entry e GROUP BY e.unit, e.level, e.account HAVING max(e.in_period)
), c AS (
  SELECT a.unit, a.level, a.account,
         CASE WHEN a.unknown THEN 'open'
              WHEN EXISTS (
                SELECT 1 FROM entry paid WHERE paid.activity = 'project.spent' AND paid.unit = a.unit AND paid.account = a.account
                  AND a.opening + (SELECT coalesce(sum(CASE WHEN e.activity = 'project.funded' AND e.t0 <= paid.t1 THEN e.amount
                                                   WHEN e.activity = 'project.spent' AND e.t1 <= paid.t1 THEN -e.amount END), 0)
                                   FROM entry e WHERE e.unit = a.unit AND e.account = a.account) < -0.000001
              ) OR EXISTS (
                SELECT 1 FROM entry b WHERE b.activity = 'project.balance-stated' AND b.unit = a.unit AND b.account = a.account
                  AND abs(a.opening + (SELECT coalesce(sum(CASE e.activity WHEN 'project.funded' THEN e.amount WHEN 'project.spent' THEN -e.amount END), 0)
                            FROM entry e WHERE e.unit = a.unit AND e.account = a.account AND e.t0 <= b.t1)
                          - b.amount) > 0.000001
              ) THEN 'broken'
              ELSE 'satisfied' END AS outcome
  FROM account a
)
SELECT u.unit, u.level, count(CASE WHEN c.outcome = 'satisfied' THEN 1 END) AS numerator,
       count(CASE WHEN c.outcome IN ('satisfied', 'broken') THEN 1 END) AS denominator,
       1.0 * count(CASE WHEN c.outcome = 'satisfied' THEN 1 END)
         / nullif(count(CASE WHEN c.outcome IN ('satisfied', 'broken') THEN 1 END), 0) AS value
FROM unit u LEFT JOIN c ON c.unit = u.unit AND c.level = u.level
WHERE u.level = 'community' GROUP BY u.unit, u.level
