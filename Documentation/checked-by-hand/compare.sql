-- Holds what the queries found against scores.csv, unit by unit. A figure agrees when the value differs by at most half
-- of the sixth place that scores.csv prints, and numerator and denominator, where both sides have them, by no more than
-- that; also when neither side has a value. Left out are sub-districts where an indicator does not apply to them.
CREATE VIEW compared AS
SELECT s.id AS indicator, i.form, s.unit, s.unit_level AS level, o.value AS own, s.value AS theirs, s.state,
       o.numerator AS own_numerator, s.numerator AS their_numerator,
       o.denominator AS own_denominator, s.denominator AS their_denominator,
       CASE
         WHEN o.value IS NULL OR s.value = '' THEN o.value IS NULL AND s.value = ''
         ELSE abs(o.value - CAST(s.value AS REAL)) <= 0.00000051
           AND (o.numerator IS NULL OR s.numerator = ''
                OR abs(o.numerator - CAST(s.numerator AS REAL)) <= 0.00000051)
           AND (o.denominator IS NULL OR s.denominator = ''
                OR abs(o.denominator - CAST(s.denominator AS REAL)) <= 0.00000051)
       END AS agrees
FROM (SELECT DISTINCT indicator, form FROM own) i
JOIN (SELECT s.*, u.level AS unit_level FROM scores s JOIN unit u ON u.unit = s.unit) s
  ON s.id = i.indicator AND s.level = 'indicator'
LEFT JOIN own o ON o.indicator = s.id AND o.unit = s.unit
WHERE NOT (s.unit_level = 'subdistrict' AND s.state = 'not-applicable' AND s.value = '' AND o.unit IS NULL);

-- Figures that differ, and those of units for which scores.csv has no row.
CREATE VIEW difference AS
SELECT indicator, unit, level, state, own, theirs, own_numerator, their_numerator, own_denominator, their_denominator
FROM compared WHERE NOT agrees
UNION ALL
SELECT o.indicator, o.unit, o.level, 'no row in scores.csv', o.value, NULL, o.numerator, NULL, o.denominator, NULL
FROM own o WHERE NOT EXISTS (SELECT 1 FROM compared c WHERE c.indicator = o.indicator AND c.unit = o.unit);

.mode table
SELECT form, indicator, count(*) AS figures, sum(own IS NOT NULL) AS "with a value", sum(agrees) AS agree,
       printf('%.4f', min(own)) AS least, printf('%.4f', max(own)) AS greatest
FROM compared GROUP BY form, indicator ORDER BY form, indicator;
SELECT count(DISTINCT indicator) AS indicators, count(*) AS figures, sum(own IS NOT NULL) AS "with a value",
       sum(agrees) AS agree FROM compared;
SELECT * FROM difference LIMIT 40;
