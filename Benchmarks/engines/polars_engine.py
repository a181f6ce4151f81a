"""The indicators with Polars: one lazy scan with a declared schema, gone through by the streaming engine."""

import os

import common

os.environ["POLARS_MAX_THREADS"] = str(common.THREADS)

import polars as pl  # noqa: E402, after the number of threads

COMMITTEE, OFFICE, RESIDENT = "residents-committee", "subdistrict-office", "resident"
DAY = 86400

# The activities that some indicator looks at.
ACTIVITIES = [
    "account.opened", "barrier.found", "complaint.upheld", "decision.made", "deed.done", "deliberation.held",
    "event.attended", "event.held", "event.rated", "facility.inspected", "help.given", "joint-session.held", "lead.taken",
    "matter.closed", "matter.led", "matter.referred", "participation.began", "points.awarded", "points.checked",
    "points.redeemed", "post.published", "project.joined", "reply.published", "representative.attended",
    "representative.missed", "request.answered", "request.confirmed", "request.made", "request.taken", "shift.volunteered",
    "topic.raised", "topic.surveyed", "topic.triaged", "topic.withdrawn",
]


def events(folder, format):
    """The events that some indicator needs, with their times as whole seconds since 1970.

    A time that gives only the day or the month is a span from t0 to t1, and `place` orders spans: of those that begin
    together the coarser comes first.
    """
    schema = {name: pl.Int64 if name in common.WHOLE else pl.Float64 if name in common.DECIMAL else pl.String
              for name in common.columns(folder)}
    if format == "csv":
        scan = pl.scan_csv(f"{folder}/csv/*.csv", schema=schema)
    else:
        scan = pl.scan_ndjson(f"{folder}/jsonl/*.jsonl", schema=schema)
    length = pl.col("time").str.len_bytes()
    day = (pl.when(length == 7).then(pl.col("time") + "-01").when(length == 10).then("time")
           .str.to_date("%Y-%m-%d").cast(pl.Datetime("us")).dt.replace_time_zone("Asia/Shanghai"))
    # Taking the offset from its digits is twice as fast as parsing it with %z.
    instant = pl.when(length > 10).then("time")
    offset = (instant.str.slice(20, 2).cast(pl.Int64) * 60 + instant.str.slice(23, 2).cast(pl.Int64)) * 60
    east = pl.when(instant.str.slice(19, 1) == "-").then(-offset).otherwise(offset)
    seconds = instant.str.head(19).str.to_datetime("%Y-%m-%dT%H:%M:%S", time_unit="us").dt.epoch("s") - east
    end = (pl.when(length == 7).then(pl.col("day").dt.offset_by("1mo")).when(length == 10)
           .then(pl.col("day").dt.offset_by("1d")))
    return (
        scan.filter(pl.col("community").is_not_null() & pl.col("activity").is_in(ACTIVITIES))
        .with_columns(day=day, precision=pl.when(length == 7).then(1).when(length == 10).then(2).otherwise(3))
        .with_columns(t0=pl.coalesce(seconds, pl.col("day").dt.epoch("s")), after=end.dt.epoch("s"))
        .select(
            "community", "actor", "activity", "case", "person", "channel", "theme", "urgency", "outcome", "source", "seat",
            "deed", "hours", "points", "rating", "tariff", "records", "first-time", "t0",
            month=pl.col("time").str.head(7),
            t1=pl.coalesce(pl.col("after") - 1, "t0"),
            place=pl.col("t0") * 4 + pl.col("precision"),
        )
    )


