-- form: reconcile
-- Projects whose money never falls below nothing and equals every balance stated. What comes in counts from the
-- beginning of a coarse time, what goes out at its end; a balance stated is held against all that is not strictly after
-- it.
WITH entry AS (
  SELECT unit, "case" AS account, activity, t0, t1, in_period,
         CASE activity WHEN 'project.spent' THEN -amount ELSE amount END AS amount,
         CASE activity WHEN 'project.spent' THEN t1 ELSE t0 END AS counts_from
  FROM unit_event WHERE level = 'community' AND seen AND "case" IS NOT NULL
    AND activity IN ('project.funded', 'project.spent', 'project.balance-stated')
), account AS (
  SELECT e.unit, e.account, max(e.amount IS NULL) AS unknown,
         0 AS opening
  FROM entry e GROUP BY e.unit, e.account HAVING max(e.in_period)
), c AS (
  SELECT a.unit, a.account,
         CASE
           WHEN a.unknown THEN 'open'
           WHEN EXISTS (
             SELECT 1 FROM entry paid WHERE paid.activity = 'project.spent' AND paid.unit = a.unit
               AND paid.account = a.account AND a.opening + (
                 SELECT total(e.amount) FROM entry e
                 WHERE e.unit = a.unit AND e.account = a.account AND e.counts_from <= paid.t1
                   AND e.activity <> 'project.balance-stated'
               ) < -0.000001
           )
           OR EXISTS (
             SELECT 1 FROM entry b WHERE b.activity = 'project.balance-stated' AND b.unit = a.unit
               AND b.account = a.account AND abs(b.amount - a.opening - (
                 SELECT total(e.amount) FROM entry e
                 WHERE e.unit = a.unit AND e.account = a.account AND e.t0 <= b.t1
                   AND e.activity <> 'project.balance-stated'
               )) > 0.000001
           ) THEN 'broken'
           ELSE 'satisfied'
         END AS outcome
  FROM account a
)
SELECT u.unit, u.level, count(CASE WHEN c.outcome = 'satisfied' THEN 1 END) AS numerator,
       count(CASE WHEN c.outcome IN ('satisfied', 'broken') THEN 1 END) AS denominator,
       1.0 * count(CASE WHEN c.outcome = 'satisfied' THEN 1 END)
         / nullif(count(CASE WHEN c.outcome IN ('satisfied', 'broken') THEN 1 END), 0) AS value
FROM unit u LEFT JOIN c ON c.unit = u.unit
WHERE u.level = 'community' GROUP BY u.unit, u.level
