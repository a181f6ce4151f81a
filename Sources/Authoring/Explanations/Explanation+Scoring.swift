/// What can be wrong with rules, spreads and effects, and why a rule or a spread has no figure.
extension Explanation {
  private static let share = "\nscale: [[0, 0], [1, 100]]"

  /// Rules of scoring and effects, in a rubric.
  static let scoringRules: [Explanation] = [
    Explanation(
      "rubric.points-not-positive", in: .rubric,
      (
        "Points are given as a number above 0; whether they are added or taken off, the key says.",
        "分值写大于 0 的数；是加是减由所在的键决定。"
      ), wrong: "deductions: {id: safety, points: -5}", right: "deductions: {id: safety, points: 5}"),
    Explanation(
      "rule.unknown-target", in: .rubric,
      (
        "“on” says which scores a rule acts on: overall, a level, an actor or a dimension.",
        "“on”写明规则作用于哪些得分：overall、某一层次、某一主体或某一维度。"
      ), wrong: "deductions: {id: safety, on: 业委会, points: 5}", right: "deductions: {id: safety, on: 居委会, points: 5}"),
    Explanation(
      "rule.limit-needed", in: .rubric,
      ("A gate or veto either lowers a score to a cap or sets it.", "gate 和 veto 要么把得分压到上限，要么直接定为某分。"),
      wrong: "veto: {id: safety, when: 'buildings > 0'}", right: "veto: {id: safety, when: 'buildings > 0', score: 0}"),
    Explanation(
      "rule.cap-without-effect", in: .rubric, ("No score is above 100.", "没有高于 100 的分数。"),
      wrong: "gate: {id: safety, when: 'buildings > 0', cap: 100}",
      right: "gate: {id: safety, when: 'buildings > 0', cap: 79}"),
    Explanation(
      "rule.without-nodes", in: .rubric,
      ("The rule is about scores that this rubric does not have.", "规则针对的得分，这个评估标准里没有。"),
      wrong: "deductions: {id: safety, on: resident, points: 5}",
      right: "deductions: {id: safety, on: residents-committee, points: 5}"),
    Explanation(
      "rule.no-effects", in: .rubric,
      (
        "“effect” is the mean of the indicators that “effect-shown-by” names, and none does.",
        "“effect”是“effect-shown-by”所列指标的平均，而没有指标写了它。"
      ), wrong: "gate: {id: formalism, when: 'has(effect) && effect < 60', cap: 79}"),
    Explanation(
      "rule.bonus-cap-unused", in: .rubric, ("A cap of bonuses needs bonuses.", "没有加分就谈不上加分封顶。"), wrong: "bonus-cap: 5",
      right: "bonus-cap: 5\nbonus: {id: honours, points: 2}"),
    Explanation(
      "rule.measure-unused", in: .rubric,
      ("A quantity under “measures” is there for rules; none asks about it.", "“measures”下的量是给规则用的，而没有规则用到它。"),
      wrong: "measures: {accidents: {count: {}}}",
      right: "measures: {accidents: {count: {}}}\ndeductions: {id: safety, points: 5, per: accidents}"),
    Explanation(
      "measure.judgement-not-indicator", in: .rubric,
      ("Assessors rate indicators. A quantity for rules comes from logs.", "评估员只对指标评级；规则用的量来自日志。"),
      wrong:
        "measures: {clear: {judgement: {question: 清楚吗？, scale: [0, 4]}}}\ndeductions: {id: x, points: 1, per: clear}",
      right: "measures: {held: {count: {}}}\ndeductions: {id: x, points: 1, per: held}"),
    Explanation(
      "expression.misspelt-id", in: .rubric,
      (
        "score[\"…\"], value[\"…\"] and state[\"…\"] are asked of indicators and groups by their ids; one is much like this.",
        "score[\"…\"]、value[\"…\"]、state[\"…\"] 按标识询问指标或分组；有一个标识很像。"
      ), wrong: "gate: {id: low, when: 'score[\"committee.topics-raisd\"] < 60', cap: 79}",
      right: "gate: {id: low, when: 'score[\"committee.topics-raised\"] < 60', cap: 79}"),
    Explanation(
      "expression.unknown-id", in: .rubric,
      (
        "score[\"…\"], value[\"…\"] and state[\"…\"] are asked of indicators and groups by their ids, and this is none.",
        "score[\"…\"]、value[\"…\"]、state[\"…\"] 按标识询问指标或分组；没有这个标识。"
      ), wrong: "gate: {id: low, when: 'score[\"投诉\"] < 60', cap: 79}",
      right: "gate: {id: low, when: 'score[\"committee.topics-raised\"] < 60', cap: 79}"),
    Explanation(
      "expression.id-missing", in: .rubric,
      (
        "score, value and state are each asked of one indicator or group; say which.", "score、value、state 都要指明是哪个指标或分组。"
      ), wrong: "gate: {id: low, when: 'score < 60', cap: 79}",
      right: "gate: {id: low, when: 'score[\"committee.topics-raised\"] < 60', cap: 79}"),
    Explanation(
      "indicator.unknown", in: .indicator,
      ("“effect-shown-by” names an indicator that the rubric does not have.", "“effect-shown-by”所列的指标在评估标准里没有。"),
      wrong: "effect-shown-by: [resident.first-timers]"),
    Explanation(
      "indicator.effect-is-activity", in: .indicator,
      ("What counts activity cannot show its effect, least of all its own.", "数活动的指标不能反映效果，更不能反映自己的效果。"),
      wrong: "effect-shown-by: [committee.topics-raised]"),
    Explanation(
      "indicator.effect-of-other-actor",
      ("An actor's activity is held against what came of it for the same actor.", "某主体的活动要对照同一主体的效果来看。"),
      why: ("Nobody should answer for what others achieve.", "谁也不应为别人的成效负责。")),
    Explanation(
      "indicator.activity-alone", in: .file("indicators/order.yaml"),
      ("The indicator goes up with every event that is logged, whatever came of it.", "每记一件事，指标就上升，不管有没有效果。"),
      why: ("Counting activity alone rewards formalism: meetings for the sake of meetings.", "只数活动会鼓励形式主义：为开会而开会。"),
      wrong: "- {id: a, actor: 居委会, dimension: order, measure: {count: {}}, scale: [[0, 0], [10, 100]]}\n"),
  ]

