-- The indicators in DuckDB's SQL. The caller fills in words that begin with a dollar sign: the source, which is read_csv or
-- read_json over all files with declared columns; the register; the ends of the period and its middle in seconds since 1970.
--
-- Of the logs only the rows and columns that some indicator needs are kept, as a table in memory. Times are whole seconds; a
-- time that gives only the day or the month is a span from t0 to t1, and `place` orders spans: of those that begin together
-- the coarser comes first.
SET TimeZone = 'Asia/Shanghai';

CREATE TEMP TABLE event AS
SELECT community, actor, activity, "case", person, channel, theme, urgency, outcome, source, seat, deed, hours, points,
       rating, tariff, records, "first-time", month, t0, t1, t0 * 4 + precision AS place
FROM (
  SELECT *, substr(time, 1, 7) AS month, CASE length(time) WHEN 7 THEN 1 WHEN 10 THEN 2 ELSE 3 END AS precision,
         CAST(epoch(start) AS BIGINT) AS t0,
         CAST(epoch(CASE length(time) WHEN 7 THEN start + INTERVAL 1 MONTH WHEN 10 THEN start + INTERVAL 1 DAY
                    ELSE start + INTERVAL 1 SECOND END) AS BIGINT) - 1 AS t1
  FROM (
    SELECT *, CAST(CASE length(time) WHEN 7 THEN time || '-01' ELSE time END AS TIMESTAMPTZ) AS start
    FROM $source
    WHERE community IS NOT NULL AND activity IN (
      'account.opened', 'barrier.found', 'complaint.upheld', 'decision.made', 'deed.done', 'deliberation.held',
      'event.attended', 'event.held', 'event.rated', 'facility.inspected', 'help.given', 'joint-session.held',
      'lead.taken', 'matter.closed', 'matter.led', 'matter.referred', 'participation.began', 'points.awarded',
      'points.checked', 'points.redeemed', 'post.published', 'project.joined', 'reply.published',
      'representative.attended', 'representative.missed', 'request.answered', 'request.confirmed', 'request.made',
      'request.taken', 'shift.volunteered', 'topic.raised', 'topic.surveyed', 'topic.triaged', 'topic.withdrawn')
  )
);

CREATE TEMP TABLE register AS
SELECT community, population FROM $communities WHERE community IS NOT NULL;

-- Every indicator's numerator and denominator for every community; a figure that is no quotient has no denominator.
CREATE TEMP TABLE figure(community VARCHAR, indicator VARCHAR, numerator DECIMAL(18, 6), denominator DECIMAL(18, 6));

-- Shares, sums, means and counts. Events that differ in nothing that these indicators ask for are added up first: looking
-- through few groups for twenty conditions is twice as fast as looking through all events.
CREATE TEMP TABLE tally AS
SELECT community, activity, actor, theme, channel, outcome, source, seat, "first-time", points = tariff AS by_tariff,
       count(*) AS n, sum(records) AS records, sum(hours) AS hours, sum(rating) AS rating, count(rating) AS rated
FROM event WHERE t0 >= $from AND t1 < $to GROUP BY ALL;

