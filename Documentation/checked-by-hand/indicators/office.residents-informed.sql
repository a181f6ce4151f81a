-- form: survey
-- The share of answers of 4 or more on being informed.
SELECT u.unit, u.level, NULL AS numerator, NULL AS denominator, avg(e.rating >= 4) AS value
FROM unit u
LEFT JOIN unit_event e ON e.unit = u.unit AND e.level = u.level AND e.in_period AND e.actor = 'resident'
  AND e.activity = 'survey.answered' AND e.source = 'survey' AND e.theme = 'informed'
WHERE u.level IN ('community', 'subdistrict') GROUP BY u.unit, u.level
