internal import ActivityLogs
internal import Diagnostics

extension ReportWord {
  /// The wording in both languages; `{name}` stands for what `with` puts in.
  ///
  /// It is written for members of committees rather than for statisticians, and for people who may be unhappy with a
  /// score: it says what was found and how to check it, and blames nobody.
  package var wording: (zh: String, en: String) {
    switch self {
    // The page
    case .documentKind: ("第三方评估报告", "Third-party evaluation report")
    case .toolName: ("准绳", "Plumbline")
    case .separator: ("、", ", ")
    case .contents: ("目录", "Contents")
    case .noticeHeading: ("请先注意", "Please note first")
    case .backToOverview: ("回到总览", "Back to the overview")

    // What was evaluated
    case .assessment: ("评估编号", "Assessment")
    case .rubric: ("评估标准", "Rubric")
    case .rubricText: ("{title}（{id}，{edition} 版）", "{title} ({id}, edition {edition})")
    case .rubricDigest: ("标准摘要（SHA-256）", "Digest of the rubric (SHA-256)")
    case .verificationCode: ("校验码（plumbline verify --code）", "Verification code (plumbline verify --code)")
    case .source: ("标准所依据的文献", "What the rubric is drawn from")
    case .period: ("评估期", "Period")
    case .periodText: ("自 {from} 起，至 {to} 之前（{zone}）", "from {from} up to, not including, {to} ({zone})")
    case .log: ("日志", "Logs")
    case .logText:
      (
        "读入 {records} 条记录：{used} 条为指标所用，{unused} 条未用，{setAside} 条搁置，{duplicates} 条重复；得事件 {events} 件",
        "{records} records read: {used} used by indicators, {unused} unused, {setAside} set aside, {duplicates} duplicates; {events} events"
      )
    case .logCoverage: ("日志的范围", "What the logs cover")
    case .eventDigest: ("全部事件的摘要（SHA-256）", "Digest of all events (SHA-256)")
    case .scoredCount: ("评到多少", "How much is scored")
    case .scoredCountText:
      (
        "{units} 个单位中有总分的 {scoredUnits} 个；逐单位逐项共 {indicators} 项指标，有分的 {scoredIndicators} 项",
        "{scoredUnits} of {units} units have an overall score; {scoredIndicators} of {indicators} indicators, counted unit by unit"
      )

    // How to read it
    case .howToRead: ("怎么读这份报告", "How to read this report")
    case .readScores:
      (
        "每个分数都在 0 到 100 之间，由量出来的数值按公开的分值表换算得出；点开一项指标，就能看到数值、算法、理由和背后的记录。",
        "Every score lies between 0 and 100 and comes from a measured value by a published scale; open an indicator to see the value, the arithmetic, the reasons and the records behind it."
      )
    case .readStates:
      (
        "没有分数不等于零分：证据不足、不适用或未评定的，照实写明是哪一种、为什么。",
        "No score does not mean nought: what lacks evidence, does not apply or was not assessed says so, and why."
      )
    case .readChecking:
      (
        "每个分数都列出所含各项的权重、得分和算式，用计算器就能复核；有异议的，请按“文件:行号”指出哪一条记录不对。",
        "Every score lists its parts with their weights and scores and the sum they make, so a pocket calculator is enough to check it; to dispute one, name the record by its file and line."
      )
    case .nextLedger:
      (
        "接下来做什么：每个社区和街道的每个主体（居民除外），不足 60 分的最弱几项（至多三项）已列入 next-ledger.csv；与各主体商定期限，它就是下一轮的整改台账。",
        "What to do next: for every community and sub-district and every actor but residents, next-ledger.csv lists the weakest indicators below 60, at most three; once the deadlines are agreed with each actor, it is the next round's ledger of findings."
      )
    case .warnings: ("读数字之前要知道的", "To bear in mind with the figures")
    case .warningCount: ("（{count} 处）", "({count})")

    // Overview and ranking
    case .overview: ("总览", "Overview")
    case .overviewCaption: ("各单位的总分和各部分得分（满分 100）", "Overall score and parts of each unit (out of 100)")
    case .unit: ("单位", "Unit")
    case .overall: ("总分", "Overall")
    case .rank: ("名次", "Rank")
    case .indicatorsScored: ("有分指标", "Scored")
    case .bandKey: ("等次", "Bands")
    case .bandFrom: ("{name}：{from} 分及以上", "{name}: {from} and above")
    case .bandBetween: ("{name}：{from} 分及以上、不足 {to} 分", "{name}: {from} to below {to}")
    case .bandsUnrounded:
      ("等次和名次都按未取整的分数判定。", "Bands and ranks go by the unrounded score.")
    case .outside: ("不适用于本级的指标：{titles}。", "Indicators that do not apply on this level: {titles}.")
    case .shortNotAssessed: ("未评定", "none")
    case .shortNotApplicable: ("不适用", "n/a")
    case .noneHere: ("此处没有指标", "no indicator here")
    case .ranking: ("排名", "Ranking")
    case .rankingCaption: ("{level}按总分排名", "Units by overall score: {level}")
    case .rankingOver:
      (
        "共 {units} 个单位，其中 {scored} 个有总分，只在它们之间排名；同分者名次相同。",
        "{scored} of {units} units have an overall score and are ranked among themselves; equal scores share a rank."
      )
    case .rankingTooFew:
      (
        "不排名：共 {units} 个单位，有总分的 {scored} 个；评估标准规定至少有 {minimum} 个才排名。",
        "No ranking: {scored} of {units} units have an overall score; the rubric ranks from {minimum}."
      )
    case .rankOf: ("在 {count} 个有总分的单位中排第 {rank}", "rank {rank} of {count} scored units")
    case .rankedWithout: ("没有总分，不参加排名", "not ranked, for want of an overall score")
    case .levelUnranked: ("本级有总分的单位不足 {minimum} 个，不排名", "not ranked: fewer than {minimum} scored units on this level")
    case .score: ("得分", "Score")
    case .band: ("等次", "Band")

    // Units
    case .partOf: ("属 {parent}", "part of {parent}")
    case .scoredOf: ("有分指标 {scored} / {all}", "{scored} of {all} indicators scored")
    case .matrixCaption: ("各主体在各维度的得分", "Scores by actor and dimension")
    case .dimension: ("维度", "Dimension")
    case .area: ("领域", "Area")
    case .actor: ("主体", "Actor")
    case .whole: ("合计", "As a whole")
    case .calculation: ("怎么算出来的", "How it is computed")
    case .overallCalculation: ("总分怎么算出来的", "How the overall score is computed")
    case .calculationCaption: ("{title}：各项的权重、得分和算式", "{title}: parts, weights, scores and sums")
    case .part: ("项目", "Part")
    case .weight: ("权重", "Weight")
    case .indicators: ("指标", "Indicators")
    case .participationProfile: ("居民参与画像", "Participation profile of residents")
    case .profileNote:
      (
        "参与是居民的权利，不是义务。这里的数字只描述参与的样貌和门槛，不评等次，不排名，也不评价任何人。",
        "Taking part is a right of residents, not a duty. These figures describe how people take part and what stands in the way; they carry no band and no rank and judge nobody."
      )

    // Roll-up
    case .weightedMean: ("加权平均", "weighted mean")
    case .plainMean: ("平均", "mean")
    case .lowest: ("取最低的一项", "the lowest part")
    case .onlyPart: ("只有一项计入", "one part counts")
    case .missingLeftOut:
      ("没有得分的 {count} 项不计，其权重由其余各项分担", "without a score and left out: {count}; the others' weights make up the whole")
    case .missingAsZero: ("没有得分的 {count} 项按标准规定以 0 计", "without a score and counted as 0, as the rubric says: {count}")
    case .notApplicableLeftOut: ("不适用的 {count} 项不计", "not applicable and left out: {count}")
    case .coverage:
      (
        "有得分的权重 {scored} ÷ 适用的权重 {all} = {share}，至少须 {minimum}",
        "weight with a score {scored} ÷ weight that applies {all} = {share}; at least {minimum} is needed"
      )
    case .furtherStep: ("再经“{step}”：{value}", "then “{step}”: {value}")
    case .bandAbove: ("{value} 不低于 {from}：{band}", "{value} is {from} or more: {band}")
    case .bandWithin: ("{value} 不低于 {from}、不足 {to}：{band}", "{value} is {from} or more and below {to}: {band}")

    // Indicators
    case .state: ("状态", "State")
    case .measured: ("测得", "Measured")
    case .nothingMeasured: ("没有测得数值", "no value")
    case .ratingValue: ("评判 {value}", "rating {value}")
    case .furtherFigures: ("其中", "In detail")
    case .whatIsMeasured: ("量的是什么", "What is measured")
    case .scale: ("分值表", "Scale")
    case .scoreFromScale: ("换算", "From value to score")
    case .weightInGroup: ("在本组的权重：{weight}", "weight in its group: {weight}")
    case .thresholdOrigin: ("分值的来历", "Where the scale comes from")
    case .fromPaper: ("论文", "the paper")
    case .fromPractice: ("通行做法", "published practice")
    case .fromChoice: ("本标准的选择", "this rubric's choice")
    case .recommendation: ("对应的建议", "Recommendation")
    case .recommendationText: ("{id}（原文 {place}）：{text}", "{id} ({place} of the source): {text}")
    case .basisNamed: ("原文点名了这一主体", "the source names this actor")
    case .basisInferred: ("原文未点名，由谁能办推出", "the source does not name the actor; inferred from who can act")
    case .basis: ("为什么算在这一主体", "Why this actor")
    case .indicatorID: ("指标编号", "Name in the rubric")
    case .why: ("为什么看这一项", "Why this is looked at")
    case .advice: ("怎样做得更好", "What to do next")
    case .adviceForResidents: ("怎样让参与更容易", "What would make taking part easier")
    case .evidence: ("证据", "Evidence")
    case .evidenceRecords: ("{count} 条记录", "{count} records")
    case .evidenceBasis:
      ("数值以 {count} 为据，标准要求至少 {minimum}", "the value rests on {count}; the rubric asks for at least {minimum}")
    case .evidenceBasisOnly: ("数值以 {count} 为据", "the value rests on {count}")
    case .independentShare:
      ("其中 {independent}/{count} 由被评方以外的来源提供", "{independent}/{count} come from a source independent of the one scored")
    case .undecidedRecords:
      (
        "另有 {count} 条缺少所需字段，无法判断，未计为符合",
        "{count} more lack a field that is asked for and were not counted as meeting it"
      )
    case .refusedZero: ("来源被拒绝提供，标准规定计 0 分", "the source was refused, for which the rubric gives 0")
    case .exemptFull: ("免评，计 100 分", "exempt, counted as 100")
    case .details: ("展开", "Details")

    // From a value to a score
    case .scaleLinear: ("{points}；两点之间按直线，两端之外取端点", "{points}; straight lines between, the end's score beyond")
    case .scalePoint: ("{value} 得 {score} 分", "{value} scores {score}")
    case .scaleSteps: ("不足 {first} 得 {below} 分；{points}", "below {first} scores {below}; {points}")
    case .scaleStep: ("达到 {value} 得 {score} 分", "from {value} scores {score}")
    case .scaleAtLeast: ("不低于 {value} 得 100 分，否则 0 分", "{value} or more scores 100, else 0")
    case .scaleAtMost: ("不高于 {value} 得 100 分，否则 0 分", "{value} or less scores 100, else 0")
    case .scaleTarget:
      (
        "{best} 得 100 分，{worst} 得 0 分，之间按直线，之外取端点",
        "{best} scores 100, {worst} scores 0, a straight line between, the end's score beyond"
      )
    case .atOrBelow: ("不高于 {value}，得 {score} 分", "at or below {value}: {score}")
    case .atOrAbove: ("不低于 {value}，得 {score} 分", "at or above {value}: {score}")
    case .above: ("高于 {value}，得 {score} 分", "above {value}: {score}")
    case .exactly: ("正好 {value}，得 {score} 分", "exactly {value}: {score}")
    case .stepReached: ("达到 {value}、未到下一档，得 {score} 分", "has reached {value} and not the next step: {score}")
    case .stepBelow: ("不足 {value}，得 {score} 分", "below {value}: {score}")
    case .onTheLine: ("在 {low} 与 {high} 之间：{formula}", "between {low} and {high}: {formula}")

    // Records
    case .recordsCaption: ("背后的记录", "The records behind it")
    case .recordsShown:
      (
        "共 {total} 条，此处列 {shown} 条；{file} 最多列出 200 条（按事先定下的种子抽取）。",
        "{shown} of {total} shown; {file} lists up to 200, drawn by a seed fixed beforehand."
      )
    case .recordsAllShown: ("共 {total} 条，全部列出；{file} 中也有。", "All {total} shown; they are in {file} too.")
    case .verdict: ("是否符合", "Meets it?")
    case .verdictFor: ("符合", "yes")
    case .verdictAgainst: ("不符合", "no")
    case .verdictNeutral: ("参与计算", "enters the sum")
    case .place: ("位置", "Place")
    case .recordID: ("记录编号", "Record")
    case .time: ("时间", "Time")
    case .activity: ("事项", "Activity")

    // The method, at the end
    case .method: ("分数是怎么来的", "How scores come about")
    case .methodMeasure:
      (
        "先量：每项指标按评估标准写明的办法，从日志、基本情况或评判中精确地量出一个数值。",
        "First measure: each indicator yields a value from the logs, the facts or the ratings, by the rule the rubric states, in exact fractions and decimals."
      )
    case .methodState:
      (
        "再定状态：不适用的、证据不足的、未评定的都不给分，也不会悄悄变成 0 或合格。",
        "Then settle the state: what does not apply, lacks evidence or was not assessed gets no score, and never quietly becomes 0 or a pass."
      )
    case .methodScale:
      ("然后换算：数值按分值表变成 0 到 100 的分数。", "Then score: the scale turns the value into a score from 0 to 100.")
    case .methodRollUp:
      (
        "最后合成：由内到外一层层合成，各层的办法如下表。",
        "Last roll up, from the inside out; the table says how each level does it."
      )
    case .definitions: ("各种量法的确切含义", "What each measure means, exactly")
    case .methodRounding:
      (
        "全程精确计算，只在印出时四舍六入五取偶；用印出的六位小数复算，末位可能差 1。",
        "All arithmetic is exact; figures are rounded, half to even, only in print. Working from the six printed places, the last digit may differ by one."
      )
    case .methodCaption: ("各层怎样合成", "How each level is rolled up")
    case .level: ("层次", "Level")
    case .combination: ("合成办法", "Combination")
    case .missingParts: ("没有得分的项", "Parts without a score")
    case .leastCoverage: ("至少须有得分的权重", "Least weight with a score")
    case .wholeUnit: ("单位总分", "Overall score of a unit")
    case .treatLeftOut: ("不计，权重由其余分担", "left out; the others make up the whole")
    case .treatZero: ("以 0 计", "stand as 0")
    case .treatFail: ("上一级不予评定", "the level above is not assessed")
    case .bundleNote:
      (
        "同一结果包里还有：assessment.json（全部结果）、scores.csv（全部得分）、evidence/（证据清单）、rubric/（所用标准）、manifest.json（各文件的校验值）。",
        "In the same bundle: assessment.json (the whole result), scores.csv (all scores), evidence/ (lists of evidence), rubric/ (the rubric as read), manifest.json (checksums of every file)."
      )
    case .seeReport:
      (
        "各项的数值、理由和背后的记录见 report.html。",
        "Values, reasons and the records behind each indicator are in report.html."
      )
    }
  }
}

