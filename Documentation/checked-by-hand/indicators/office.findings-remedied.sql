-- form: remedy
-- Findings for the office confirmed as remedied by the day first promised, or within 60 days, and not back since.
-- Without a confirmation they are open until that day has passed.
WITH due AS (
  SELECT a.unit, a.level, a.id, a.t0,
         -- The last second of the day that the first promise with a deadline names, or so long after the finding.
         coalesce((
           SELECT CAST(strftime('%s', date(p.deadline, '+1 day') || 'T00:00:00+08:00') AS INTEGER) - 1
           FROM case_event p
           WHERE p.activity = 'remedy.promised' AND p.id = a.id AND NOT (p.t1 < a.t0) AND p.deadline IS NOT NULL
           ORDER BY p.t0, p.rank LIMIT 1
         ), a.t0 + 5184000) AS deadline,
         (SELECT min(k.n) FROM case_event k WHERE k.activity = 'remedy.confirmed' AND k.id = a.id AND NOT (k.t1 < a.t0)
            AND k.t0 = (SELECT min(l.t0) FROM case_event l WHERE l.activity = 'remedy.confirmed' AND l.id = a.id
                          AND NOT (l.t1 < a.t0))) AS confirmation
  FROM anchored a
  WHERE a.activity = 'finding.made' AND a.actor = 'subdistrict-office'
), c AS (
  SELECT d.unit, d.level, d.id,
         CASE WHEN k.n IS NULL THEN CASE WHEN d.deadline < t_to THEN 'broken' ELSE 'open' END
              WHEN k.t0 > d.deadline THEN 'broken'
              WHEN EXISTS (
                SELECT 1 FROM case_event r WHERE r.activity = 'finding.recurred' AND r.id = d.id AND NOT (r.t1 < k.t0)
              ) THEN 'broken'
              ELSE 'satisfied' END AS outcome
  FROM period, due d LEFT JOIN case_event k ON k.n = d.confirmation AND k.unit = d.unit AND k.level = d.level
)
SELECT u.unit, u.level, count(CASE WHEN c.outcome = 'satisfied' THEN 1 END) AS numerator,
       count(CASE WHEN c.outcome IN ('satisfied', 'broken') THEN 1 END) AS denominator,
       1.0 * count(CASE WHEN c.outcome = 'satisfied' THEN 1 END)
         / nullif(count(CASE WHEN c.outcome IN ('satisfied', 'broken') THEN 1 END), 0) AS value
FROM unit u LEFT JOIN c ON c.unit = u.unit AND c.level = u.level
WHERE u.level IN ('community', 'subdistrict') GROUP BY u.unit, u.level
