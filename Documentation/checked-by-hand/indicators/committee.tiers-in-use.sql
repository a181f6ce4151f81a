-- form: distinct
-- Tiers of prizes that residents redeemed.
SELECT u.unit, u.level, NULL AS numerator, NULL AS denominator, count(DISTINCT e.tier) AS value
FROM unit u
LEFT JOIN unit_event e ON e.unit = u.unit AND e.level = u.level AND e.in_period AND e.actor = 'resident'
  AND e.activity = 'points.redeemed'
WHERE u.level = 'community' GROUP BY u.unit, u.level