def counts(event, register):
    """Shares, sums, means and counts of events and of persons, in one pass."""
    activity, actor, theme = pl.col("activity"), pl.col("actor"), pl.col("theme")
    by_residents = actor == RESIDENT
    learning = theme.is_in(["culture", "training", "science"])
    points = activity.is_in(["points.awarded", "points.redeemed"])
    opened = (activity == "account.opened") & by_residents
    attended = (activity == "event.attended") & by_residents
    confirmed = (activity == "request.confirmed") & by_residents
    drawn = by_residents & (pl.col("seat") == "drawn")
    inspected = (activity == "facility.inspected") & (pl.col("source") == "visit")
    rated = (activity == "event.rated") & by_residents & (theme == "talk")
    held = (activity == "event.held") & (actor == COMMITTEE)
    joined = (activity == "project.joined") & by_residents

    def number(condition):
        return condition.sum().cast(pl.Float64)

    def total(column, condition):
        return pl.col(column).filter(condition).sum().cast(pl.Float64)

    def distinct(column, condition):
        return pl.col(column).filter(condition & pl.col(column).is_not_null()).n_unique().cast(pl.Float64)

    population, none = pl.col("population"), pl.lit(None, pl.Float64)
    # Hours have at most two decimal places.
    hours = total("hours", (activity == "shift.volunteered") & by_residents).round(2)
    parts = {
        "committee.decided-by-residents": number((activity == "decision.made") & by_residents),
        "committee.tariff-followed": number(points & (pl.col("points") == pl.col("tariff"))),
        "committee.stories-bring-newcomers": number(opened & (pl.col("channel") == "story-meeting")),
        "committee.culture-first-timers": number(attended & learning & (pl.col("first-time") == "yes")),
        "committee.requests-confirmed-solved": number(confirmed & (pl.col("outcome") == "solved")),
        "resident.drawn-members-attend": number((activity == "representative.attended") & drawn),
        "office.facilities-in-order": number(inspected & (pl.col("outcome") == "in-order")),
        "office.complaints-upheld": number((activity == "complaint.upheld") & (actor == OFFICE)),
        "resident.points-records-checked": total("records", (activity == "points.checked") & by_residents),
        "resident.volunteer-hours": hours,
        "committee.talks-rated": total("rating", rated),
        "committee.talks-held": number(held & (theme == "talk")),
        "committee.deeds-of-many-kinds-rewarded": distinct("deed", (activity == "points.awarded") & (actor == COMMITTEE)),
        "committee.culture-regular": distinct("month", held & learning),
        "office.joint-sessions-regular": distinct("month", (activity == "joint-session.held") & (actor == OFFICE)),
        "resident.earners-per-thousand": distinct("person", (activity == "deed.done") & by_residents),
        "committee.practice-reach": distinct("person", attended & (theme == "practice")),
        "social.residents-drawn-in": distinct("person", joined),
        "resident.neighbours-drawn-in": distinct("person", joined & (pl.col("channel") == "neighbour")),
    }
    wholes = {
        "committee.decided-by-residents": number(activity == "decision.made"),
        "committee.tariff-followed": number(points),
        "committee.stories-bring-newcomers": number(opened),
        "committee.culture-first-timers": number(attended & learning),
        "committee.requests-confirmed-solved": number(confirmed),
        "resident.drawn-members-attend": number(activity.is_in(["representative.attended", "representative.missed"]) & drawn),
        "office.facilities-in-order": number(inspected),
        "office.complaints-upheld": number((activity == "request.made") & by_residents & (pl.col("channel") == "hotline")),
        "resident.points-records-checked": number((activity == "points.awarded") & (actor == COMMITTEE)),
        "committee.talks-rated": number(rated & pl.col("rating").is_not_null()),
        "resident.neighbours-drawn-in": distinct("person", (activity == "lead.taken") & by_residents),
    }
    others = {
        **dict.fromkeys(["resident.volunteer-hours", "resident.earners-per-thousand", "committee.practice-reach",
                         "social.residents-drawn-in"], population),
        **dict.fromkeys(["committee.culture-regular", "office.joint-sessions-regular"], pl.lit(12.0)),
        **dict.fromkeys(["committee.talks-held", "committee.deeds-of-many-kinds-rewarded"], none),
    }
    return (
        event.filter((pl.col("t0") >= common.FROM) & (pl.col("t1") < common.TO))
        .group_by("community")
        .agg(**{f"{name}/part": part for name, part in parts.items()},
             **{f"{name}/whole": whole for name, whole in wholes.items()})
        .join(register, on="community")
        .with_columns(**{f"{name}/whole": other for name, other in others.items()})
    )


