#!/usr/bin/env python3
"""Writes canonical logs of any size, with the tables and the assessment that `plumbline evaluate` needs for them.

The logs are grown from the made-up year in `Examples/twelve-communities-2024`: vocabulary, proportions, processes, Chinese
titles, coarse times, quoted notes with commas and line breaks, and cases that keep or break what the rubric asks for are
those of that year, so that they follow the rubric when it changes. A community of the benchmark is one of its twelve, lived
through several times by other people: every copy has persons, cases, facilities, proofs and record numbers of its own, is
moved by up to ten days, and loses a few events at random, which leaves some cases unfinished and some accounts unbalanced.

The same arguments give the same bytes on every machine. One CSV file and one JSON Lines file a month are written, each in
the order of time.

    generate.py OUTPUT [--events 1000000] [--communities 24] [--format both] [--seed plumbline]
"""

import argparse
import bisect
import csv
import functools
import hashlib
import json
import multiprocessing
import pathlib
import random
import re
import shutil
from datetime import date, datetime, timedelta, timezone

ROOT = pathlib.Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "Examples" / "twelve-communities-2024"
RUBRIC = ROOT / "Rubrics" / "active-citizenship"
CALENDARS = ROOT / "Rubrics" / "calendars"

# The made-up places: id and name. Each row stands for one round of the example's units, in the order of its
# communities.csv: six communities and their sub-district, twice. The first row is the example's own.
PLACES = [
    "zhehe 折鹤 fengche 风车 jianchuang 剪窗 hudeng 糊灯 tuoyin 拓印 huajian 花笺 xianzhuang 线装 piying 皮影 "
    "caisheng 彩绳 nishao 泥哨 zhuting 竹蜓 buhu 布虎 zhiyuan 纸鸢 zhizhou 纸舟",
    "ronghua 绒花 miansu 面塑 tanghua 糖画 tengbian 藤编 lanyin 蓝印 zharan 扎染 qishan 漆扇 tuanshan 团扇 "
    "xiangbao 香包 caobian 草编 muou 木偶 tuoluo 陀螺 zhisan 纸伞 zhideng 纸灯",
    "kongzhu 空竹 jianzi 毽子 fengling 风铃 dengmi 灯谜 nianhua 年画 laran 蜡染 cixiu 刺绣 pankou 盘扣 "
    "xiuqiu 绣球 zhujian 竹简 yantai 砚台 moding 墨锭 zhihe 纸鹤 zhishan 纸扇",
    "maobi 毛笔 xuanzhi 宣纸 yinni 印泥 taoxun 陶埙 tongling 铜铃 xiguan 锡罐 cizhen 瓷枕 mushu 木梳 "
    "yousan 油伞 douli 斗笠 zhudi 竹笛 bolanggu 拨浪鼓 zhihua 纸花 zhita 纸塔",
]

# Fields that JSON Lines give as numbers.
NUMBERS = {"participants", "hours", "points", "rating", "amount", "tariff", "pieces", "records"}
# What stands in the texts of the example for things that change from copy to copy.
UNIT, NAME, SUBDISTRICT_NAME, COPY, PROOF, DEADLINE = "\x01", "\x02", "\x03", "\x04", "\x05", "\x06"
SEPARATOR = "\x00"
# A copy is moved back by at most so many seconds, so that nothing leaves the year at its end.
LATEST_SHIFT = 10 * 86400
# What tells a folder that this script wrote from any other.
MARK = "data-set.json"
DAY_ZERO = date(1970, 1, 1)


class Place:
    """A community or sub-district of the benchmark, and the one of the example that it is like."""

    def __init__(self, identifier, name, pattern, subdistrict_name, is_subdistrict):
        self.identifier = identifier
        self.name = name
        self.pattern = pattern
        self.subdistrict_name = subdistrict_name
        self.is_subdistrict = is_subdistrict
        self.copies = 0


