-- The figures of the assessment 小例, worked out once more with DuckDB.
-- Rubric small, edition 1, digest 5f6d23bf1c53ab010d8ea888c0b8542e37de2281f0dd053550eeab8b5ef0b85d.
--
-- Run it with: duckdb < THIS-FILE
-- It needs the logs in the folder below, prints every figure, then those that differ from the bundle, then how many
-- agree. These are the logs (SHA-256, as “sha256sum” prints it):
--   6a9c986d727a9426843822549b06dfc7f10f8d71af6c95d45daaaa96c15d0d27  logs/河沿.csv
--   0db7542c1c19cda97f074c36664d17c133d336400e5fcfe41bcf657860c4fc3b  logs/石桥.csv
--
-- Indicators worked out: 2 of 2.

SET VARIABLE logs = '移交''s';
SET threads = 2;

-- Arithmetic. A figure is a fraction of whole numbers in lowest terms, {top, bottom}; too large a number is an error
-- and never rounded.
CREATE MACRO fraction(a, b) AS CASE WHEN a IS NOT NULL AND b <> 0 THEN {
  'top': sign(b) * CAST(a AS HUGEINT) // gcd(CAST(a AS HUGEINT), CAST(b AS HUGEINT)),
  'bottom': abs(CAST(b AS HUGEINT)) // gcd(CAST(a AS HUGEINT), CAST(b AS HUGEINT))} END;
CREATE MACRO whole(n) AS fraction(n, 1);
-- A decimal as a whole number of its units of 10⁻¹⁸: the digits of both sides of the point.
CREATE MACRO units(x) AS CAST(replace(CAST(CAST(x AS DECIMAL(38, 18)) AS VARCHAR), '.', '') AS HUGEINT);
CREATE MACRO fraction_of(x) AS fraction(units(x), 1000000000000000000);
CREATE MACRO product(a, b) AS fraction(a.top * b.top, a.bottom * b.bottom);
CREATE MACRO quotient(a, b) AS fraction(a.top * b.bottom, a.bottom * b.top);
CREATE MACRO sum_of(parts) AS
  list_reduce(parts, lambda a, b: fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom));