  /// Measures of spread and measures inside others, scales and transforms, in a rubric.
  static let spreads: [Explanation] = [
    Explanation(
      "measure.judgement-inside", in: .indicator,
      (
        "Ratings are given to indicators, so a judgement is an indicator of its own.", "评级是给指标的，所以 judgement 要单独作为一个指标。"
      ), wrong: "measure: {rate: {measure: {judgement: {question: 清楚吗？, scale: [0, 4]}}, per: 100, over: buildings}}",
      right: "measure: {rate: {measure: {count: {}}, per: 100, over: buildings}}"),
    Explanation(
      "measure.one-of-two", in: .indicator,
      ("Two parameters stand for each other; exactly one must be there.", "两个参数二选一，必须且只能写一个。"),
      wrong: "measure: {coverage: {of: building}}" + share,
      right: "measure: {coverage: {of: building, among: buildings}}" + share),
    Explanation(
      "measure.file-elsewhere", in: .indicator,
      (
        "A rubric may come from somebody else. It names tables that every assessment brings, and never a file elsewhere on the machine.",
        "评估标准可能出自他人之手：它只能指名每次评估自带的表，不能指向电脑上别处的文件。"
      ),
      wrong: "measure: {coverage: {of: building, roster: ../buildings.csv}}" + share,
      right: "measure: {coverage: {of: building, roster: buildings.csv}}" + share),
    Explanation(
      "measure.not-positive", in: .indicator, ("Nothing can be counted by 0 or less.", "不能按 0 或更少来折算。"),
      wrong: "measure: {rate: {measure: {count: {}}, per: 0, over: buildings}}",
      right: "measure: {rate: {measure: {count: {}}, per: 100, over: buildings}}"),
    Explanation(
      "measure.malformed-split", in: .indicator, ("The split is a day, or half.", "分界是某一天，或 half（对半分）。"),
      wrong: "measure: {retention: {split: 年中}}" + share, right: "measure: {retention: {split: half}}" + share),
    Explanation(
      "measure.categories-needed", in: .indicator,
      ("The categories are listed, or taken as they occur (observed).", "类别要么列出，要么以出现过的为准（observed）。"),
      wrong: "measure: {evenness: {of: theme, over: 停车}}" + share,
      right: "measure: {evenness: {of: theme, over: [停车, 绿化]}}" + share),
    Explanation(
      "scale.deduct-floor-too-high", in: .indicator,
      ("Deducting goes down from “from” to “floor”.", "扣分从“from”往下扣到“floor”。"),
      wrong: "deduct: {from: 60, each: 5, floor: 60}", right: "deduct: {from: 100, each: 5, floor: 60}"),
    Explanation(
      "scale.no-logarithm", in: .indicator, ("Numbers of 0 and less have no logarithm.", "0 和负数没有对数。"),
      wrong: "transform: ln\nscale: [[0, 0], [10, 100]]",
      right: "measure: {mean: {of: rating}}\ntransform: ln\nscale: [[1, 0], [10, 100]]"),
    Explanation(
      "scale.logarithm-of-zero", in: .indicator, ("The measure can be 0, and 0 has no logarithm.", "数值可能为 0，而 0 没有对数。"),
      wrong: "transform: ln\nscale: [[1, 0], [10, 100]]", right: "scale: [[1, 0], [10, 100]]"),
  ]

