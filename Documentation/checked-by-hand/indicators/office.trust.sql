-- form: survey
-- The mean of the answers on trust in the office.
SELECT u.unit, u.level, NULL AS numerator, NULL AS denominator, avg(e.rating) AS value
FROM unit u
LEFT JOIN unit_event e ON e.unit = u.unit AND e.level = u.level AND e.in_period AND e.actor = 'resident'
  AND e.activity = 'survey.answered' AND e.source = 'survey' AND e.theme = 'trust-office'
WHERE u.level IN ('community', 'subdistrict') GROUP BY u.unit, u.level
