-- form: longest-gap
-- The longest time in days between posts of the office, the ends of the year included.
SELECT unit, level, NULL AS numerator, NULL AS denominator, max(julianday(next) - julianday(day)) AS value
FROM (
  SELECT unit, level, day, lead(day) OVER (PARTITION BY unit, level ORDER BY day) AS next
  FROM (
    SELECT u.unit, u.level, day_from AS day FROM unit u, period
    UNION SELECT u.unit, u.level, day_to FROM unit u, period
    UNION SELECT e.unit, e.level, e.day FROM unit_event e WHERE e.in_period AND e.actor = 'subdistrict-office'
      AND e.activity = 'post.published' AND e.channel IN ('website', 'wechat', 'weibo')
  ) WHERE level IN ('community', 'subdistrict')
) GROUP BY unit, level