def returned(event):
    """Volunteers of the first half of the year who came again in the second."""
    persons = (
        event.filter((pl.col("activity") == "shift.volunteered") & (pl.col("actor") == RESIDENT)
                     & pl.col("person").is_not_null() & (pl.col("t0") >= common.FROM) & (pl.col("t1") < common.TO))
        .group_by("community", "person")
        .agg(early=(pl.col("t0") < common.HALF).any(), late=(pl.col("t0") >= common.HALF).any())
    )
    return persons.group_by("community").agg(
        part("resident.volunteers-stay", (pl.col("early") & pl.col("late")).sum()),
        whole("resident.volunteers-stay", pl.col("early").sum()))


def part(indicator, expression):
    """The numerator of an indicator."""
    return expression.cast(pl.Float64).alias(f"{indicator}/part")


def whole(indicator, expression):
    """The denominator of an indicator."""
    return expression.cast(pl.Float64).alias(f"{indicator}/whole")


# Cases are the events of a community with the same case, seen before the period's end; they belong to the period by the
# first occurrence of their opening activity.

def occurrences(event, *activities):
    """The events of cases that are one of some activities."""
    return event.filter(pl.col("case").is_not_null() & (pl.col("t1") < common.TO) & pl.col("activity").is_in(activities))


def first(column, activity):
    """A column of the first occurrence of an activity in a case."""
    is_one = pl.col("activity") == activity
    return pl.col(column).filter(is_one).sort_by(pl.col("place").filter(is_one)).first()


def begin(activity):
    """When an activity first occurs in a case."""
    return pl.col("t0").filter(pl.col("activity") == activity).min()


def answers(cases, event, opened, *activities):
    """For each case the earliest beginning of activities that are not strictly before `opened`."""
    found = (
        occurrences(event, *activities).join(cases.select("community", "case", opened), on=["community", "case"])
        .filter(pl.col("t1") >= pl.col(opened)).group_by("community", "case")
        .agg(**{activity: begin(activity) for activity in activities})
    )
    return cases.join(found, on=["community", "case"], how="left")


def kept(since, until, seconds):
    """Whether a case kept a limit; unknown while it still runs at the end of the period."""
    return (pl.when(pl.col(until).is_null() & (pl.col(since) + seconds >= common.TO)).then(None)
            .otherwise((pl.col(until) - pl.col(since) <= seconds).fill_null(False)))


def topics(event):
    """Topics: triaged before they were deliberated on, answered in 30 days, surveyed by the office."""
    activity = pl.col("activity")
    cases = (
        occurrences(event, "topic.raised", "topic.triaged", "topic.withdrawn", "topic.surveyed", "deliberation.held")
        .group_by("community", "case")
        .agg(raised=begin("topic.raised"), triaged=begin("topic.triaged"), triage=first("outcome", "topic.triaged"),
             held=first("t1", "deliberation.held"), withdrawn=(activity == "topic.withdrawn").any(),
             surveyed=((activity == "topic.surveyed") & (pl.col("actor") == OFFICE)).any())
        .filter((pl.col("raised") >= common.FROM) & ~pl.col("withdrawn"))
    )
    left_out = (
        pl.col("triage").is_in(["struck", "merged"]).fill_null(pl.col("triaged").is_not_null())
        | (pl.col("held").is_null() & (pl.col("raised") + 90 * DAY >= common.TO))
    )
    triaged_first = pl.when(left_out).then(None).otherwise((pl.col("held") >= pl.col("triaged")).fill_null(False))
    surveyed = pl.when(pl.col("triage").is_in(["accepted", "urgent"])).then("surveyed")
    return judged(answers(cases, event, "raised", "reply.published"), {
        "committee.topics-triaged-first": triaged_first,
        "committee.topics-answered": kept("raised", "reply.published", 30 * DAY),
        "office.topics-surveyed": surveyed,
    })


def requests(event):
    """Requests, answered within the limit of their urgency: those of the hotline, and of the committee or nobody."""
    cases = (
        occurrences(event, "request.made", "request.taken").group_by("community", "case")
        .agg(made=begin("request.made"), channel=first("channel", "request.made"), urgency=first("urgency", "request.made"),
             taker=first("actor", "request.taken"))
        .filter(pl.col("made") >= common.FROM)
        .with_columns(allowed=pl.col("urgency").replace_strict(
            {"emergency": 7200, "utility": DAY, "ordinary": 7 * DAY, "complex": 15 * DAY}, default=7 * DAY,
            return_dtype=pl.Int64))
    )
    in_time = kept("made", "request.answered", pl.col("allowed"))
    of_committee = pl.col("taker").is_null() | (pl.col("taker") == COMMITTEE)
    return judged(answers(cases, event, "made", "request.answered"), {
        "office.hotline-answered-by-urgency": pl.when(pl.col("channel") == "hotline").then(in_time),
        "committee.requests-answered-by-urgency": pl.when(of_committee).then(in_time),
    })


