-- What the indicators' queries build on. Times are whole seconds since 1970 (UTC); the zone is Asia/Shanghai, which has
-- been +08:00 all year round since 1991.

-- The period and the cutoff, from the assessment: 2024-01-01 up to, not including, 2025-01-01.
CREATE TABLE period AS
SELECT CAST(strftime('%s', :from || 'T00:00:00+08:00') AS INTEGER) AS t_from,
       CAST(strftime('%s', :to || 'T00:00:00+08:00') AS INTEGER) AS t_to,
       :from AS day_from, :to AS day_to;

-- Every unit: communities, and sub-districts with the communities below them.
CREATE VIEW unit AS
SELECT community AS unit, 'community' AS level FROM communities WHERE community <> ''
UNION ALL
SELECT subdistrict, 'subdistrict' FROM communities WHERE community = '';

-- The facts of a unit: its own row.
CREATE VIEW fact AS
SELECT CASE WHEN community <> '' THEN community ELSE subdistrict END AS unit,
       CASE WHEN community <> '' THEN 'community' ELSE 'subdistrict' END AS level, *
FROM communities;

-- Events with their times as spans: an instant is a span of one second, a day, month or year runs to its last second.
-- `rank` orders spans that begin together: the coarser comes first.
CREATE TABLE event AS
SELECT row_number() OVER (ORDER BY file, line) AS n,
       NULLIF(community, '') AS community, NULLIF(subdistrict, '') AS subdistrict, actor, activity,
       NULLIF("case", '') AS "case", NULLIF(person, '') AS person, NULLIF(organization, '') AS organization,
       NULLIF("group", '') AS "group", NULLIF(building, '') AS building, NULLIF(channel, '') AS channel,
       NULLIF(theme, '') AS theme, NULLIF(urgency, '') AS urgency, NULLIF(outcome, '') AS outcome,
       NULLIF(body, '') AS body, NULLIF(source, '') AS source, NULLIF(recorded_by, '') AS recorded_by,
       NULLIF(occurrence, '') AS occurrence, NULLIF("end", '') AS "end",
       CAST(NULLIF(participants, '') AS REAL) AS participants, CAST(NULLIF(hours, '') AS REAL) AS hours,
       CAST(NULLIF(points, '') AS REAL) AS points, CAST(NULLIF(rating, '') AS REAL) AS rating,
       NULLIF("first-time", '') AS "first-time", NULLIF(deed, '') AS deed, NULLIF(tier, '') AS tier,
       NULLIF("team-type", '') AS "team-type", CAST(NULLIF(records, '') AS REAL) AS records,
       NULLIF(subject, '') AS subject, NULLIF(facility, '') AS facility, NULLIF(deadline, '') AS deadline,
       CAST(NULLIF(amount, '') AS REAL) AS amount, CAST(NULLIF(pieces, '') AS REAL) AS pieces,
       NULLIF("new-citizen", '') AS "new-citizen",
       t0, t1, rank, date(t0 + 28800, 'unixepoch') AS day,
       t0 >= t_from AND t1 < t_to AS in_period, t1 < t_to AS seen
FROM (
  SELECT *,
         CASE length(time) WHEN 4 THEN 0 WHEN 7 THEN 1 WHEN 10 THEN 2 ELSE 3 END AS rank,
         CAST(strftime('%s', CASE length(time)
           WHEN 4 THEN time || '-01-01T00:00:00+08:00' WHEN 7 THEN time || '-01T00:00:00+08:00'
           WHEN 10 THEN time || 'T00:00:00+08:00' ELSE time END) AS INTEGER) AS t0,
         CAST(strftime('%s', CASE length(time)
           WHEN 4 THEN date(time || '-01-01', '+1 year') || 'T00:00:00+08:00'
           WHEN 7 THEN date(time || '-01', '+1 month') || 'T00:00:00+08:00'
           WHEN 10 THEN date(time, '+1 day') || 'T00:00:00+08:00' ELSE time END) AS INTEGER)
           - (length(time) <= 10) AS t1
  FROM log
), period;
CREATE INDEX event_case ON event(community, "case");

-- The events of every unit: a community's own; a sub-district's are those of its communities and those of its own.
CREATE TABLE unit_event AS
SELECT community AS unit, 'community' AS level, * FROM event WHERE community IS NOT NULL
UNION ALL
SELECT c.subdistrict, 'subdistrict', e.* FROM event e JOIN communities c ON c.community = e.community
WHERE e.community IS NOT NULL
UNION ALL
SELECT subdistrict, 'subdistrict', * FROM event WHERE community IS NULL;
CREATE INDEX unit_event_activity ON unit_event(activity, unit);

-- The events of cases, seen before the cutoff. A case lies within one community, or within one sub-district where its
-- events give no community: its `place`. `id` names a case as one of a unit; `nth` numbers the occurrences of an
-- activity within the case.
CREATE TABLE case_event AS
SELECT id, unit, level, place, n, activity, actor, person, organization, outcome, urgency, theme, channel, body, source,
       subject, facility, deadline, t0, t1, rank, day,
       row_number() OVER (PARTITION BY id, activity ORDER BY t0, rank, n) AS nth
FROM (
  SELECT level || '/' || unit || '/' || coalesce(community, subdistrict) || '/' || "case" AS id,
         coalesce(community, subdistrict) AS place, *
  FROM unit_event WHERE "case" IS NOT NULL AND seen
);
CREATE INDEX case_event_id ON case_event(id, activity);

-- The first occurrence of each activity in each case.
CREATE TABLE first AS SELECT * FROM case_event WHERE nth = 1;
CREATE INDEX first_id ON first(id, activity);
CREATE INDEX first_activity ON first(activity, unit);

-- The cases that belong to the period by their first occurrence of an activity: join on the activity.
CREATE VIEW anchored AS
SELECT f.* FROM first f, period WHERE f.t0 >= t_from AND f.t1 < t_to;

-- Days and how many days were worked from 2024 on up to and including each; the working days d with a < d <= b are
-- worked(b) - worked(a). special_day(day, worked) is filled in by the script from the calendars.
CREATE TABLE calendar AS
WITH RECURSIVE every(day) AS (
  SELECT '2024-01-01' UNION ALL SELECT date(day, '+1 day') FROM every WHERE day < '2025-12-31'
)
SELECT e.day,
       sum(coalesce(CAST(s.worked AS INTEGER), strftime('%w', e.day) NOT IN ('0', '6'))) OVER (ORDER BY e.day) AS worked
FROM every e LEFT JOIN special_day s ON s.day = e.day;
CREATE UNIQUE INDEX calendar_day ON calendar(day);

-- The ratings of the assessors, one row each, are in judgement(indicator, unit, rating, adjudicated), filled in by the
-- script.