extension ReportWord {
  /// What people call the field or attribute of a column; a name that has no wording is given as it is.
  static func title(ofField column: String) -> LocalizedText {
    if let attribute = EventSchema.attribute(ofColumn: column) { return LocalizedText(attribute) }
    let wording: (zh: String, en: String)? =
      switch column {
      case "id": ("编号", "id")
      case "time": ("时间", "time")
      case "end": ("结束时间", "end")
      case "recorded_at": ("录入时间", "time of entry")
      case "subdistrict": ("街道", "sub-district")
      case "recorded_by": ("录入人", "who wrote it down")
      case "evidence": ("证据", "evidence")
      case "evidence_sha256": ("证据校验值", "digest of the evidence")
      case "approver": ("审批人", "approver")
      case "title": ("标题", "title")
      case "note": ("备注", "note")
      case "community": ("社区", "community")
      case "actor": ("主体", "actor")
      case "body": ("机构", "body")
      case "occurrence": ("场次", "occurrence")
      case "source": ("来源", "source")
      case "activity": ("活动", "activity")
      case "case": ("事项", "case")
      case "person": ("人员", "person")
      case "organization": ("组织", "organization")
      case "group": ("群体", "group")
      case "building": ("楼栋", "building")
      case "channel": ("渠道", "channel")
      case "theme": ("主题", "theme")
      case "urgency": ("缓急", "urgency")
      case "outcome": ("结果", "outcome")
      case "participants": ("人数", "participants")
      case "hours": ("时长", "hours")
      case "points": ("积分", "points")
      case "rating": ("评分", "rating")
      default: nil
      }
    return wording.map { LocalizedText(english: $0.en, chinese: $0.zh) } ?? LocalizedText(column)
  }

  /// What people call a further figure of a measure; a name that has no wording is given as it is.
  static func title(ofFigure name: String) -> LocalizedText {
    let wording: (zh: String, en: String)? =
      switch name {
      case "activated": ("所看事项", "cases looked at")
      case "satisfied": ("符合", "satisfied")
      case "vacuous": ("无从判断", "vacuous")
      case "open": ("未了结", "still open")
      case "slots": ("时段", "slots")
      case "slots-met": ("达到的时段", "slots that met it")
      case "ratings": ("评判人次", "ratings")
      case "per": ("每多少", "for every")
      case "not-on-roster": ("不在名册上的取值", "values that are not on the roster")
      case "categories": ("类别数", "categories")
      case "first-part": ("前一段的人数", "persons of the first part")
      case "returned": ("后一段又来的人数", "of these, back in the second part")
      default: nil
      }
    return wording.map { LocalizedText(english: $0.en, chinese: $0.zh) } ?? LocalizedText(name)
  }
}
