-- Holds what the queries found against scores.csv. A figure agrees when the value differs by at most half of the sixth
-- place that scores.csv prints, and numerator and denominator, where both sides have them, by no more than that.
CREATE VIEW compared AS
SELECT o.indicator, o.form, o.unit, o.level, o.value AS own, s.value AS theirs, s.state,
       o.numerator AS own_numerator, s.numerator AS their_numerator,
       o.denominator AS own_denominator, s.denominator AS their_denominator,
       CASE
         WHEN s.id IS NULL THEN 0
         WHEN s.state = 'not-applicable' THEN 1
         WHEN o.value IS NULL OR s.value = '' THEN o.value IS NULL AND s.value = ''
         ELSE abs(o.value - CAST(s.value AS REAL)) <= 0.00000051
           AND (o.numerator IS NULL OR s.numerator = ''
                OR abs(o.numerator - CAST(s.numerator AS REAL)) <= 0.00000051)
           AND (o.denominator IS NULL OR s.denominator = ''
                OR abs(o.denominator - CAST(s.denominator AS REAL)) <= 0.00000051)
       END AS agrees
FROM own o LEFT JOIN scores s ON s.id = o.indicator AND s.unit = o.unit AND s.level = 'indicator';

CREATE VIEW difference AS SELECT * FROM compared WHERE NOT agrees;

.mode table
SELECT form, indicator, count(*) AS figures, sum(own IS NOT NULL) AS "with a value", sum(agrees) AS agree,
       printf('%.4f', min(own)) AS least, printf('%.4f', max(own)) AS greatest
FROM compared GROUP BY form, indicator ORDER BY form, indicator;
SELECT indicator, unit, level, state, own, theirs, own_numerator, their_numerator, own_denominator, their_denominator
FROM difference LIMIT 40;
