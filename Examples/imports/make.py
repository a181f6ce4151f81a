"""Writes the four exports anew, byte for byte: python3 Examples/imports/make.py (Python 3, standard library only).

All that they tell is made up; the lots below are the same in every run. With --events FOLDER the events that the exports
tell of are written there too, as canonical CSV, one file an export: not read from them, but from what they were made of.
"""

import csv
import datetime
import gzip
import json
import pathlib
import sys
import zipfile

HERE = pathlib.Path(__file__).parent
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜"
GIVEN = ["秀英", "建国", "桂兰", "志强", "春梅", "海涛", "玉珍", "文博", "小满", "立冬", "雨桐", "家声"]


class Lots:
    """Numbers by lot, the same on every machine."""

    def __init__(self, seed):
        self.state = seed

    def below(self, count):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % count

    def of(self, things):
        return things[self.below(len(things))]

    def chance(self, percent):
        return self.below(100) < percent


def iso(time):
    return time.strftime("%Y-%m-%dT%H:%M:%S+08:00")


def name(lots):
    return lots.of(SURNAMES) + lots.of(GIVEN)


def moment(lots, day, hours=(8, 20)):
    """A minute of a day of 2024, by its number from 0."""
    start = datetime.datetime(2024, 1, 1) + datetime.timedelta(days=day)
    return start + datetime.timedelta(minutes=hours[0] * 60 + lots.below((hours[1] - hours[0]) * 60))


def later(lots, time, least, most):
    """A working hour some days later."""
    day = time + datetime.timedelta(days=least + lots.below(most - least + 1))
    if day.date() == time.date():
        return time + datetime.timedelta(minutes=20 + lots.below(200))
    return day.replace(hour=9 + lots.below(8), minute=lots.below(60))


# A form export: Excel, a row a topic

FORM_GROUPS = [
    ("基本情况", ["编号", "社区", "楼栋", "议题", "主题词", "是否紧急"]),
    ("提出", ["时间", "姓名", "手机", "方式"]),
    ("办理", ["分类时间", "分类结果", "摸底时间", "摸底单位", "整理诉求时间", "议事时间", "决定时间", "谁决定", "答复时间"]),
    ("回访", ["确认时间"]),
]
TOPICS = ["路灯", "停车", "电梯", "绿化", "噪音", "充电桩", "垃圾分类", "儿童活动", "排水", "晾晒"]


def serial(time):
    """A time as days since Excel's first, to the second."""
    since = time - datetime.datetime(1899, 12, 30)
    return since.days + since.seconds / 86400


def form_time(lots, time):
    """A time as people leave it in a cell: a date cell, a bare serial, or one of three ways of writing it; and itself."""
    way = lots.below(10)
    if way < 4:
        return ("date", f"{serial(time):.10f}", iso(time))
    if way == 4:
        return ("number", f"{serial(time):.10f}", iso(time))
    if way < 8:
        return ("text", f"{time.year}/{time.month}/{time.day} {time.hour}:{time.minute:02}", iso(time))
    if way == 8:
        return ("text", time.strftime("%Y-%m-%d %H:%M"), iso(time))
    return ("text", f"{time.year}年{time.month}月{time.day}日", time.strftime("%Y-%m-%d"))


