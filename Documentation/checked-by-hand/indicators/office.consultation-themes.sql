-- form: distinct
-- Themes of consultations of the office with a published outcome, each once.
SELECT u.unit, u.level, NULL AS numerator, NULL AS denominator, count(DISTINCT e.theme) AS value
FROM unit u
LEFT JOIN unit_event e ON e.unit = u.unit AND e.level = u.level AND e.in_period AND e.actor = 'subdistrict-office'
  AND e.activity = 'consultation.answered'
WHERE u.level IN ('community', 'subdistrict') GROUP BY u.unit, u.level