-- Percentiles of an ascending list x₀ … xₙ₋₁ at p = a/b; one of the value is `one` of the list's units.
CREATE MACRO percentile_linear(x, a, b, one) AS fraction(
  x[(len(x) - 1) * a // b + 1] * b
    + (len(x) - 1) * a % b * (coalesce(x[(len(x) - 1) * a // b + 2], 0) - x[(len(x) - 1) * a // b + 1]),
  b * CAST(one AS HUGEINT));
CREATE MACRO percentile_nearest_rank(x, a, b, one) AS fraction(x[greatest((len(x) * a + b - 1) // b, 1)], one);
-- The Gini coefficient of an ascending list, and the share of the whole that the largest a/b of it have.
CREATE MACRO gini(x) AS
  fraction(list_sum(list_transform(x, lambda v, i: (2 * i - len(x) - 1) * v)), len(x) * list_sum(x));
CREATE MACRO top_share(x, a, b) AS
  fraction(list_sum(list_slice(x, len(x) - (len(x) * a + b - 1) // b + 1, len(x))), list_sum(x));

-- Figures in words: to six places, half to even; or as they are where 18 places say it.
CREATE MACRO nearest(top, bottom) AS abs(top) // bottom + CASE
  WHEN 2 * (abs(top) % bottom) > bottom OR 2 * (abs(top) % bottom) = bottom AND abs(top) // bottom % 2 = 1
  THEN 1 ELSE 0 END;
CREATE MACRO signed(is_negative, digits, one, places) AS
  CASE WHEN is_negative AND digits <> 0 THEN '-' ELSE '' END || CAST(digits // one AS VARCHAR)
    || '.' || lpad(CAST(digits % one AS VARCHAR), places, '0');
CREATE MACRO six_places(f) AS signed(f.top < 0, nearest(f.top * 1000000, f.bottom), 1000000, 6);
CREATE MACRO as_it_is(f) AS CASE
  WHEN f.bottom = 1 THEN CAST(f.top AS VARCHAR)
  WHEN CAST(1000000000000000000 AS HUGEINT) % f.bottom = 0 THEN rtrim(signed(
    f.top < 0, abs(f.top) * (CAST(1000000000000000000 AS HUGEINT) // f.bottom), 1000000000000000000, 18), '0')
  ELSE six_places(f) END;

-- The units, and which of them each is inside of; an event belongs to all units that its place is inside of.
CREATE TABLE unit (number INTEGER, id VARCHAR, level VARCHAR, parent INTEGER, subdistrict VARCHAR);
INSERT INTO unit VALUES
  (0, 'heyan', 'community', 2, 'danzao'),
  (1, 'shiqiao', 'community', 2, 'danzao'),
  (2, 'danzao', 'subdistrict', NULL, 'danzao');
CREATE TABLE inside AS WITH RECURSIVE above(unit, place) AS (
  SELECT number, number FROM unit
  UNION ALL SELECT u.parent, a.place FROM above a JOIN unit u ON u.number = a.unit WHERE u.parent IS NOT NULL
) SELECT unit, place FROM above;

-- What is known of the units.
CREATE TABLE fact (unit INTEGER, name VARCHAR, value DECIMAL(38, 18));
INSERT INTO fact VALUES
  (0, 'buildings', 4),
  (1, 'buildings', 5),
  (2, 'buildings', 9);

-- Residents by group.
CREATE TABLE strata (unit INTEGER, "group" VARCHAR, residents DECIMAL(38, 18));

-- The rosters and opening balances that were handed over, and what rosters list.
CREATE TABLE handed_over (file VARCHAR);
CREATE TABLE roster (file VARCHAR, unit INTEGER, value VARCHAR);

-- The balances of accounts before the first event.
CREATE TABLE opening (file VARCHAR, unit INTEGER, account VARCHAR, balance DECIMAL(38, 18));

-- Time. Instants are nanoseconds since 1970-01-01T00:00:00Z, civil days of the zone days since 1970-01-01, weeks,
-- months and quarters whole numbers, each one more than the one before.
CREATE MACRO floored(a, b) AS (a - (a % b + b) % b) // b;
CREATE MACRO day_of(t) AS date_diff('day', DATE '1970-01-01', CAST(timezone('Asia/Shanghai', make_timestamptz(floored(t, 1000))) AS DATE));
CREATE MACRO midnight(d) AS epoch_us(timezone('Asia/Shanghai', CAST(d AS TIMESTAMP))) * 1000;
CREATE MACRO week_of(n) AS floored(n + 3, 7);
CREATE MACRO month_of(n) AS year(DATE '1970-01-01' + CAST(n AS INTEGER)) * 12 + month(DATE '1970-01-01' + CAST(n AS INTEGER));
CREATE MACRO quarter_of(n) AS year(DATE '1970-01-01' + CAST(n AS INTEGER)) * 4 + quarter(DATE '1970-01-01' + CAST(n AS INTEGER));

-- The period, 2024-01-01 up to, not including, 2025-01-01, and the cutoff.
CREATE TABLE period AS
SELECT 1704038400000000000 AS t_from, 1735660800000000000 AS t_to, 1735660800000000000 AS cutoff, day_of(1704038400000000000) AS first_day,
       day_of(1735660800000000000 - 1) AS last_day, day_of(1735660800000000000) AS day_after, day_of(1735660800000000000) AS cutoff_day;

-- Working days: Monday to Friday but for these days, in the years that the assessment's calendars are of.
CREATE TABLE special_day (day DATE, is_worked INTEGER);
CREATE TABLE workday AS WITH every AS (
  SELECT CAST(d AS DATE) AS day FROM (SELECT NULL WHERE FALSE) y(year), generate_series(make_date(year, 1, 1), make_date(year, 12, 31), INTERVAL 1 DAY) s(d)
), marked AS (
  SELECT e.day, coalesce(s.is_worked, CASE WHEN isodow(e.day) <= 5 THEN 1 ELSE 0 END) AS is_worked
  FROM every e LEFT JOIN special_day s ON s.day = e.day
  UNION ALL SELECT min(day) - 1, 0 FROM every
)
SELECT date_diff('day', DATE '1970-01-01', day) AS day, sum(is_worked) OVER (ORDER BY day) AS worked
FROM marked WHERE day IS NOT NULL;
ALTER TABLE period ADD COLUMN cutoff_worked HUGEINT;
UPDATE period SET cutoff_worked = (SELECT worked FROM workday WHERE day = cutoff_day);

-- The records as texts; an empty one is missing.
CREATE TABLE record AS
SELECT NULLIF("activity", '') AS "activity",
       NULLIF("actor", '') AS "actor",
       NULLIF("building", '') AS "building",
       NULLIF("case", '') AS "case",
       NULLIF("community", '') AS "community",
       NULLIF("end", '') AS "end",
       NULLIF("id", '') AS "id",
       NULLIF("subdistrict", '') AS "subdistrict",
       NULLIF("time", '') AS "time"
FROM (
  SELECT NULL::VARCHAR AS "activity", NULL::VARCHAR AS "actor", NULL::VARCHAR AS "building", NULL::VARCHAR AS "case", NULL::VARCHAR AS "community", NULL::VARCHAR AS "end", NULL::VARCHAR AS "id", NULL::VARCHAR AS "subdistrict", NULL::VARCHAR AS "time" WHERE FALSE
  UNION ALL BY NAME SELECT * FROM read_csv([getvariable('logs') || '/logs/河沿.csv',
    getvariable('logs') || '/logs/石桥.csv'], delim = ',', header = true, all_varchar = true, union_by_name = true, quote = '"', escape = '"')
);

-- The words of the logs: names of actors, and the activities.
CREATE TABLE actor_name (name VARCHAR, actor VARCHAR);
INSERT INTO actor_name VALUES
  ('subdistrict-office', 'subdistrict-office'),
  ('街道办', 'subdistrict-office'),
  ('街道办事处', 'subdistrict-office'),
  ('镇政府', 'subdistrict-office'),
  ('residents-committee', 'residents-committee'),
  ('居委会', 'residents-committee'),
  ('社区居委会', 'residents-committee'),
  ('居民委员会', 'residents-committee'),
  ('social-organization', 'social-organization'),
  ('社会组织', 'social-organization'),
  ('resident', 'resident'),
  ('居民', 'resident'),
  ('小区居民', 'resident');
CREATE TABLE activity (name VARCHAR);
INSERT INTO activity VALUES
  ('topic.raised'),
  ('topic.triaged');

-- Times as spans: from the first instant up to, not including, the last; an instant is a span of one nanosecond.
-- One time is strictly before another when it is over no later than the other begins. `rank` orders times that
-- begin together: the coarser comes first.
CREATE MACRO time_parts(t) AS regexp_extract(t, '^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[Tt ]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d)))?)?)?$',
  ['year', 'month', 'day', 'hour', 'minute', 'second', 'fraction', 'sign', 'ahead', 'ahead_minutes']);
CREATE MACRO date_of(p) AS TRY_CAST(
  p.year || '-' || coalesce(NULLIF(p.month, ''), '01') || '-' || coalesce(NULLIF(p.day, ''), '01') AS DATE);
CREATE MACRO number_of(digits) AS coalesce(TRY_CAST(digits AS BIGINT), 0);
CREATE MACRO time_from(p) AS CASE
  WHEN p.year = '' THEN NULL
  WHEN p.hour = '' THEN midnight(date_of(p))
  ELSE (date_diff('day', DATE '1970-01-01', date_of(p)) * 86400
    + number_of(p.hour) * 3600 + number_of(p.minute) * 60 + number_of(p.second)
    - CASE p.sign WHEN '-' THEN -1 ELSE 1 END * (number_of(p.ahead) * 3600 + number_of(p.ahead_minutes) * 60))
    * 1000000000 + number_of(rpad(p.fraction, 9, '0')) END;
CREATE MACRO time_until(p) AS CASE
  WHEN p.hour <> '' THEN time_from(p) + 1
  WHEN p.day <> '' THEN midnight(date_of(p) + 1)
  WHEN p.month <> '' THEN midnight(CAST(date_of(p) + INTERVAL 1 MONTH AS DATE))
  WHEN p.year <> '' THEN midnight(CAST(date_of(p) + INTERVAL 1 YEAR AS DATE)) END;
CREATE MACRO time_rank(p) AS
  CASE WHEN p.hour <> '' THEN 3 WHEN p.day <> '' THEN 2 WHEN p.month <> '' THEN 1 ELSE 0 END;

-- Every event: a record whose unit, time, actor and activity are known, and which lacks nothing that it needs.
CREATE TABLE event AS
WITH parted AS (
  SELECT r.*, time_parts(r."end") AS "end parts",
           time_parts(r."time") AS "time parts" FROM record r
), spanned AS (
  SELECT p.*, time_from(p."end parts") AS "end from",
           time_until(p."end parts") AS "end until",
           time_from(p."time parts") AS "time from",
           time_until(p."time parts") AS "time until"
  FROM parted p
), placed AS (
  SELECT s.*, n.actor AS known_actor, CASE
      WHEN s."community" IS NULL THEN d.number
      WHEN s."subdistrict" IS NULL OR c.subdistrict = s."subdistrict" THEN c.number END AS place,
    s."time from" AS t0, s."time until" AS t1, time_rank(s."time parts") AS rank, day_of(s."time from") AS day
  FROM spanned s
  JOIN activity a ON a.name = s."activity"
  JOIN actor_name n ON n.name = s."actor"
  LEFT JOIN unit c ON c.level = 'community' AND c.id = s."community"
  LEFT JOIN unit d ON d.level = 'subdistrict' AND d.id = s."subdistrict"
)
SELECT e.place, e.t0, e.t1, e.rank, e.day, w.worked,
       e.t0 >= p.t_from AND e.t1 <= p.t_to AS in_period, e.t1 <= p.cutoff AS seen,
       e."activity",
       e.known_actor AS actor,
       e."building",
       e."case",
       e."end from",
       e."end until",
       e."id"
FROM placed e CROSS JOIN period p LEFT JOIN workday w ON w.day = e.day
WHERE e.place IS NOT NULL
  AND e.t0 IS NOT NULL
  AND (e."end until" <= e.t0) IS NOT TRUE
  AND (e."end" IS NULL OR e."end until" IS NOT NULL)
  AND (e."time" IS NULL OR e."time until" IS NOT NULL)
  AND (e."case" IS NOT NULL OR e."activity" NOT IN ('topic.raised', 'topic.triaged'));

-- The events of cases before the cutoff, numbered in the case and, by activity, from the first and from the last.
CREATE TABLE case_event AS
SELECT *, row_number() OVER (PARTITION BY place, "case" ORDER BY t0, rank, "id" NULLS FIRST, "activity" NULLS FIRST, "building" NULLS FIRST) AS nth_of_all,
       row_number() OVER (PARTITION BY place, "case", activity ORDER BY t0, rank, "id" NULLS FIRST, "activity" NULLS FIRST, "building" NULLS FIRST) AS nth,
       row_number() OVER (
         PARTITION BY place, "case", activity ORDER BY t0 DESC, rank DESC, "id" DESC NULLS LAST, "activity" DESC NULLS LAST, "building" DESC NULLS LAST) AS nth_from_end
FROM event WHERE "case" IS NOT NULL AND seen;

-- The figures, by indicator and unit.
CREATE TABLE figure (
  indicator VARCHAR, unit INTEGER, numerator STRUCT(top HUGEINT, bottom HUGEINT),
  denominator STRUCT(top HUGEINT, bottom HUGEINT), value STRUCT(top HUGEINT, bottom HUGEINT)
);

-- committee.topics-triaged · order
INSERT INTO figure
SELECT 'committee.topics-triaged', unit, numerator, denominator, value FROM (
  WITH activated AS (
    SELECT c.* FROM case_event c
    WHERE c.activity = 'topic.raised' AND c.nth = 1 AND c.in_period
  ),
  step1 AS (
    SELECT o.* FROM case_event o WHERE o.activity = 'topic.raised' AND o.nth = 1
  ),
  step2 AS (
    SELECT o.* FROM case_event o WHERE o.activity = 'topic.triaged' AND o.nth = 1
  ),
  outcome AS (
    SELECT c.place, CASE
      WHEN FALSE THEN 'open'
      WHEN step1.t0 IS NOT NULL AND step2.t0 IS NOT NULL AND coalesce(step2.t1 > step1.t0, TRUE) THEN 'kept' ELSE 'broken' END AS outcome
    FROM activated c LEFT JOIN step1 ON step1.place = c.place AND step1."case" = c."case" LEFT JOIN step2 ON step2.place = c.place AND step2."case" = c."case"
  )
  SELECT unit, numerator, denominator, quotient(numerator, denominator) AS value FROM (
    SELECT u.number AS unit, whole(count(*) FILTER (WHERE o.outcome = 'kept')) AS numerator,
           whole(count(*) FILTER (WHERE o.outcome IN ('kept', 'broken'))) AS denominator
    FROM unit u LEFT JOIN inside i ON i.unit = u.number LEFT JOIN outcome o ON o.place = i.place GROUP BY u.number
  )
);

-- resident.buildings-heard · coverage
INSERT INTO figure
SELECT 'resident.buildings-heard', unit, numerator, denominator, value FROM (
  WITH selected AS (
    SELECT i.unit, e.* FROM event e JOIN inside i ON i.place = e.place
    WHERE e.in_period AND e.actor IN ('resident') AND (e."activity" = 'topic.raised')
  ), counted AS (
    SELECT s.unit, count(DISTINCT s."building") AS found FROM selected s GROUP BY s.unit
  )
  SELECT unit, numerator, denominator, quotient(numerator, denominator) AS value FROM (
    SELECT u.number AS unit, whole(coalesce(c.found, 0)) AS numerator, fraction_of((SELECT f.value FROM fact f WHERE f.unit = u.number AND f.name = 'buildings')) AS denominator
    FROM unit u LEFT JOIN counted c ON c.unit = u.number
  )
);

-- What the bundle says. Figures that the engine found to be in error are not among them: 0.
CREATE TABLE reported (indicator VARCHAR, unit VARCHAR, level VARCHAR, numerator VARCHAR, denominator VARCHAR, value VARCHAR);
INSERT INTO reported VALUES
  ('committee.topics-triaged', 'heyan', 'community', '1', '2', '0.500000'),
  ('resident.buildings-heard', 'heyan', 'community', '2', '4', '0.500000'),
  ('committee.topics-triaged', 'shiqiao', 'community', '1', '1', '1.000000'),
  ('resident.buildings-heard', 'shiqiao', 'community', '1', '5', '0.200000');

-- The figures in words. A unit that a query has no row of has no figure there.
CREATE TABLE own AS
SELECT r.indicator, r.unit, r.level, as_it_is(f.numerator) AS numerator, as_it_is(f.denominator) AS denominator,
       six_places(f.value) AS value
FROM reported r JOIN unit u ON u.id = r.unit AND u.level = r.level
     LEFT JOIN figure f ON f.indicator = r.indicator AND f.unit = u.number;

-- 1. Every figure.
SELECT indicator, unit, level, numerator, denominator, value FROM own ORDER BY indicator, level, unit;

-- 2. The figures that differ; the number of events is one of them.
CREATE TABLE difference AS
SELECT o.indicator, o.unit, o.level, o.numerator, r.numerator AS reported_numerator, o.denominator,
       r.denominator AS reported_denominator, o.value, r.value AS reported_value
FROM own o JOIN reported r ON r.indicator = o.indicator AND r.unit = o.unit AND r.level = o.level
WHERE (o.numerator, o.denominator, o.value) IS DISTINCT FROM (r.numerator, r.denominator, r.value)
UNION ALL
SELECT '(events)', NULL, NULL, NULL, NULL, NULL, NULL, CAST(count(*) AS VARCHAR), '5'
FROM event HAVING count(*) <> 5;
SELECT * FROM difference ORDER BY indicator, level, unit;

-- 3. How many agree.
SELECT 'agree ' || (everything - differing) || ' of ' || everything AS verdict, everything - differing AS agree,
       everything
FROM (SELECT count(*) + 1 AS everything FROM own) CROSS JOIN (SELECT count(*) AS differing FROM difference);