def form_rows():
    lots = Lots(20240301)
    rows = []
    for number in range(1, 73):
        urgent = lots.chance(20)
        raised = moment(lots, 3 + number * 4 + lots.below(3))
        nothing = lambda: ("text", lots.of(["无", "-", "无"])) if lots.chance(70) else None
        row = [("text", f"YT{number:03}"), ("text", lots.of(["柳湾社区", "荷塘社区"])), ("text", f"{1 + lots.below(18)}栋")]
        word = lots.of(TOPICS)
        row += [("text", lots.of(["建议改善", "反映", "希望解决"]) + word + "问题"), ("text", word)]
        row += [("text", "是" if urgent else lots.of(["否", "无"]))]
        row += [form_time(lots, raised), ("text", name(lots)), ("number", f"1990000{lots.below(10000):04}.0")]
        row += [("text", lots.of(["微信小程序", "微信小程序", "议事厅", "楼长代填", "电话"]))]
        result = lots.of(["收下"] * 7 + ["不属公共事务", "并入其他议题"])
        if urgent and result == "收下":
            result = "紧急"
        triaged = raised + datetime.timedelta(hours=2 + lots.below(30)) if urgent else later(lots, raised, 1, 6)
        steps = [("form", triaged), ("text", result)]
        taken = result in ("收下", "紧急")
        surveyed = later(lots, triaged, 1, 6)
        sorted_ = later(lots, surveyed, 1, 5)
        held = later(lots, sorted_, 1, 9)
        decided = later(lots, held, 0, 20)
        replied = later(lots, decided, 1, 12)
        if taken and lots.chance(88):
            steps += [("form", surveyed), ("text", lots.of(["居委会", "居委会", "街道办", "社工站"]))]
        else:
            steps += [nothing(), nothing()]
        steps += [("form", sorted_) if taken and lots.chance(85) else nothing()]
        reached = taken and lots.chance(90)
        steps += [("form", held) if reached else nothing()]
        reached = reached and lots.chance(88)
        steps += [("form", decided), ("text", lots.of(["居民", "居民", "居委会"]))] if reached else [nothing(), nothing()]
        reached = reached and lots.chance(92)
        steps += [("form", replied) if reached else nothing()]
        steps += [("form", later(lots, replied, 2, 20)) if reached and lots.chance(70) else nothing()]
        row += [form_time(lots, step[1]) if step and step[0] == "form" else step for step in steps]
        rows.append(row)
    # A day that no calendar has, and a row that somebody left when trying the form out.
    rows[40][6] = ("text", "2024/6/31 9:20")
    rows.insert(12, [("text", "YT000"), ("text", "柳湾社区"), None, ("text", "测试"), None, None, ("text", "测试")])
    return rows


def form_events(rows):
    """The events of the rows that can be used."""
    channels = {"微信小程序": "wechat", "议事厅": "hall", "楼长代填": "building-chief", "电话": "telephone"}
    outcomes = {"收下": "accepted", "紧急": "urgent", "不属公共事务": "struck", "并入其他议题": "merged"}
    bodies = {"居委会": "residents-committee", "街道办": "subdistrict-office", "社工站": "social-organization"}
    deciders = {"居民": "resident", "居委会": "residents-committee"}
    for row in rows:
        text = [cell[1] if cell else "" for cell in row] + [""] * (20 - len(row))
        time = [cell[2] if cell and len(cell) == 3 else None for cell in row] + [None] * (20 - len(row))
        if text[3] == "测试" or time[6] is None:
            continue
        common = {"case": text[0], "community": {"柳湾社区": "liuwan", "荷塘社区": "hetang"}[text[1]], "source": "topic-ledger"}
        yield common | {
            "activity": "topic.raised", "time": time[6], "actor": "resident", "person": text[7], "building": text[2],
            "channel": channels[text[9]], "title": text[3], "subject": text[4],
            "urgency": {"是": "urgent", "否": "ordinary"}.get(text[5], ""), "phone": text[8].removesuffix(".0"),
        }
        yield common | {
            "activity": "topic.triaged", "time": time[10], "actor": "residents-committee", "outcome": outcomes[text[11]]}
        for column, activity, actor in [
            (12, "topic.surveyed", bodies.get(text[13])), (14, "demands.sorted", "residents-committee"),
            (15, "deliberation.held", "residents-committee"), (16, "decision.made", deciders.get(text[17])),
            (18, "reply.published", "residents-committee"), (19, "reply.confirmed", "resident"),
        ]:
            if time[column]:
                event = common | {"activity": activity, "time": time[column], "actor": actor}
                yield event | ({"person": text[7]} if column == 19 else {})


def column_letter(index):
    return chr(ord("A") + index)


