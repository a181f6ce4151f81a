/// A fixed piece of wording with which a rubric and its indicators are explained.
package enum ExplanationWord: String, Worded, Hashable, CaseIterable {
  // An indicator
  case subject, subjectText, conditionText, form, countedIn, scoring, exemptWhen,
    refusedZeroRule,
    evidenceMinimum, evidenceAtLeast, evidenceNoMinimum, evidenceNotApplied, appliesTo, appliesLevels,
    appliesWhen, points, pointsOnLevel, pointsExact, previousOf, previousNone, effectShownBy, showsEffectOf

  // Where the figures come from
  case dataSources, fromLogs, fromLogsAny, fromFact, fromJudgement, fromRoster, fromOpening, fromStrata, fromCalendar,
    neededSources, toWriteDown, activityText, activityNeeds, anyActor

  package var wording: (zh: String, en: String) {
    switch self {
    // An indicator
    case .subject: ("评谁、归哪一维度", "Whose conduct, on what")
    case .subjectText: ("{actor} · {dimension}", "{actor} · {dimension}")
    case .conditionText: ("{title}：{condition}", "{title}: {condition}")
    case .form: ("量法：", "measure: ")
    case .countedIn: ("数值单位：{unit}", "unit of the value: {unit}")
    case .scoring: ("怎样计分", "How it is scored")
    case .exemptWhen: ("免评（计 100 分）：{condition}", "exempt, with 100, where {condition}")
    case .refusedZeroRule: ("所需来源被拒绝提供时记 0 分", "where a source that it needs is refused it scores 0")
    case .evidenceMinimum: ("至少要多少证据", "Least evidence")
    case .evidenceAtLeast:
      ("至少 {minimum}，数的是{what}；不够则为“证据不足”，不评分", "at least {minimum}, counting {what}; with less there is no score")
    case .evidenceNoMinimum:
      ("不设下限；数的是{what}，一件也没有则不评分", "no minimum, counting {what}; with none at all there is no score")
    case .evidenceNotApplied:
      ("不设下限：一条记录也没有时也有数值，照样计分", "no minimum: no record at all still gives a value, and is scored")
    case .appliesTo: ("适用于", "Where it applies")
    case .appliesLevels: ("层级：{levels}", "levels: {levels}")
    case .appliesWhen: ("只在：{condition}", "only where {condition}")
    case .points: ("分值", "Points")
    case .pointsOnLevel:
      ("在“{actor}”的 100 分中占 {points} 分（{level}）", "{points} of the 100 points of {actor} ({level})")
    case .pointsExact: ("{text}；准确值 {exact}", "{text}; exactly {exact}")
    case .previousOf: ("上一年度对应的指标", "Last year's indicator")
    case .previousNone: ("上一年度没有可比的指标：{reason}", "none to compare with: {reason}")
    case .effectShownBy: ("成效由哪些指标来看", "What shows its effect")
    case .showsEffectOf: ("看哪些指标的成效", "Whose effect it shows")

    // Where the figures come from
    case .dataSources: ("数据从哪里来", "Where the figures come from")
    case .fromLogs: ("活动日志：{activities}", "activity logs: {activities}")
    case .fromLogsAny: ("活动日志", "activity logs")
    case .fromFact: ("基本情况：{facts}", "facts of the unit: {facts}")
    case .fromJudgement: ("评估员评判", "ratings by the assessors")
    case .fromRoster: ("名册 {file}", "the roster {file}")
    case .fromOpening: ("期初结余 {file}", "the opening balances {file}")
    case .fromStrata: ("居民群体构成表", "the table of residents by group")
    case .fromCalendar: ("工作日历", "the working-day calendar")
    case .neededSources: ("须按期提供：{sources}", "to be supplied for the whole period: {sources}")
    case .toWriteDown: ("记录时要写清", "What records must say")
    case .activityText: ("“{title}”，由{who}作出", "“{title}”, by {who}")
    case .activityNeeds: ("“{title}”，由{who}作出，并写明{needs}", "“{title}”, by {who}, with {needs}")
    case .anyActor: ("任何主体", "any actor")
    }
  }
}
