-- form: ratio
-- Complaints upheld over hotline tickets.
SELECT u.unit, u.level, count(CASE WHEN e.activity = 'complaint.upheld' AND e.actor = 'subdistrict-office' THEN 1 END) AS numerator, count(CASE WHEN e.activity = 'request.made' AND e.channel = 'hotline' AND e.actor = 'resident' THEN 1 END) AS denominator, 1.0 * count(CASE WHEN e.activity = 'complaint.upheld' AND e.actor = 'subdistrict-office' THEN 1 END) / nullif(count(CASE WHEN e.activity = 'request.made' AND e.channel = 'hotline' AND e.actor = 'resident' THEN 1 END), 0) AS value
FROM unit u
LEFT JOIN unit_event e ON e.unit = u.unit AND e.level = u.level AND e.in_period AND ((e.activity = 'complaint.upheld' AND e.actor = 'subdistrict-office') OR (e.activity = 'request.made' AND e.channel = 'hotline' AND e.actor = 'resident'))
WHERE u.level IN ('community', 'subdistrict') GROUP BY u.unit, u.level