def sheet_xml(rows, strings):
    def cell(index, number, value):
        at = f"{column_letter(index)}{number}"
        if value is None:
            return ""
        kind, text = value[:2]
        if kind == "text":
            return f'<c r="{at}" t="s"><v>{strings.setdefault(text, len(strings))}</v></c>'
        return f'<c r="{at}"{" s=" + chr(34) + "1" + chr(34) if kind == "date" else ""}><v>{text}</v></c>'

    width = sum(len(columns) for _, columns in FORM_GROUPS)
    lines, merges, start = [], [f"A1:{column_letter(width - 1)}1", f"A2:{column_letter(width - 1)}2"], 0
    upper = [None] * width
    for group, columns in FORM_GROUPS:
        upper[start] = ("text", group)
        if len(columns) > 1:
            merges.append(f"{column_letter(start)}3:{column_letter(start + len(columns) - 1)}3")
        start += len(columns)
    head = [
        [("text", "青石街道居民议题登记（微信表单导出）")], [("text", "导出时间：2025/1/6 10:12　导出人：值班账号")],
        upper, [("text", column) for _, columns in FORM_GROUPS for column in columns],
    ]
    for number, row in enumerate(head + rows, start=1):
        lines.append(f'<row r="{number}">' + "".join(cell(i, number, value) for i, value in enumerate(row)) + "</row>")
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        + "".join(lines) + f'</sheetData><mergeCells count="{len(merges)}">'
        + "".join(f'<mergeCell ref="{merge}"/>' for merge in merges) + "</mergeCells></worksheet>")