INSERT INTO figure
WITH counted AS (
  SELECT community,
    sum(n) FILTER (activity = 'decision.made' AND actor = 'resident') AS decided_by_residents,
    sum(n) FILTER (activity = 'decision.made') AS decided,
    sum(n) FILTER (activity IN ('points.awarded', 'points.redeemed') AND by_tariff) AS by_tariff,
    sum(n) FILTER (activity IN ('points.awarded', 'points.redeemed')) AS points_moved,
    sum(n) FILTER (activity = 'account.opened' AND actor = 'resident' AND channel = 'story-meeting') AS by_stories,
    sum(n) FILTER (activity = 'account.opened' AND actor = 'resident') AS opened,
    sum(n) FILTER (activity = 'event.attended' AND actor = 'resident' AND theme IN ('culture', 'training', 'science')
                   AND "first-time" = 'yes') AS first_timers,
    sum(n) FILTER (activity = 'event.attended' AND actor = 'resident'
                   AND theme IN ('culture', 'training', 'science')) AS attended,
    sum(n) FILTER (activity = 'request.confirmed' AND actor = 'resident' AND outcome = 'solved') AS solved,
    sum(n) FILTER (activity = 'request.confirmed' AND actor = 'resident') AS confirmed,
    sum(n) FILTER (activity = 'representative.attended' AND actor = 'resident' AND seat = 'drawn') AS came,
    sum(n) FILTER (activity IN ('representative.attended', 'representative.missed') AND actor = 'resident'
                   AND seat = 'drawn') AS invited,
    sum(n) FILTER (activity = 'facility.inspected' AND source = 'visit' AND outcome = 'in-order') AS in_order,
    sum(n) FILTER (activity = 'facility.inspected' AND source = 'visit') AS inspected,
    sum(n) FILTER (activity = 'complaint.upheld' AND actor = 'subdistrict-office') AS upheld,
    sum(n) FILTER (activity = 'request.made' AND actor = 'resident' AND channel = 'hotline') AS hotline,
    sum(records) FILTER (activity = 'points.checked' AND actor = 'resident') AS checked,
    sum(n) FILTER (activity = 'points.awarded' AND actor = 'residents-committee') AS awarded,
    sum(hours) FILTER (activity = 'shift.volunteered' AND actor = 'resident') AS hours,
    sum(rating) FILTER (activity = 'event.rated' AND actor = 'resident' AND theme = 'talk') AS ratings,
    sum(rated) FILTER (activity = 'event.rated' AND actor = 'resident' AND theme = 'talk') AS rated,
    sum(n) FILTER (activity = 'event.held' AND actor = 'residents-committee' AND theme = 'talk') AS talks
  FROM tally GROUP BY community
)
SELECT community, indicator, coalesce(numerator, 0), denominator FROM (
  SELECT community, unnest([
    {indicator: 'committee.decided-by-residents', numerator: decided_by_residents, denominator: coalesce(decided, 0)},
    {indicator: 'committee.tariff-followed', numerator: by_tariff, denominator: coalesce(points_moved, 0)},
    {indicator: 'committee.stories-bring-newcomers', numerator: by_stories, denominator: coalesce(opened, 0)},
    {indicator: 'committee.culture-first-timers', numerator: first_timers, denominator: coalesce(attended, 0)},
    {indicator: 'committee.requests-confirmed-solved', numerator: solved, denominator: coalesce(confirmed, 0)},
    {indicator: 'resident.drawn-members-attend', numerator: came, denominator: coalesce(invited, 0)},
    {indicator: 'office.facilities-in-order', numerator: in_order, denominator: coalesce(inspected, 0)},
    {indicator: 'office.complaints-upheld', numerator: upheld, denominator: coalesce(hotline, 0)},
    {indicator: 'resident.points-records-checked', numerator: checked, denominator: coalesce(awarded, 0)},
    {indicator: 'resident.volunteer-hours', numerator: hours, denominator: population},
    {indicator: 'committee.talks-rated', numerator: ratings, denominator: coalesce(rated, 0)},
    {indicator: 'committee.talks-held', numerator: talks, denominator: NULL}
  ], recursive := true)
  FROM counted JOIN register USING (community)
);

-- How many persons, kinds and months.
INSERT INTO figure
WITH counted AS (
  SELECT community,
    count(DISTINCT deed) FILTER (activity = 'points.awarded' AND actor = 'residents-committee') AS deeds,
    count(DISTINCT month) FILTER (activity = 'event.held' AND actor = 'residents-committee'
                                  AND theme IN ('culture', 'training', 'science')) AS months_of_culture,
    count(DISTINCT month) FILTER (activity = 'joint-session.held' AND actor = 'subdistrict-office') AS months_of_sessions,
    count(DISTINCT person) FILTER (activity = 'deed.done' AND actor = 'resident') AS earners,
    count(DISTINCT person) FILTER (activity = 'event.attended' AND actor = 'resident' AND theme = 'practice') AS practised,
    count(DISTINCT person) FILTER (activity = 'project.joined' AND actor = 'resident') AS joined,
    count(DISTINCT person) FILTER (activity = 'project.joined' AND actor = 'resident' AND channel = 'neighbour') AS drawn_in,
    count(DISTINCT person) FILTER (activity = 'lead.taken' AND actor = 'resident') AS leaders
  FROM event
  WHERE t0 >= $from AND t1 < $to AND activity IN ('points.awarded', 'event.held', 'joint-session.held', 'deed.done',
    'event.attended', 'project.joined', 'lead.taken')
  GROUP BY community
)
SELECT community, unnest([
    {indicator: 'committee.deeds-of-many-kinds-rewarded', numerator: deeds, denominator: NULL},
    {indicator: 'committee.culture-regular', numerator: months_of_culture, denominator: 12},
    {indicator: 'office.joint-sessions-regular', numerator: months_of_sessions, denominator: 12},
    {indicator: 'resident.earners-per-thousand', numerator: earners, denominator: population},
    {indicator: 'committee.practice-reach', numerator: practised, denominator: population},
    {indicator: 'social.residents-drawn-in', numerator: joined, denominator: population},
    {indicator: 'resident.neighbours-drawn-in', numerator: drawn_in, denominator: leaders}
  ], recursive := true)
