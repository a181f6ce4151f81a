-- The indicators in chDB's (ClickHouse's) SQL. The caller fills in words that begin with a dollar sign: the source, which is
-- the file function over all files with declared columns; the register; the ends of the period and its middle in seconds
-- since 1970. Statements are kept apart by lines of dashes.
--
-- Of the logs only the rows and columns that some indicator needs are kept, as a table in memory. Times are whole seconds; a
-- time that gives only the day or the month is a span from t0 to t1, and `place` orders spans: of those that begin together
-- the coarser comes first. A missing text is empty here.
CREATE TABLE event (
  community LowCardinality(String), actor LowCardinality(String), activity LowCardinality(String), `case` String,
  person String, channel LowCardinality(String), theme LowCardinality(String), urgency LowCardinality(String),
  outcome LowCardinality(String), source LowCardinality(String), seat LowCardinality(String), deed LowCardinality(String),
  hours Nullable(Decimal(18, 2)), points Nullable(Decimal(18, 2)), rating Nullable(Decimal(18, 2)),
  tariff Nullable(Decimal(18, 2)), records Nullable(Int64), first_time LowCardinality(String),
  month LowCardinality(String), t0 Int64, t1 Int64, place Int64
) ENGINE = Memory AS
SELECT community, actor, activity, `case`, person, channel, theme, urgency, outcome, source, seat, deed, hours, points,
       rating, tariff, records, `first-time`, substring(time, 1, 7), toInt64(toUnixTimestamp(start)) AS t0,
       toInt64(toUnixTimestamp(multiIf(length(time) = 7, start + INTERVAL 1 MONTH, length(time) = 10,
                                       start + INTERVAL 1 DAY, start + INTERVAL 1 SECOND))) - 1,
       t0 * 4 + multiIf(length(time) = 7, 1, length(time) = 10, 2, 3)
