-- form: order
-- Projects of the budget list with residents in planning, changes and evaluation, no stage strictly after a later
-- one. Without an evaluation a project is open for three hundred days.
SELECT u.unit, u.level, sum(c.satisfied) AS numerator, count(c.id) AS denominator,
       1.0 * sum(c.satisfied) / nullif(count(c.id), 0) AS value
FROM unit u LEFT JOIN (
  SELECT a.unit, a.level, a.id,
         planning.n IS NOT NULL AND adjustment.n IS NOT NULL AND evaluation.n IS NOT NULL
           AND NOT (adjustment.t1 < planning.t0) AND NOT (evaluation.t1 < planning.t0)
             AND NOT (evaluation.t1 < adjustment.t0) AS satisfied,
         evaluation.n IS NULL AND a.t0 + 25920000 >= t_to AS open
  FROM period, anchored a
  LEFT JOIN first planning ON planning.activity = 'planning.joined' AND planning.id = a.id
  LEFT JOIN first adjustment ON adjustment.activity = 'adjustment.joined' AND adjustment.id = a.id
  LEFT JOIN first evaluation ON evaluation.activity = 'evaluation.joined' AND evaluation.id = a.id
  WHERE a.activity = 'livelihood.budgeted' AND a.source = 'budget-list'
) c ON c.unit = u.unit AND c.level = u.level AND NOT c.open
WHERE u.level IN ('community', 'subdistrict') GROUP BY u.unit, u.level