def places(count):
    """The first `count` communities, then the sub-districts above them."""
    rounds = [line.split() for line in PLACES]
    patterns = rounds[0][0::2]
    communities, subdistricts = [], []
    for line in rounds[: (count + 11) // 12]:
        identifiers, names = line[0::2], line[1::2]
        left = count - len(communities)
        communities += [
            Place(identifiers[i], names[i], patterns[i], names[12 + i // 6], False) for i in range(min(12, left))
        ]
        subdistricts += [
            Place(identifiers[12 + j], names[12 + j], patterns[12 + j], names[12 + j], True)
            for j in range(2) if left > 6 * j
        ]
    return communities + subdistricts


# Times are whole seconds since 1970 in local time, so that days and months need no arithmetic with zones.

@functools.lru_cache(maxsize=None)
def local_seconds(text):
    """The seconds of an instant or of a day's or month's beginning; the example writes every instant with +08:00."""
    text = text.removesuffix("+08:00")
    text += "-01" * ((10 - len(text)) // 3)
    return int(datetime.fromisoformat(text).replace(tzinfo=timezone.utc).timestamp())


DAYS = [str(DAY_ZERO + timedelta(days=number)) for number in range(365 * 60)]
CLOCK = [f"T{s // 3600:02}:{s // 60 % 60:02}:{s % 60:02}+08:00" for s in range(86400)]


def instant(seconds):
    """The text of an instant."""
    return DAYS[seconds // 86400] + CLOCK[seconds % 86400]


class Pattern:
    """The events of one unit of the example, in the order of time, with placeholders for what copies change.

    `times` holds for each event (begin, length of the text of its time, end or "", time of recording), `texts` three pieces
    of text: the id, the rest of the CSV record and the rest of the JSON object. `with_proof` and `deadlines` say which events
    have a proof, and which a deadline (its day's last second).
    """

    def __init__(self, rows, unit, name, subdistrict_name):
        tokens = re.compile(f"{unit}(-[a-z-]*|/[a-z]+/)(?=[0-9])(?!clerk|head)")
        kept = re.compile(f"{unit}-(clerk|head)-")
        counted = re.compile("·(?=[0-9])")
        teams = re.compile(f"{name}(-[a-z-]+-)(?=[0-9])")
        fields = [field for field in rows[0] if field not in ("id", "time", "end", "recorded_at")]
        rows = sorted(rows, key=lambda row: (local_seconds(row["time"]), row["id"]))
        self.begins = [local_seconds(row["time"]) for row in rows]
        self.times, self.texts = [], []
        self.with_proof, self.deadlines = set(), {}
        for row in rows:
            begin, length = local_seconds(row["time"]), len(row["time"])
            self.times.append((begin, length, row["end"] and local_seconds(row["end"]), local_seconds(row["recorded_at"])))
            identifier = tokens.sub(lambda match: UNIT + match[1] + COPY, row["id"])
            record, members = [], []
            for field in fields:
                value = row[field]
                if not value:
                    record.append(",")
                    continue
                if field == "evidence_sha256":
                    value = PROOF
                    self.with_proof.add(len(self.texts))
                elif field == "deadline":
                    self.deadlines[len(self.texts)] = local_seconds(value) + 86399
                    value = DEADLINE
                else:
                    if unit in value and not kept.match(value):
                        value = tokens.sub(lambda match: UNIT + match[1] + COPY, value)
                    if "·" in value:
                        value = counted.sub("·" + COPY, value)
                    if name in value:
                        value = teams.sub(lambda match: NAME + match[1] + COPY, value)
                    value = value.replace(unit, UNIT).replace(subdistrict_name, SUBDISTRICT_NAME).replace(name, NAME)
                record.append("," + quoted(value))
                members.append(f',"{field}":' + json_value(field, value))
            self.texts.append((identifier, "".join(record) + "\n", "".join(members) + "}\n"))


@functools.lru_cache(maxsize=100_000)
def quoted(value):
    """A CSV field, in quotes where it must be."""
    if any(mark in value for mark in ',"\n\r'):
        return '"' + value.replace('"', '""') + '"'
    return value


@functools.lru_cache(maxsize=100_000)
def json_value(field, value):
    """A value of JSON; a placeholder is a control character and stays itself."""
    if field in NUMBERS:
        return value
    text = json.dumps(value, ensure_ascii=False)
    return re.sub(r"\\u000([1-6])", lambda match: chr(int(match[1])), text)


def month_text(seconds):
    """The month of a time, as in 2024-05."""
    return DAYS[seconds // 86400][:7]


class Plan:
    """What is to be written: places with their copies, what each copy loses and how far it is moved."""

    def __init__(self, events, communities, seed):
        self.places = places(communities)
        self.seed = seed
        self.read_example()
        total = 0
        rounds = 0
        # The communities of a round get a copy each, sub-districts with the first of them, until there are enough.
        while total < events:
            for place in self.places:
                if total < events and place.copies == rounds:
                    place.copies += 1
                    total += len(self.patterns[place.pattern].begins)
            rounds += 1
        self.copy_width = len(str(rounds))
        self.copies = [(place, copy) for place in self.places for copy in range(place.copies)]
        # Exactly as many events as asked for: the surplus is lost at random over all copies.
        lost = sorted(random.Random(f"{seed}/lost").sample(range(total), total - events))
        self.lost, self.shifts = {}, {}
        first = 0
        for key in self.copies:
            size = len(self.patterns[key[0].pattern].begins)
            low, high = bisect.bisect_left(lost, first), bisect.bisect_left(lost, first + size)
            self.lost[key] = {number - first for number in lost[low:high]}
            self.shifts[key] = random.Random(f"{seed}/{key[0].identifier}/{key[1]}").randrange(LATEST_SHIFT)
            first += size

    def read_example(self):
        """Reads the logs of the example into patterns, one for each of its units."""
        rows = {}
        for path in sorted((EXAMPLE / "logs").glob("*.csv")):
            with open(path, encoding="utf-8", newline="") as file:
                reader = csv.DictReader(file)
                for row in reader:
                    rows.setdefault(row["community"] or row["subdistrict"], []).append(row)
        self.header = reader.fieldnames
        assert self.header[:4] == ["id", "time", "end", "recorded_at"], "the example's logs have other columns first"
        originals = places(12)
        self.patterns = {p.identifier: Pattern(rows[p.identifier], p.identifier, p.name, p.subdistrict_name)
                         for p in originals}

    def months(self):
        """All months with events, in order."""
        first = min(pattern.begins[0] for pattern in self.patterns.values()) - LATEST_SHIFT
        last = max(pattern.begins[-1] for pattern in self.patterns.values())
        return sorted({month_text(day) for day in range(first, last + 1, 86400)} | {month_text(last)})


def month_events(plan, month):
    """The events of a month as (begin, CSV record, JSON object), in the order of time."""
    year, number = map(int, month.split("-"))
    low = local_seconds(month)
    high = local_seconds(f"{year + number // 12}-{number % 12 + 1:02}")
    events = []
    for key in plan.copies:
        place, copy = key
        pattern, shift, lost = plan.patterns[place.pattern], plan.shifts[key], plan.lost[key]
        # Events are moved back: instants by the shift, days by the whole days in it, months not at all.
        first = bisect.bisect_left(pattern.begins, low)
        last = bisect.bisect_left(pattern.begins, high + shift)
        if first == last:
            continue
        text = SEPARATOR.join(piece for texts in pattern.texts[first:last] for piece in texts)
        text = text.replace(UNIT, place.identifier).replace(COPY, f"{copy:0{plan.copy_width}}")
        text = text.replace(SUBDISTRICT_NAME, place.subdistrict_name).replace(NAME, place.name)
        pieces = text.split(SEPARATOR)
        for index in range(first, last):
            begin, length, end, recorded = pattern.times[index]
            if length > 10:
                begin -= shift
                time = instant(begin)
            elif length == 10:
                begin -= shift // 86400 * 86400
                time = DAYS[begin // 86400]
            else:
                time = DAYS[begin // 86400][:length]
            if begin < low or begin >= high or index in lost:
                continue
            at = 3 * (index - first)
            identifier, record, members = pieces[at], pieces[at + 1], pieces[at + 2]
            if index in pattern.with_proof:
                proof = hashlib.sha256(f"{plan.seed}/{identifier}".encode()).hexdigest()
                record, members = record.replace(PROOF, proof), members.replace(PROOF, proof)
            if index in pattern.deadlines:
                deadline = DAYS[(pattern.deadlines[index] - shift) // 86400]
                record, members = record.replace(DEADLINE, deadline), members.replace(DEADLINE, deadline)
            end = instant(end - shift) if end else ""
            recorded = instant(recorded - shift)
            ending = f'"end":"{end}",' if end else ""
            events.append((
                begin,
                f"{identifier},{time},{end},{recorded}{record}",
                f'{{"id":"{identifier}","time":"{time}",{ending}"recorded_at":"{recorded}"{members}',
            ))
    events.sort()
    return events


PLAN = None


def write_month(task):
    """Writes the files of a month; returns its number of events."""
    folder, month, formats = task
    events = month_events(PLAN, month)
    if events and "csv" in formats:
        with open(folder / "csv" / f"{month}.csv", "w", encoding="utf-8", newline="") as file:
            file.write(",".join(PLAN.header) + "\n")
            file.writelines(event[1] for event in events)
    if events and "jsonl" in formats:
        with open(folder / "jsonl" / f"{month}.jsonl", "w", encoding="utf-8", newline="") as file:
            file.writelines(event[2] for event in events)
    return len(events)


# The tables beside the logs.

SCALED = {"population", "households", "grids", "staff", "self-government-teams", "special-skill-teams",
          "culture-sport-teams", "volunteer-teams", "resource-map-residents"}


def table(name):
    """The rows of a table of the example."""
    with open(EXAMPLE / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_table(path, rows):
    """Writes rows with their own columns."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def write_communities(plan, folder):
    """The register: what counts people and teams grows with the copies, the sub-districts' figures are sums."""
    originals = {row["community"] or row["subdistrict"]: row for row in table("communities.csv")}
    rows, sums = [], {}
    for place in plan.places:
        row = dict(originals[place.pattern])
        if place.is_subdistrict:
            row.update(name=place.name + "街道", subdistrict=place.identifier, **sums[place.name])
        else:
            subdistrict = next(p for p in plan.places if p.is_subdistrict and p.name == place.subdistrict_name)
            row.update(community=place.identifier, name=place.name + "社区", subdistrict=subdistrict.identifier)
            row.update({field: int(row[field]) * place.copies for field in SCALED})
            below = sums.setdefault(place.subdistrict_name, {})
            for field in SCALED | {"buildings"}:
                if originals["zhiyuan"][field]:
                    below[field] = below.get(field, 0) + int(row[field])
        rows.append(row)
    write_table(folder / "communities.csv", rows)


def write_tables(plan, folder):
    """Strata, buildings, opening balances and sources."""
    communities = [place for place in plan.places if not place.is_subdistrict]
    strata, buildings, opening, sources = (
        table(name) for name in ("strata.csv", "buildings.csv", "points-opening.csv", "sources.csv"))
    write_table(folder / "strata.csv", [
        {**row, "community": place.identifier, "residents": int(row["residents"]) * place.copies}
        for place in communities for row in strata if row["community"] == place.pattern])
    write_table(folder / "buildings.csv", [
        {**row, "unit": place.identifier} for place in communities for row in buildings if row["unit"] == place.pattern])
    write_table(folder / "points-opening.csv", [
        {**row, "unit": place.identifier,
         "account": row["account"].replace(f"p-{place.pattern}-", f"p-{place.identifier}-{copy:0{plan.copy_width}}")}
        for place in communities for copy in range(place.copies) for row in opening if row["unit"] == place.pattern])
    write_table(folder / "sources.csv", [
        {**row, "body": place.identifier} for place in plan.places for row in sources if row["body"] == place.pattern])


def write_judgements(plan, folder):
    """The assessors' ratings of the example, each given to all communities like the one it was made of."""
    (folder / "judgements").mkdir()
    for path in sorted((EXAMPLE / "judgements").glob("*.yaml")):
        head, *entries = re.split(r"(?m)^(?=  - )", path.read_text(encoding="utf-8"))
        copies = [
            re.sub(r"(?m)^(\s+unit: )\S+$", rf"\g<1>{place.identifier}", entry)
            for place in plan.places for entry in entries if re.search(rf"(?m)^\s+unit: {place.pattern}$", entry)]
        (folder / "judgements" / path.name).write_text(head + "".join(copies), encoding="utf-8")


ASSESSMENT = """\
# Made-up data, grown from Examples/twelve-communities-2024 by Benchmarks/generate.py.
assessment: benchmark
title: {{zh: 虚构的基准数据：{events} 条记录, en: "Made-up data for benchmarks: {events} records"}}
notice: {{zh: 虚构数据：社区、人物、机构和事件都是程序编造的，与任何真实地方无关。, en: "Made-up data: communities, people, bodies and events were invented by a program and have nothing to do with any real place."}}
rubric: rubric/active-citizenship
period: {{from: 2024-01-01, to: 2025-01-01, zone: Asia/Shanghai}}
communities: communities.csv
sources: sources.csv
strata: strata.csv
calendar: [rubric/calendars/cn-2024.yaml, rubric/calendars/cn-2025.yaml]
logs: [{{files: "{format}/*.{format}"}}]
judgements: judgements/*.yaml
seed: "{seed}"
"""


def write_assessments(plan, folder, events, formats):
    """An assessment for each format, and a copy of the rubric, so that a data set stays what it was."""
    shutil.copytree(RUBRIC, folder / "rubric" / "active-citizenship")
    shutil.copytree(CALENDARS, folder / "rubric" / "calendars")
    for format in formats:
        text = ASSESSMENT.format(events=events, format=format, seed=plan.seed)
        (folder / f"assessment-{format}.yaml").write_text(text, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description="Writes made-up logs of any size with an assessment for them.")
    parser.add_argument("output", type=pathlib.Path, help="folder to write; must not exist, or be an earlier data set")
    parser.add_argument("--events", type=int, default=1_000_000, help="how many events, exactly [1000000]")
    parser.add_argument("--communities", type=int, help="12 to 48 [24; 12 below 200,000 events]")
    parser.add_argument("--format", choices=["csv", "jsonl", "both"], default="both", help="what to write [both]")
    parser.add_argument("--seed", default="plumbline", help="another seed, another year [plumbline]")
    parser.add_argument("--jobs", type=int, default=2, help="processes at work [2]")
    options = parser.parse_args()
    communities = options.communities or (24 if options.events >= 200_000 else 12)
    if not 12 <= communities <= 48:
        parser.error("--communities must be 12 to 48")
    formats = ["csv", "jsonl"] if options.format == "both" else [options.format]
    folder = options.output
    if folder.exists():
        if any(folder.iterdir()) and not (folder / MARK).exists():
            parser.error(f"{folder} holds something that is no data set; name another folder")
        shutil.rmtree(folder)

    global PLAN
    PLAN = Plan(options.events, communities, options.seed)
    for format in formats:
        (folder / format).mkdir(parents=True)
    description = {"events": options.events, "communities": communities, "seed": options.seed, "formats": formats,
                   "columns": PLAN.header}
    (folder / MARK).write_text(json.dumps(description) + "\n")
    write_communities(PLAN, folder)
    write_tables(PLAN, folder)
    write_judgements(PLAN, folder)
    write_assessments(PLAN, folder, options.events, formats)
    # The largest months are the last, so they go first. The plan reaches the processes by fork.
    tasks = [(folder, month, formats) for month in reversed(PLAN.months())]
    with multiprocessing.get_context("fork").Pool(options.jobs) as pool:
        written = sum(pool.imap_unordered(write_month, tasks))
    assert written == options.events, f"{written} events written instead of {options.events}"
    print(f"{written} events of {communities} communities in {folder}")


if __name__ == "__main__":
    main()