def opened_by(event, activity, name):
    """The cases that an activity opens, with the time when."""
    return (occurrences(event, activity).group_by("community", "case").agg(pl.col("t0").min().alias(name))
            .filter(pl.col(name) >= common.FROM))


def matters(event):
    """Matters: a lead within 7 days; the 80 % quantile of the days until they were closed."""
    matter = answers(opened_by(event, "matter.referred", "referred"), event, "referred", "matter.led", "matter.closed")
    led = kept("referred", "matter.led", 7 * DAY)
    days = (pl.col("matter.closed") - pl.col("referred")).clip(lower_bound=0) / DAY
    name = "office.referred-matters-led"
    return matter.group_by("community").agg(
        part(name, led.sum()), whole(name, led.count()),
        part("office.referred-matters-closed", days.quantile(0.8, interpolation="linear")),
    ).with_columns(whole("office.referred-matters-closed", pl.lit(None)))


def decisions(event):
    """Decisions posted within 7 calendar days."""
    def day(column):
        return (pl.col(column) + 8 * 3600) // DAY

    decision = answers(opened_by(event, "decision.made", "decided"), event, "decided", "post.published")
    still_open = pl.col("post.published").is_null() & (day("decided") + 7 >= (common.TO + 8 * 3600) // DAY)
    posted = pl.when(still_open).then(None).otherwise((day("post.published") - day("decided") <= 7).fill_null(False))
    return judged(decision, {"committee.decisions-posted": posted})


def barriers(event):
    """Barriers: help within 15 days; help, then taking part, in this order."""
    found = opened_by(event, "barrier.found", "found")
    steps = (
        occurrences(event, "help.given", "participation.began").join(found, on=["community", "case"])
        .group_by("community", "case")
        .agg(help=begin("help.given"), help_to=first("t1", "help.given"), began_to=first("t1", "participation.began"))
    )
    barrier = answers(found, event, "found", "help.given").join(steps, on=["community", "case"], how="left")
    in_order = ((pl.col("help_to") >= pl.col("found")) & (pl.col("began_to") >= pl.col("found"))
                & (pl.col("began_to") >= pl.col("help"))).fill_null(False)
    still_open = pl.col("began_to").is_null() & (pl.col("found") + 120 * DAY >= common.TO)
    return judged(barrier, {
        "committee.barriers-helped-in-time": kept("found", "help.given", 15 * DAY),
        "committee.from-barrier-to-taking-part": pl.when(still_open).then(None).otherwise(in_order),
    })


def judged(cases, outcomes):
    """Of the cases of each community with an outcome, how many are satisfied."""
    return cases.group_by("community").agg(
        *(part(name, outcome.sum()) for name, outcome in outcomes.items()),
        *(whole(name, outcome.count()) for name, outcome in outcomes.items()))


def main():
    folder, format = common.arguments()
    register = (pl.scan_csv(f"{folder}/communities.csv").filter(pl.col("community").is_not_null())
                .select("community", pl.col("population").cast(pl.Float64)))
    event = events(folder, format).collect(engine="streaming").lazy()
    tables = pl.collect_all(
        [counts(event, register), returned(event), topics(event), requests(event), matters(event), decisions(event),
         barriers(event)],
        engine="streaming")
    rows = []
    for table in tables:
        for row in table.iter_rows(named=True):
            for column, value in row.items():
                if column.endswith("/part"):
                    indicator = column.removesuffix("/part")
                    denominator = row[f"{indicator}/whole"]
                    # What is no quotient has a value alone.
                    if denominator is None:
                        rows.append((indicator, row["community"], None, None, value))
                    else:
                        rows.append((indicator, row["community"], repr(value), repr(denominator), None))
    common.show(row for row in rows if row[2] is not None or row[4] is not None)


if __name__ == "__main__":
    main()