def write_form():
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    content = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    top = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    strings = {}
    rows = form_rows()
    sheet = sheet_xml(rows, strings)
    parts = {
        "[Content_Types].xml": f'{top}<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{content}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{content}.worksheet+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{content}.styles+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{content}.sharedStrings+xml"/></Types>',
        "_rels/.rels": f'{top}<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{top}<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
        '<sheet name="议题登记" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{top}<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{office}/styles" Target="styles.xml"/>'
        f'<Relationship Id="rId3" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/styles.xml": f'{top}<styleSheet xmlns="{main}">'
        '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy/m/d h:mm"/></numFmts>'
        '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>'
        '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/>'
        '<xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>',
        "xl/sharedStrings.xml": f'{top}<sst xmlns="{main}" uniqueCount="{len(strings)}">'
        + "".join(f"<si><t>{text}</t></si>" for text in strings) + "</sst>",
        "xl/worksheets/sheet1.xml": sheet,
    }
    with zipfile.ZipFile(HERE / "wechat-form" / "议题登记.xlsx", "w") as archive:
        for path, text in parts.items():
            entry = zipfile.ZipInfo(path, (2025, 1, 6, 10, 12, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text.encode())
    return form_events(rows)


# A hotline export: CSV in GB18030, a row a request

HOTLINE_HEADER = [
    "工单编号", "来电时间", "来电人", "来电号码", "诉求社区", "诉求类别", "诉求事项", "诉求内容", "紧急程度", "转办时间",
    "办理情况", "首次回复时间", "办结时间", "工单状态", "回访时间", "回访结果",
]
HOTLINE_SUBJECTS = {
    "设施": ["单元门", "路灯", "电梯", "井盖"], "环境": ["垃圾清运", "积水", "油烟"], "噪音": ["装修噪音", "广场舞"],
    "停车": ["占用消防通道", "乱停车"],
}
# Two of the surnames have four bytes in GB18030.
HOTLINE_NAMES = ["李𬀩", "㐱大海", "王小姐", "张先生"]


def american(time):
    return time.strftime("%m/%d/%Y %I:%M:%S %p") if time else ""


def write_hotline():
    lots = Lots(12345)
    rows, events = [], []
    for number in range(1, 101):
        called = moment(lots, number * 3 // 2, (6, 23)) + datetime.timedelta(seconds=lots.below(60))
        community = lots.of(["柳湾社区", "荷塘社区"])
        kind = lots.of(list(HOTLINE_SUBJECTS))
        subject = lots.of(HOTLINE_SUBJECTS[kind])
        who = lots.of(HOTLINE_NAMES) if lots.chance(15) else name(lots)
        phone = f"1990000{lots.below(10000):04}"
        urgency = lots.of(["紧急", "水电气热", "一般", "一般", "一般", "复杂"])
        text = f"{lots.of(['请尽快处理', '多次反映', '希望派人看看'])}，{subject}问题影响生活"
        if lots.chance(20):
            text += f"，回电{phone}"
        sent = called + datetime.timedelta(minutes=5 + lots.below(90))
        role = lots.of(["居委会"] * 4 + ["街道办"] * 3 + ["物业公司"] * 3)
        body = {"居委会": community + "居委会", "街道办": "青石街道办", "物业公司": lots.of(["安居", "和美"]) + "物业公司"}[role]
        slow = lots.chance(25)
        limit = {"紧急": 2, "水电气热": 20, "一般": 120, "复杂": 260}[urgency]
        answered = sent + datetime.timedelta(minutes=20 + lots.below(limit * 60) * (3 if slow else 1) // (1 if slow else 2))
        closed = later(lots, answered, 0, 12)
        done = lots.chance(88)
        asked = later(lots, closed, 1, 5) if done and lots.chance(75) else None
        handling = lots.of(["已由{0}上门办理，处理完毕", "经核实，由{0}联系当事人后办理", "由{0}现场办理并拍照"]).format(body)
        rows.append([
            f"GD2024{number:04}", american(called), who, phone, community, kind, subject, text, urgency, american(sent),
            handling if answered else "", american(answered), american(closed if done else None),
            "已办结" if done else lots.of(["办理中", "待回复"]), american(asked),
            lots.of(["满意", "满意", "基本满意", "不满意"]) if asked else "",
        ])
        common = {"case": f"GD2024{number:04}", "source": "hotline"}
        common["community"] = {"柳湾社区": "liuwan", "荷塘社区": "hetang"}[community]
        actor, kind_of_body = {
            "居委会": ("residents-committee", "residents-committee"), "街道办": ("subdistrict-office", "subdistrict-office"),
            "物业公司": ("social-organization", "property-company"),
        }[role]
        told = [
            {"activity": "request.made", "time": iso(called), "actor": "resident", "person": who, "channel": "hotline",
             "urgency": {"紧急": "emergency", "水电气热": "utility", "一般": "ordinary", "复杂": "complex"}[urgency],
             "theme": {"设施": "facility", "环境": "environment", "噪音": "noise", "停车": "parking"}[kind], "note": text,
             "subject": subject, "facility": subject, "phone": phone},
            {"activity": "request.taken", "time": iso(sent), "actor": actor, "organization": body, "body": kind_of_body},
            {"activity": "request.answered", "time": iso(answered), "actor": actor, "organization": body},
        ]
        if done:
            told.append({"activity": "request.closed", "time": iso(closed), "actor": actor})
        if asked:
            told.append({"activity": "request.confirmed", "time": iso(asked), "actor": "resident", "person": who,
                         "outcome": "unsolved" if rows[-1][15] == "不满意" else "solved"})
        if number != 18:
            events += [common | event for event in told]
    # The state says one thing and the date another: one request closed without a date, one with a date and open.
    rows[17][12], rows[17][13], rows[17][14], rows[17][15] = "", "已办结", "", ""
    rows[63][13] = "办理中"
    # Exported twice, as pages of such systems overlap.
    for index in (4, 21, 22, 58, 80, 97):
        rows.append(list(rows[index]))

    def cell(text):
        return '"' + text + '"' if "," in text else text

    lines = [",".join(cell(text) for text in row) for row in [HOTLINE_HEADER] + rows]
    (HERE / "hotline" / "工单.csv").write_bytes(("\r\n".join(lines) + "\r\n").encode("gb18030"))
    return events


# A points bank's ledger: JSON Lines, a line an account

DEEDS = {"扫街": ("出力", 5), "巡逻": ("出力", 10), "调解": ("出力", 15), "办课": ("用心", 20), "看望老人": ("用心", 10)}
TIERS = {"一档": 20, "二档": 50, "三档": 100}


def ledger_events(accounts):
    """The events of the entries."""
    resident, committee = {"actor": "resident"}, {"actor": "residents-committee"}
    for account in accounts:
        person = {"person": account["账户"]}
        for entry in account["流水"]:
            common = {"community": account["社区"], "source": "points-ledger"}
            at = common | {"time": entry["时间"]}
            kind = entry["类别"]
            if kind == "开户":
                origin = {"故事会": "story-meeting", "邻居": "neighbour", "居委会": "committee"}[entry["由来"]]
                yield at | resident | person | {"activity": "account.opened", "channel": origin}
            elif kind == "记分":
                deed = {"case": entry["单号"], "deed": entry["事项"]}
                theme = {"出力": "material", "用心": "spiritual"}[entry["性质"]]
                yield at | resident | person | deed | {"activity": "deed.done", "theme": theme}
                yield common | resident | {
                    "activity": "deed.approved", "case": entry["单号"], "time": entry["审核"]["时间"],
                    "person": entry["审核"]["人"]}
                yield common | committee | person | deed | {
                    "activity": "points.awarded", "time": entry["入账"], "points": entry["积分"], "tariff": entry["标准"]}
            elif kind == "兑换":
                yield at | resident | person | {
                    "activity": "points.redeemed", "points": entry["积分"], "tariff": entry["标准"], "tier": entry["档次"],
                    "pieces": entry["件数"]}
            elif kind == "公布余额":
                yield at | committee | person | {"activity": "points.balance-stated", "points": entry["积分"]}
            elif kind == "入库":
                yield at | committee | {"activity": "prize.stocked", "tier": entry["档次"], "pieces": entry["件数"]}
            elif kind == "核查":
                yield at | resident | {"activity": "points.checked", "records": entry["条数"]}
            else:
                yield at | committee | {"activity": "tariff.reviewed"}


def write_ledger():
    lots = Lots(888)
    accounts, opening = [], []
    for number in range(1, 25):
        person = f"P{number:03}"
        entries, balance = [], 0
        if number > 12:
            entries.append({"类别": "开户", "时间": iso(moment(lots, lots.below(120))), "由来": lots.of(["故事会", "邻居", "居委会", "故事会"])})
        else:
            balance = 10 * lots.below(4)
            if balance:
                opening.append((person, balance))
        days = sorted(125 + lots.below(230) if number > 12 else lots.below(360) for _ in range(3 + lots.below(4)))
        for count, day in enumerate(days, start=1):
            deed = lots.of(list(DEEDS))
            theme, points = DEEDS[deed]
            done = moment(lots, day)
            reviewed = later(lots, done, 0, 3)
            given = points + (5 if lots.chance(6) else 0)
            entries.append({
                "类别": "记分", "单号": f"{person}-{count}", "事项": deed, "性质": theme, "标准": points, "积分": given,
                "时间": iso(done),
                "审核": {"人": person if lots.chance(4) else lots.of(["G01", "G02", "G03"]), "时间": iso(reviewed)},
                "入账": iso(later(lots, reviewed, 0, 2)),
            })
            balance += given
        if balance >= 20 and lots.chance(65):
            tier = max((points, tier) for tier, points in TIERS.items() if points <= balance)[1]
            entries.append({"类别": "兑换", "档次": tier, "标准": TIERS[tier], "积分": TIERS[tier], "件数": 1, "时间": iso(moment(lots, 361))})
            balance -= TIERS[tier]
        stated = balance + (5 if number == 9 else 0)
        entries.append({"类别": "公布余额", "积分": stated, "时间": iso(moment(lots, 364))})
        accounts.append({"账户": person, "社区": "liuwan", "流水": entries})
    stock = [{"类别": "入库", "档次": tier, "件数": pieces, "时间": iso(moment(lots, 2 + 120 * round))}
             for round, pieces in enumerate([3, 4]) for tier in TIERS]
    checks = [{"类别": "核查", "条数": 3 + lots.below(4), "时间": iso(moment(lots, 20 + 31 * month))} for month in range(11) if month != 6]
    rules = [{"类别": "修订规则", "时间": iso(moment(lots, day))} for day in (40, 170, 300)]
    accounts.append({"账户": "奖品库", "社区": "liuwan", "流水": stock})
    accounts.append({"账户": "监督小组", "社区": "liuwan", "流水": checks + rules})
    text = "".join(json.dumps(account, ensure_ascii=False, separators=(",", ":")) + "\n" for account in accounts)
    (HERE / "points-bank" / "流水.jsonl").write_text(text, encoding="utf-8")
    table = "unit,account,balance\n" + "".join(f"liuwan,{person},{balance}\n" for person, balance in opening)
    (HERE / "points-bank" / "points-opening.csv").write_text(table, encoding="utf-8")
    return ledger_events(accounts)


# A process log: XES, a trace a topic

def write_process():
    lots = Lots(2024)
    people = {
        "居民": [f"居民·{name(lots)}" for _ in range(9)], "居委会": ["居委会·网格员甲", "居委会·网格员乙", "居委会·书记"],
        "街道办": ["街道办·民生科"], "社会组织": ["社会组织·社工站"],
    }
    actors = {
        "居民": "resident", "居委会": "residents-committee", "街道办": "subdistrict-office", "社会组织": "social-organization"}
    traces, told = [], []
    for number in range(1, 25):
        time = moment(lots, 5 + number * 11)
        events = [("topic.raised", "居民", time, None)]
        outcome = lots.of(["accepted"] * 6 + ["struck"])
        time = later(lots, time, 1, 4)
        events.append(("topic.triaged", "居委会", time, outcome))
        if outcome == "accepted":
            for activity, role, most in [
                ("topic.surveyed", lots.of(["居委会", "街道办", "社会组织"]), 6), ("demands.sorted", "居委会", 5),
                ("deliberation.held", "居委会", 9), ("decision.made", lots.of(["居民", "居委会"]), 15),
                ("reply.published", "居委会", 9), ("reply.confirmed", "居民", 12),
            ]:
                time = later(lots, time, 1, most)
                if lots.chance(90):
                    events.append((activity, role, time, None))
        traces.append((f"YT{number:02}", events))
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<log xes.version="1.0" xmlns="http://www.xes-standard.org/">']
    lines += [f'  <extension name="{n}" prefix="{p}" uri="http://www.xes-standard.org/{p}.xesext"/>'
              for n, p in [("Concept", "concept"), ("Time", "time"), ("Organizational", "org"), ("Lifecycle", "lifecycle")]]
    lines += ['  <string key="concept:name" value="荷塘社区议题流程"/>']
    for case, events in traces:
        lines += ["  <trace>", f'    <string key="concept:name" value="{case}"/>']
        for activity, role, time, outcome in events:
            person = lots.of(people[role])
            told.append({
                "community": "hetang", "source": "topic-ledger", "case": case, "activity": activity, "person": person,
                "actor": actors[role], "time": iso(time), "outcome": outcome or ""})
            lines += ["    <event>", f'      <string key="concept:name" value="{activity}"/>',
                      f'      <string key="org:resource" value="{person}"/>',
                      f'      <date key="time:timestamp" value="{time.strftime("%Y-%m-%dT%H:%M:%S.000+08:00")}"/>',
                      '      <string key="lifecycle:transition" value="complete"/>']
            lines += [f'      <string key="outcome" value="{outcome}"/>'] if outcome else []
            lines += ["    </event>"]
        lines += ["  </trace>"]
    lines += ["</log>", ""]
    with open(HERE / "process-log" / "议题流程.xes.gz", "wb") as file:
        with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=file, mtime=0) as packed:
            packed.write("\n".join(lines).encode())
    return told


def write_events(path, events):
    events = list(events)
    columns = sorted({column for event in events for column in event})
    with open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, columns, restval="", lineterminator="\n")
        table.writeheader()
        table.writerows(events)


if __name__ == "__main__":
    made = {
        "wechat-form": write_form(), "hotline": write_hotline(), "points-bank": write_ledger(), "process-log": write_process()}
    if sys.argv[1:2] == ["--events"]:
        for export, events in made.items():
            write_events(pathlib.Path(sys.argv[2]) / f"{export}.csv", events)