FROM counted JOIN register USING (community);

-- Volunteers of the first half of the year who came again in the second.
INSERT INTO figure
SELECT community, 'resident.volunteers-stay', count(*) FILTER (early AND late), count(*) FILTER (early)
FROM (
  SELECT community, person, bool_or(t0 < $half) AS early, bool_or(t0 >= $half) AS late
  FROM event
  WHERE activity = 'shift.volunteered' AND actor = 'resident' AND person IS NOT NULL AND t0 >= $from AND t1 < $to
  GROUP BY community, person
)
GROUP BY community;

-- Cases are the events of a community with the same case, seen before the period's end; they belong to the period by the
-- first occurrence of their opening activity.

-- Topics: triaged before they were deliberated on, answered in 30 days, surveyed by the office.
INSERT INTO figure
WITH topic AS (
  SELECT community, "case", min(t0) FILTER (activity = 'topic.raised') AS raised,
    arg_min(t1, place) FILTER (activity = 'topic.raised') AS raised_to,
    min(t0) FILTER (activity = 'topic.triaged') AS triaged,
    arg_min(outcome, place) FILTER (activity = 'topic.triaged') AS triage,
    arg_min(t1, place) FILTER (activity = 'deliberation.held') AS held_to,
    bool_or(activity = 'topic.withdrawn') AS withdrawn,
    bool_or(activity = 'topic.surveyed' AND actor = 'subdistrict-office') AS surveyed
  FROM event
  WHERE "case" IS NOT NULL AND t1 < $to
    AND activity IN ('topic.raised', 'topic.triaged', 'topic.withdrawn', 'topic.surveyed', 'deliberation.held')
  GROUP BY community, "case"
  HAVING raised >= $from AND raised_to < $to AND NOT withdrawn
), reply AS (
  SELECT community, "case", min(e.t0) AS replied
  FROM topic JOIN event e USING (community, "case")
  WHERE e.activity = 'reply.published' AND e.t1 >= raised AND e.t1 < $to GROUP BY community, "case"
), judged AS (
  SELECT community,
    CASE WHEN triaged IS NOT NULL AND triage IS NULL OR triage IN ('struck', 'merged') THEN NULL
         WHEN held_to IS NULL AND raised + 90 * 86400 >= $to THEN NULL
         ELSE triaged IS NOT NULL AND held_to IS NOT NULL AND held_to >= triaged END AS triaged_first,
    CASE WHEN replied IS NULL AND raised + 30 * 86400 >= $to THEN NULL
         ELSE coalesce(replied - raised <= 30 * 86400, false) END AS answered,
    CASE WHEN triage IN ('accepted', 'urgent') THEN surveyed END AS surveyed
  FROM topic LEFT JOIN reply USING (community, "case")
)
SELECT community, unnest([
    {indicator: 'committee.topics-triaged-first', n: count(*) FILTER (triaged_first), d: count(triaged_first)},
    {indicator: 'committee.topics-answered', n: count(*) FILTER (answered), d: count(answered)},
    {indicator: 'office.topics-surveyed', n: count(*) FILTER (surveyed), d: count(surveyed)}
  ], recursive := true)
FROM judged GROUP BY community;

-- Requests, answered within the limit of their urgency: those of the hotline, and those that the committee took or nobody.
INSERT INTO figure
WITH request AS (
  SELECT community, "case", min(t0) FILTER (activity = 'request.made') AS made,
    arg_min(t1, place) FILTER (activity = 'request.made') AS made_to,
    arg_min(channel, place) FILTER (activity = 'request.made') AS channel,
    CASE arg_min(urgency, place) FILTER (activity = 'request.made')
      WHEN 'emergency' THEN 7200 WHEN 'utility' THEN 86400 WHEN 'complex' THEN 1296000 ELSE 604800 END AS allowed,
    arg_min(actor, place) FILTER (activity = 'request.taken') AS taker
  FROM event
  WHERE "case" IS NOT NULL AND t1 < $to AND activity IN ('request.made', 'request.taken')
  GROUP BY community, "case" HAVING made >= $from AND made_to < $to
), answer AS (
  SELECT community, "case", min(e.t0) AS answered
  FROM request JOIN event e USING (community, "case")
  WHERE e.activity = 'request.answered' AND e.t1 >= made AND e.t1 < $to GROUP BY community, "case"
), judged AS (
  SELECT community, channel, taker,
    CASE WHEN answered IS NULL AND made + allowed >= $to THEN NULL
         ELSE coalesce(answered - made <= allowed, false) END AS kept
  FROM request LEFT JOIN answer USING (community, "case")
)
SELECT community, unnest([
    {indicator: 'office.hotline-answered-by-urgency', n: count(*) FILTER (kept AND channel = 'hotline'),
     d: count(kept) FILTER (channel = 'hotline')},
    {indicator: 'committee.requests-answered-by-urgency',
     n: count(*) FILTER (kept AND (taker IS NULL OR taker = 'residents-committee')),
     d: count(kept) FILTER (taker IS NULL OR taker = 'residents-committee')}
  ], recursive := true)