FROM (
  SELECT *, parseDateTimeBestEffort(if(length(time) = 7, concat(time, '-01'), time), 'Asia/Shanghai') AS start
  FROM $source
  WHERE community != '' AND activity IN (
    'account.opened', 'barrier.found', 'complaint.upheld', 'decision.made', 'deed.done', 'deliberation.held',
    'event.attended', 'event.held', 'event.rated', 'facility.inspected', 'help.given', 'joint-session.held',
    'lead.taken', 'matter.closed', 'matter.led', 'matter.referred', 'participation.began', 'points.awarded',
    'points.checked', 'points.redeemed', 'post.published', 'project.joined', 'reply.published',
    'representative.attended', 'representative.missed', 'request.answered', 'request.confirmed', 'request.made',
    'request.taken', 'shift.volunteered', 'topic.raised', 'topic.surveyed', 'topic.triaged', 'topic.withdrawn')
)
----
-- Shares, sums, means and counts of events and of persons, in one pass.
SELECT tupleElement(figure, 1), community, toString(tupleElement(figure, 2)), toString(tupleElement(figure, 3)), NULL
FROM (
  SELECT community,
    countIf(activity = 'decision.made' AND actor = 'resident') AS decided_by_residents,
    countIf(activity = 'decision.made') AS decided,
    countIf(activity IN ('points.awarded', 'points.redeemed') AND points = tariff) AS by_tariff,
    countIf(activity IN ('points.awarded', 'points.redeemed')) AS points_moved,
    countIf(activity = 'account.opened' AND actor = 'resident' AND channel = 'story-meeting') AS by_stories,
    countIf(activity = 'account.opened' AND actor = 'resident') AS opened,
    countIf(activity = 'event.attended' AND actor = 'resident' AND theme IN ('culture', 'training', 'science')
            AND first_time = 'yes') AS first_timers,
    countIf(activity = 'event.attended' AND actor = 'resident' AND theme IN ('culture', 'training', 'science')) AS attended,
    countIf(activity = 'request.confirmed' AND actor = 'resident' AND outcome = 'solved') AS solved,
    countIf(activity = 'request.confirmed' AND actor = 'resident') AS confirmed,
    countIf(activity = 'representative.attended' AND actor = 'resident' AND seat = 'drawn') AS came,
    countIf(activity IN ('representative.attended', 'representative.missed') AND actor = 'resident'
            AND seat = 'drawn') AS invited,
    countIf(activity = 'facility.inspected' AND source = 'visit' AND outcome = 'in-order') AS in_order,
    countIf(activity = 'facility.inspected' AND source = 'visit') AS inspected,
    countIf(activity = 'complaint.upheld' AND actor = 'subdistrict-office') AS upheld,
    countIf(activity = 'request.made' AND actor = 'resident' AND channel = 'hotline') AS hotline,
    ifNull(sumIf(records, activity = 'points.checked' AND actor = 'resident'), 0) AS checked,
    countIf(activity = 'points.awarded' AND actor = 'residents-committee') AS awarded,
    ifNull(sumIf(hours, activity = 'shift.volunteered' AND actor = 'resident'), 0) AS volunteered,
    ifNull(sumIf(rating, activity = 'event.rated' AND actor = 'resident' AND theme = 'talk'), 0) AS ratings,
    countIf(rating, activity = 'event.rated' AND actor = 'resident' AND theme = 'talk') AS rated,
    countIf(activity = 'event.held' AND actor = 'residents-committee' AND theme = 'talk') AS talks,
    uniqExactIf(deed, activity = 'points.awarded' AND actor = 'residents-committee' AND deed != '') AS deeds,
    uniqExactIf(month, activity = 'event.held' AND actor = 'residents-committee'
                AND theme IN ('culture', 'training', 'science')) AS months_of_culture,
    uniqExactIf(month, activity = 'joint-session.held' AND actor = 'subdistrict-office') AS months_of_sessions,
    uniqExactIf(person, activity = 'deed.done' AND actor = 'resident' AND person != '') AS earners,
    uniqExactIf(person, activity = 'event.attended' AND actor = 'resident' AND theme = 'practice'
                AND person != '') AS practised,
    uniqExactIf(person, activity = 'project.joined' AND actor = 'resident' AND person != '') AS joined,
    uniqExactIf(person, activity = 'project.joined' AND actor = 'resident' AND channel = 'neighbour'
                AND person != '') AS drawn_in,
    uniqExactIf(person, activity = 'lead.taken' AND actor = 'resident' AND person != '') AS leaders
  FROM event WHERE t0 >= $from AND t1 < $to GROUP BY community
) AS counted
JOIN $communities AS register ON register.community = counted.community
ARRAY JOIN [
    ('committee.decided-by-residents', toString(decided_by_residents), toString(decided)),
    ('committee.tariff-followed', toString(by_tariff), toString(points_moved)),
    ('committee.stories-bring-newcomers', toString(by_stories), toString(opened)),
    ('committee.culture-first-timers', toString(first_timers), toString(attended)),
    ('committee.requests-confirmed-solved', toString(solved), toString(confirmed)),
    ('resident.drawn-members-attend', toString(came), toString(invited)),
    ('office.facilities-in-order', toString(in_order), toString(inspected)),
    ('office.complaints-upheld', toString(upheld), toString(hotline)),
    ('resident.points-records-checked', toString(checked), toString(awarded)),
    ('resident.volunteer-hours', toString(volunteered), population),
    ('committee.talks-rated', toString(ratings), toString(rated)),
    ('committee.talks-held', toString(talks), NULL),
    ('committee.deeds-of-many-kinds-rewarded', toString(deeds), NULL),
    ('committee.culture-regular', toString(months_of_culture), '12'),
    ('office.joint-sessions-regular', toString(months_of_sessions), '12'),
    ('resident.earners-per-thousand', toString(earners), population),
    ('committee.practice-reach', toString(practised), population),
    ('social.residents-drawn-in', toString(joined), population),
    ('resident.neighbours-drawn-in', toString(drawn_in), toString(leaders))
  ] AS figure