  /// Reasons why a rule did not act, or a measure of spread has no value.
  static let scoringResults: [Explanation] = [
    Explanation(
      "finding.exempt",
      ("“exempt” gives full marks where its condition holds; the state stays visible.", "“exempt”的条件成立时免评记满分，状态仍会注明。")),
    Explanation(
      "finding.exemption-unknown",
      ("A fact is missing, so that nobody knows whether the exemption holds.", "缺少事实，不知道是否免评。")),
    Explanation(
      "finding.no-logarithm", ("The transform asks for a logarithm, and the value has none.", "要取对数，而该数值没有对数。")),
    Explanation(
      "rule.asks-for-missing",
      ("A rule that asks for what is missing does not act; nothing is guessed.", "规则所问的缺失时不执行，绝不猜测。")),
    Explanation(
      "rule.undecided", ("The condition is neither true nor false with the values there are.", "依现有数值，条件不知真假。")),
    Explanation("rule.number-missing", ("Points are multiplied by something that has no value.", "分值要乘以的量没有数值。")),
    Explanation("rule.number-unreadable", ("Points are multiplied by a fact that is no number.", "分值要乘以的事实不是数。")),
    Explanation("rule.number-negative", ("A negative number would turn a deduction into a bonus.", "负数会把扣分变成加分。")),
    Explanation(
      "result.undecided-rules",
      ("Some rules did not act for want of a value; the report lists them.", "有规则因缺数值没有执行；报告会逐条列出。")),
    Explanation("measure.whole-zero", ("A part of nothing is no ratio.", "整体为零，没有比值可言。")),
    Explanation("measure.base-zero", ("Where there is nobody, nothing can be counted per head.", "没有基数，就不能按人头折算。")),
    Explanation("measure.base-negative", ("A population or the like cannot be negative.", "人口等基数不能为负。")),
    Explanation("measure.table-missing", ("Coverage of a roster needs the roster.", "按名册算覆盖，要有名册。")),
    Explanation("measure.roster-empty", ("The roster has no row of this unit.", "名册中没有该单位的条目。")),
    Explanation(
      "measure.strata-missing",
      (
        "How far those who came stand for all can be told only from the residents of each group.",
        "到场的人有多大代表性，要看各群体的居民数。"
      )),
    Explanation(
      "measure.group-not-in-strata",
      ("The log names a group that the strata do not have, perhaps in another spelling.", "日志中的群体在分层表里没有，可能写法不同。")),
    Explanation("measure.strata-without-residents", ("Shares of nobody cannot be worked out.", "居民总数为零，算不出比例。")),
    Explanation("measure.stratum-empty", ("A group that nobody asked cannot be weighted.", "没有人作答的群体无法加权。")),
    Explanation("measure.person-in-two-groups", ("One person belongs to one group.", "一个人只属于一个群体。")),
    Explanation("measure.no-groups", ("Records name no person, or not their group.", "记录没有写明人，或没有写明其群体。")),
    Explanation("measure.no-grouped-answers", ("Answers do not say of which group they are.", "答卷没有写明群体。")),
    Explanation(
      "measure.value-not-listed",
      ("A category that the rubric does not list would change what even means.", "出现标准里没有的类别，“均匀”的含义就变了。")),
    Explanation("measure.no-values", ("Records match, and none has the field.", "有符合的记录，但都缺该字段。")),
    Explanation(
      "measure.one-category", ("Where there is one category only, there is nothing to spread over.", "只有一类，谈不上分布。")),
    Explanation("measure.total-negative", ("Somebody's numbers add up to less than nothing.", "有人的合计小于零。")),
    Explanation("measure.too-few-persons", ("It takes two to compare.", "至少要有两个人才能比较。")),
    Explanation("measure.nothing-spread", ("There is nothing to share out.", "没有可供分布的量。")),
    Explanation(
      "measure.no-first-part", ("Nobody was there in the first part, so nobody could come back.", "前一段没有人，谈不上再来。")),
  ]
}
