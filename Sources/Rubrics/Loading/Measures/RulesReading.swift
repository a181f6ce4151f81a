internal import Diagnostics

/// `rules: [RULE, …]` or `rules: {all, cases, anchor}`.
enum RulesReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "rules", since: "0.2",
    summary: LocalizedText(
      english: "The share of cases that keep every one of some rules.", chinese: "每条规则都做到的个案比例。"),
    parameters: [
      .required(
        "all", .rules,
        en: """
          the rules, one or more; without other parameters the list itself will do: {precedence: [A, B]}, {response: [A, \
          B], within: 5wd}, {absence: A}, {existence: A, min: 1}, {not-coexistence: [A, B]}, {four-eyes: [A, B]}
          """,
        zh: """
          各条规则，至少一条；没有其他参数时可直接写列表：{precedence: [A, B]}、{response: [A, B], within: 5wd}、{absence: A}、\
          {existence: A, min: 1}、{not-coexistence: [A, B]}、{four-eyes: [A, B]}
          """),
      .cases, .anchor,
    ],
    unit: LocalizedText(english: "share, 0 to 1", chinese: "比例，0 到 1"),
    evidence: LocalizedText(
      english: "the cases that are neither open nor left alone by all rules", chinese: "已有结果、且至少有一条规则涉及的个案数"),
    definition: LocalizedText(
      english: """
        Over the cases of the period (see `delay`; without `anchor`, a case is placed by its earliest event) that satisfy \
        `cases`: satisfied when every rule holds or is vacuous, vacuous when all are. precedence: each B has an A not \
        strictly after it; vacuous without B. response: each A has a B not strictly before it, within the limit if there \
        is one (counted as in `within`; the limit not yet passed at the cutoff: open; no limit and no B: broken); vacuous \
        without A. absence: A does not occur. existence: A occurs at least `min` times. not-coexistence: A and B do not \
        both occur; vacuous with neither. four-eyes: the persons of all A and of all B are disjoint, open where one of \
        them is unknown; vacuous unless both occur. A broken rule decides the case, whatever the others say; then a day of \
        a year that no calendar has, which is an error of the indicator; then an open rule. The value is satisfied over \
        those neither open nor vacuous; no evidence when there are none.
        """,
      chinese: """
        对属于本期（见 `delay`；没有 `anchor` 时以最早的事件为准）、满足 `cases` 的个案：每条规则都做到或不涉及为符合，全都不涉及为无可核查。precedence：每个 B \
        都有一个不严格晚于它的 A；没有 B 为不涉及。response：每个 A 都有一个不严格早于它的 B，有时限的须在时限内（计法同 \
        `within`；截止时间之前时限未到为未了结；没有时限又没有 B 为违反）；没有 A 为不涉及。absence：A 不发生。existence：A 至少发生 `min` \
        次。not-coexistence：A 与 B 不同时有；都没有为不涉及。four-eyes：全部 A 的人与全部 B 的人没有相同的，有一个人不明为未了结；A、B \
        缺一为不涉及。违反一条即为不符合，不论其他；其次，结果取决于日历所缺年份的某一天时该指标出错；再次，有未了结的为未了结。取符合的占有结果的比例；没有时视为没有证据。
        """),
    example: """
      rules: [{precedence: [topic.triaged, deliberation.held]}, {response: [topic.raised, reply.published], within: 30d}]
      """,
    workedExample: WorkedExample(
      """
      rules: [{response: [议题.提出, 答复.公布], within: 10d}, {four-eyes: [积分.发放, 积分.复核]}]
      """,
      log: """
        time,activity,case,person
        2024-03-01,议题.提出,停车,张三
        2024-03-08,答复.公布,停车,李四
        2024-05-06,积分.发放,捡拾垃圾,王五
        2024-05-07,积分.复核,捡拾垃圾,王五
        2024-06-03,议题.提出,路灯,赵六
        2024-06-20,答复.公布,路灯,李四
        2024-12-28,议题.提出,充电桩,张三
        2024-08-01,答复.公布,电梯,李四
        """,
      gives: .value("1/3"), numerator: "1", denominator: "3", evidence: 3,
      because: LocalizedText(
        english: """
          停车 was answered in time, and points play no part in it. In 捡拾垃圾 the same person gave and checked the points; \
          路灯 was answered late. 充电桩 is open, and neither rule asks anything of 电梯.
          """,
        chinese: "停车按时答复，不涉及积分，符合。捡拾垃圾由同一人发放和复核积分，路灯答复超时，都不符合。充电桩未了结；电梯两条规则都不涉及。")))

  static let listParameter: String? = "all"

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let cases = parameters.cases(&diagnostics)
    let rules = parameters.mapping.requiredValue("all", &diagnostics) { node, diagnostics in
      RuleListReading(terms: parameters.terms).rules(node, &diagnostics)
    }
    return rules.map { .rules(RulesDefinition(cases: cases, rules: $0)) }
  }
}