----
-- Volunteers of the first half of the year who came again in the second.
SELECT 'resident.volunteers-stay', community, countIf(early AND late), countIf(early), NULL
FROM (
  SELECT community, person, max(t0 < $half) AS early, max(t0 >= $half) AS late
  FROM event
  WHERE activity = 'shift.volunteered' AND actor = 'resident' AND person != '' AND t0 >= $from AND t1 < $to
  GROUP BY community, person
)
GROUP BY community
----
-- Cases are the events of a community with the same case, seen before the period's end; they belong to the period by the
-- first occurrence of their opening activity. An outcome is 1, 0 or, while a case is open or left out, unknown.
--
-- Topics: triaged before they were deliberated on, answered in 30 days, surveyed by the office.
WITH topic AS (
  SELECT community, `case`, minIf(t0, activity = 'topic.raised') AS raised,
    countIf(activity = 'topic.triaged') > 0 AS is_triaged, minIf(t0, activity = 'topic.triaged') AS triaged,
    argMinIf(outcome, place, activity = 'topic.triaged') AS triage,
    countIf(activity = 'deliberation.held') > 0 AS is_held, argMinIf(t1, place, activity = 'deliberation.held') AS held_to,
    countIf(activity = 'topic.withdrawn') > 0 AS withdrawn,
    countIf(activity = 'topic.surveyed' AND actor = 'subdistrict-office') > 0 AS surveyed
  FROM event
  WHERE `case` != '' AND t1 < $to
    AND activity IN ('topic.raised', 'topic.triaged', 'topic.withdrawn', 'topic.surveyed', 'deliberation.held')
  GROUP BY community, `case`
  HAVING raised >= $from AND NOT withdrawn
), reply AS (
  SELECT community, `case`, min(e.t0) AS replied, 1 AS is_replied
  FROM event AS e JOIN topic USING (community, `case`)
  WHERE e.activity = 'reply.published' AND e.t1 >= raised AND e.t1 < $to GROUP BY community, `case`
), judged AS (
  SELECT community,
    multiIf(triage IN ('struck', 'merged') OR is_triaged AND triage = '', NULL,
            NOT is_held AND raised + 90 * 86400 >= $to, NULL,
            is_triaged AND is_held AND held_to >= triaged) AS triaged_first,
    multiIf(NOT is_replied AND raised + 30 * 86400 >= $to, NULL, is_replied AND replied - raised <= 30 * 86400) AS answered,
    if(triage IN ('accepted', 'urgent'), surveyed, NULL) AS was_surveyed
  FROM topic LEFT JOIN reply USING (community, `case`)
)
SELECT figure.1, community, figure.2, figure.3, NULL
FROM (SELECT community, sum(triaged_first) AS a, count(triaged_first) AS b, sum(answered) AS c, count(answered) AS d,
             sum(was_surveyed) AS e, count(was_surveyed) AS f FROM judged GROUP BY community)
ARRAY JOIN [('committee.topics-triaged-first', ifNull(a, 0), b), ('committee.topics-answered', ifNull(c, 0), d),
            ('office.topics-surveyed', ifNull(e, 0), f)] AS figure
----
-- Requests, answered within the limit of their urgency: those of the hotline, and those that the committee took or nobody.
WITH request AS (
  SELECT community, `case`, countIf(activity = 'request.made') > 0 AS is_made, minIf(t0, activity = 'request.made') AS made,
    argMinIf(channel, place, activity = 'request.made') AS by_channel,
    transform(argMinIf(urgency, place, activity = 'request.made'), ['emergency', 'utility', 'complex'],
              [7200, 86400, 1296000], 604800) AS allowed,
    argMinIf(actor, place, activity = 'request.taken') AS taker
  FROM event
  WHERE `case` != '' AND t1 < $to AND activity IN ('request.made', 'request.taken')
  GROUP BY community, `case` HAVING is_made AND made >= $from
), answer AS (
  SELECT community, `case`, min(e.t0) AS answered, 1 AS is_answered
  FROM event AS e JOIN request USING (community, `case`)
  WHERE e.activity = 'request.answered' AND e.t1 >= made AND e.t1 < $to GROUP BY community, `case`
), judged AS (
  SELECT community, by_channel = 'hotline' AS hotline, taker IN ('', 'residents-committee') AS of_committee,
    multiIf(NOT is_answered AND made + allowed >= $to, NULL, is_answered AND answered - made <= allowed) AS kept
  FROM request LEFT JOIN answer USING (community, `case`)
)
SELECT figure.1, community, figure.2, figure.3, NULL
FROM (SELECT community, countIf(kept AND hotline) AS a, countIf(kept, hotline) AS b, countIf(kept AND of_committee) AS c,
             countIf(kept, of_committee) AS d FROM judged GROUP BY community)