FROM judged GROUP BY community;

-- Matters: a lead within 7 days; the 80 % quantile of the days until they were closed, which is no quotient.
CREATE TEMP TABLE matter AS
WITH referred AS (
  SELECT community, "case", min(t0) AS referred
  FROM event WHERE activity = 'matter.referred' AND "case" IS NOT NULL AND t1 < $to
  GROUP BY community, "case" HAVING referred >= $from
)
SELECT r.community, referred, min(e.t0) FILTER (e.activity = 'matter.led') AS led,
       min(e.t0) FILTER (e.activity = 'matter.closed') AS closed
FROM referred r LEFT JOIN event e ON e.community = r.community AND e."case" = r."case" AND e.t1 >= r.referred
  AND e.t1 < $to AND e.activity IN ('matter.led', 'matter.closed')
GROUP BY r.community, r."case", referred;

INSERT INTO figure
SELECT community, 'office.referred-matters-led', count(*) FILTER (led - referred <= 604800),
       count(*) FILTER (led IS NOT NULL OR referred + 604800 < $to)
FROM matter GROUP BY community;

-- Decisions posted within 7 calendar days.
INSERT INTO figure
WITH decision AS (
  SELECT community, "case", min(t0) AS decided
  FROM event WHERE activity = 'decision.made' AND "case" IS NOT NULL AND t1 < $to
  GROUP BY community, "case" HAVING decided >= $from
), posted AS (
  SELECT d.community, (decided + 28800) // 86400 AS decided, (min(e.t0) + 28800) // 86400 AS posted
  FROM decision d LEFT JOIN event e ON e.community = d.community AND e."case" = d."case" AND e.t1 >= decided AND e.t1 < $to
    AND e.activity = 'post.published'
  GROUP BY d.community, d."case", d.decided
)
SELECT community, 'committee.decisions-posted', count(*) FILTER (posted - decided <= 7),
       count(*) FILTER (posted IS NOT NULL OR decided + 7 < ($to + 28800) // 86400)
FROM posted GROUP BY community;

-- Barriers: help within 15 days; help, then taking part, in this order.
INSERT INTO figure
WITH found AS (
  SELECT community, "case", min(t0) AS found
  FROM event WHERE activity = 'barrier.found' AND "case" IS NOT NULL AND t1 < $to
  GROUP BY community, "case" HAVING found >= $from
), barrier AS (
  SELECT f.community, found, min(e.t0) FILTER (e.activity = 'help.given' AND e.t1 >= found) AS helped,
    min(e.t0) FILTER (e.activity = 'help.given') AS help,
    arg_min(e.t1, e.place) FILTER (e.activity = 'help.given') AS help_to,
    arg_min(e.t1, e.place) FILTER (e.activity = 'participation.began') AS began_to
  FROM found f LEFT JOIN event e ON e.community = f.community AND e."case" = f."case" AND e.t1 < $to
    AND e.activity IN ('help.given', 'participation.began')
  GROUP BY f.community, f."case", found
), judged AS (
  SELECT community,
    CASE WHEN helped IS NULL AND found + 1296000 >= $to THEN NULL
         ELSE coalesce(helped - found <= 1296000, false) END AS in_time,
    CASE WHEN began_to IS NULL AND found + 10368000 >= $to THEN NULL
         ELSE coalesce(help_to >= found AND began_to >= found AND began_to >= help, false) END AS in_order
  FROM barrier
)
SELECT community, unnest([
    {indicator: 'committee.barriers-helped-in-time', n: count(*) FILTER (in_time), d: count(in_time)},
    {indicator: 'committee.from-barrier-to-taking-part', n: count(*) FILTER (in_order), d: count(in_order)}
  ], recursive := true)
FROM judged GROUP BY community;

SELECT indicator, community, numerator, denominator, NULL AS value FROM figure
UNION ALL
SELECT 'office.referred-matters-closed', community, NULL, NULL, quantile_cont(greatest(0, closed - referred) / 86400, 0.8)
FROM matter WHERE closed IS NOT NULL GROUP BY community;
