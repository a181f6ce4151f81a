-- form: reconcile
-- Accounts of the points bank with an entry in the year: from the opening balance on, never below nothing and equal to every balance stated. What comes in counts from the beginning
-- of a coarse time, what goes out at its end; a balance stated is held against all that is not strictly after it.
WITH entry AS (
  SELECT unit, level, person AS account, activity, points AS amount, t0, t1, in_period
  FROM unit_event WHERE level = 'community' AND seen AND person IS NOT NULL
    AND activity IN ('points.awarded', 'points.redeemed', 'points.balance-stated')
), account AS (
  SELECT e.unit, e.level, e.account, max(e.amount IS NULL) AS unknown,
         coalesce((SELECT sum(CAST(o.balance AS REAL)) FROM opening o WHERE o.unit = e.unit AND o.account = e.account), 0) AS opening
  FROM entry e GROUP BY e.unit, e.level, e.account HAVING max(e.in_period)
), c AS (
  SELECT a.unit, a.level, a.account,
         CASE WHEN a.unknown THEN 'open'
              WHEN EXISTS (
                SELECT 1 FROM entry paid WHERE paid.activity = 'points.redeemed' AND paid.unit = a.unit AND paid.account = a.account
                  AND a.opening + (SELECT coalesce(sum(CASE WHEN e.activity = 'points.awarded' AND e.t0 <= paid.t1 THEN e.amount
                                                   WHEN e.activity = 'points.redeemed' AND e.t1 <= paid.t1 THEN -e.amount END), 0)
                                   FROM entry e WHERE e.unit = a.unit AND e.account = a.account) < -0.000001
              ) OR EXISTS (
                SELECT 1 FROM entry b WHERE b.activity = 'points.balance-stated' AND b.unit = a.unit AND b.account = a.account
                  AND abs(a.opening + (SELECT coalesce(sum(CASE e.activity WHEN 'points.awarded' THEN e.amount WHEN 'points.redeemed' THEN -e.amount END), 0)
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
