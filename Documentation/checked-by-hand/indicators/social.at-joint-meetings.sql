-- form: stages
-- Joint meetings with residents that a social organization attended.
SELECT u.unit, u.level, sum(c.done) AS numerator, count(c.id) AS denominator,
       1.0 * sum(c.done) / nullif(count(c.id), 0) AS value
FROM unit u LEFT JOIN (
  SELECT a.unit, a.level, a.id,
         EXISTS (SELECT 1 FROM case_event b WHERE b.activity = 'joint-meeting.attended'
           AND b.actor = 'social-organization'
                 AND b.id = a.id) AS done
  FROM anchored a WHERE a.activity = 'joint-meeting.called'
) c ON c.unit = u.unit AND c.level = u.level
WHERE u.level = 'community' GROUP BY u.unit, u.level