ARRAY JOIN [('office.hotline-answered-by-urgency', a, b), ('committee.requests-answered-by-urgency', c, d)] AS figure
----
-- Matters: a lead within 7 days; the 80 % quantile of the days until they were closed, which is no quotient.
WITH referral AS (
  SELECT community, `case`, min(t0) AS referred
  FROM event WHERE activity = 'matter.referred' AND `case` != '' AND t1 < $to
  GROUP BY community, `case` HAVING referred >= $from
), step AS (
  SELECT community, `case`, minOrNullIf(e.t0, e.activity = 'matter.led') AS led,
         minOrNullIf(e.t0, e.activity = 'matter.closed') AS closed
  FROM event AS e JOIN referral USING (community, `case`)
  WHERE e.activity IN ('matter.led', 'matter.closed') AND e.t1 >= referred AND e.t1 < $to GROUP BY community, `case`
), matter AS (SELECT community, referred, led, closed FROM referral LEFT JOIN step USING (community, `case`))
SELECT figure.1, community, figure.2, figure.3, figure.4
FROM (SELECT community, countIf(led - referred <= 604800) AS a,
             countIf(led IS NOT NULL OR referred + 604800 < $to) AS b,
             quantileExactInclusiveIf(0.8)(greatest(0, closed - referred) / 86400, closed IS NOT NULL) AS c
      FROM matter GROUP BY community)
ARRAY JOIN [('office.referred-matters-led', toNullable(a), toNullable(b), NULL),
            ('office.referred-matters-closed', NULL, NULL, toNullable(c))] AS figure
WHERE figure.4 IS NULL OR NOT isNaN(figure.4)
----
-- Decisions posted within 7 calendar days.
WITH decision AS (
  SELECT community, `case`, min(t0) AS decided
  FROM event WHERE activity = 'decision.made' AND `case` != '' AND t1 < $to
  GROUP BY community, `case` HAVING decided >= $from
), post AS (
  SELECT community, `case`, toNullable(min(e.t0)) AS posted
  FROM event AS e JOIN decision USING (community, `case`)
  WHERE e.activity = 'post.published' AND e.t1 >= decided AND e.t1 < $to GROUP BY community, `case`
)
SELECT 'committee.decisions-posted', community,
       countIf(intDiv(posted + 28800, 86400) - intDiv(decided + 28800, 86400) <= 7),
       countIf(posted IS NOT NULL OR intDiv(decided + 28800, 86400) + 7 < intDiv($to + 28800, 86400)), NULL
FROM decision LEFT JOIN post USING (community, `case`) GROUP BY community
----
-- Barriers: help within 15 days; help, then taking part, in this order.
WITH finding AS (
  SELECT community, `case`, min(t0) AS found
  FROM event WHERE activity = 'barrier.found' AND `case` != '' AND t1 < $to
  GROUP BY community, `case` HAVING found >= $from
), step AS (
  SELECT community, `case`, minOrNullIf(e.t0, e.activity = 'help.given' AND e.t1 >= found) AS helped,
    minOrNullIf(e.t0, e.activity = 'help.given') AS help,
    argMinOrNullIf(e.t1, e.place, e.activity = 'help.given') AS help_to,
    argMinOrNullIf(e.t1, e.place, e.activity = 'participation.began') AS began_to
  FROM event AS e JOIN finding USING (community, `case`)
  WHERE e.activity IN ('help.given', 'participation.began') AND e.t1 < $to GROUP BY community, `case`
), judged AS (
  SELECT community,
    if(helped IS NULL AND found + 1296000 >= $to, NULL, ifNull(helped - found <= 1296000, 0)) AS in_time,
    if(began_to IS NULL AND found + 10368000 >= $to, NULL,
       ifNull(help_to >= found AND began_to >= found AND began_to >= help, 0)) AS in_order
  FROM finding LEFT JOIN step USING (community, `case`)
)
SELECT figure.1, community, figure.2, figure.3, NULL
FROM (SELECT community, ifNull(sum(in_time), 0) AS a, count(in_time) AS b, ifNull(sum(in_order), 0) AS c,
             count(in_order) AS d FROM judged GROUP BY community)
ARRAY JOIN [('committee.barriers-helped-in-time', a, b), ('committee.from-barrier-to-taking-part', c, d)] AS figure
