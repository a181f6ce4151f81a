internal import Diagnostics

extension MeasureWord {
  package var wording: (zh: String, en: String) {
    switch self {
    // Records
    case .anyone: ("所有主体", "anyone")
    case .records: ("{who}的记录", "records (by: {who})")
    case .recordsMeeting: ("{who}符合条件的记录", "records that meet the condition (by: {who})")

    // Measures of events
    case .count: ("{records}的条数", "the number of {records}")
    case .distinct: ("{records}中“{field}”有多少种不同的取值", "the number of distinct values of “{field}” in {records}")
    case .sum: ("{records}中“{field}”的合计", "the sum of “{field}” over {records}")
    case .mean: ("{records}中“{field}”的平均值", "the mean of “{field}” over {records}")
    case .percentile: ("{records}中“{field}”的{percentile}", "the {percentile} of “{field}” over {records}")
    case .share:
      (
        "{who}的记录中，满足条件 B 的作分母，其中又满足条件 A 的作分子",
        "among records that meet condition B, the share that also meet condition A (by: {who})"
      )
    case .shareOfAll: ("{who}的记录中满足条件 A 的比例", "the share of records that meet condition A (by: {who})")
    case .ratio: ("两数之比，分子为{part}，分母为{whole}", "the ratio of {part} to {whole}")
    case .rate: ("每 {per} 个“{fact}”合多少：{measure}", "for every {per} of the unit's “{fact}”: {measure}")
    case .coverage:
      (
        "{records}中“{field}”不同取值的个数，除以本单位的“{fact}”",
        "the number of distinct values of “{field}” in {records}, over the unit's “{fact}”"
      )
    case .coverageRoster:
      (
        "名册 {file} 所列的“{field}”中，在{records}里出现过的比例",
        "the share of the “{field}” on the roster {file} that appear in {records}"
      )
    case .regularity:
      (
        "评估期的各{slot}中，有至少 {count} 条{records}的{slot}占多少",
        "the share of the {slot}s in the period with {count} or more {records}"
      )
    case .longestGap:
      (
        "评估期内最长有多少天没有{records}（期初和期末也算作两端）",
        "the greatest number of days between neighbouring days with {records}; the period's own ends count as such days"
      )
    case .evenness:
      (
        "{records}在“{field}”各类之间分布得多均匀：各类一样多为 1，全在一类为 0",
        "how evenly {records} spread over the kinds of “{field}”: 1 where all are as frequent, 0 where one has all"
      )
    case .representativeness:
      (
        "{records}中各“{field}”的人数占比与居民中各群体的占比有多接近：完全一致为 1",
        "how close the shares of each “{field}” among the persons in {records} come to those among the residents: 1 where they are the same"
      )
    case .concentration:
      (
        "{records}中，各“{person}”的{amount}相差多大（基尼系数）：人人一样为 0，越近 1 越集中于少数",
        "how unequally {amount} are spread over each “{person}” in {records} (Gini coefficient): 0 where all have the same, near 1 where few have most"
      )
    case .concentrationTop:
      (
        "{records}中，{amount}最多的 {top} “{person}”占全部{amount}的比例",
        "the share of all {amount} that falls to the top {top} of “{person}” in {records}"
      )
    case .retentionHalf:
      (
        "评估期前一半在{records}中出现过的“{field}”，有多大比例在后一半又出现",
        "of those “{field}” in {records} of the first half of the period, the share that come back in the second half"
      )
    case .retentionDate:
      (
        "{date} 之前在{records}中出现过的“{field}”，有多大比例自 {date} 起又出现",
        "of those “{field}” in {records} before {date}, the share that come back from {date} on"
      )
    case .surveyMean: ("{records}中“{field}”的平均值", "the mean of “{field}” over {records}")
    case .surveyShare:
      ("{records}中“{field}”达到 {least} 的比例", "the share of {records} whose “{field}” is {least} or more")
    case .fact: ("本单位的基本情况“{fact}”", "the unit's fact “{fact}”")

    // Measures of cases, and ratings
    case .delay:
      ("从“{from}”到“{to}”所用时间的{percentile}，以{unit}计", "the {percentile} of the time from “{from}” to “{to}”, in {unit}")
    case .within:
      (
        "“{from}”之后 {limit}以内有了“{to}”的事项，占已见分晓的事项的比例",
        "the share of decided cases in which “{to}” came within {limit} of “{from}”"
      )
    case .withinByField:
      (
        "“{from}”之后按时有了“{to}”的事项，占已见分晓的事项的比例",
        "the share of decided cases in which “{to}” came in time after “{from}”"
      )
    case .order:
      ("按“{steps}”的先后办理的事项，占已见分晓的事项的比例", "the share of decided cases that went through {steps} in that order")
    case .stages:
      ("“{activities}”样样都有（由{who}作出）的事项所占的比例", "the share of cases with all of {activities} (by: {who})")
    case .rules:
      ("下列各条都守住的事项，占已见分晓的事项的比例", "the share of decided cases that keep every one of these rules")
    case .repeats:
      (
        "此前 {limit}之内，本单位没有另一件“{field}”相同的事项：这样的事项所占的比例",
        "the share of cases for which the same unit had no other with the same “{field}” in the {limit} before"
      )
    case .returns:
      (
        "没有转出去又转回同一“{field}”手里的事项所占的比例",
        "the share of cases that no “{field}” handed on and got back"
      )
    case .reconcile:
      (
        "按“{account}”记的账中收支对得上的比例：“{gains}”记入“{amount}”，“{spends}”记出，结余从不为负",
        "the share of accounts, one for each “{account}”, that add up: {gains} put “{amount}” in, {spends} take it out, and the balance never falls below 0"
      )
    case .remedy:
      (
        "到期的“{made}”中，按期有了“{confirmed}”的比例（没有承诺期限的，以 {limit}为限）",
        "of those “{made}” that are due, the share with “{confirmed}” in time ({limit} where nothing was promised)"
      )
    case .judgement:
      (
        "评判（{lowest} 至 {highest} 分，至少 {raters} 人）：{question}",
        "A rating from {lowest} to {highest} by at least {raters}: {question}"
      )

    // Remarks
    case .anchor: ("按“{anchor}”第一次发生的时间归入评估期", "a case belongs to the period in which “{anchor}” first occurs")
    case .orderLast: ("一步发生多次时取最后一次", "where a step occurs more than once, the last counts")
    case .orderMissingAllowed: ("缺步不算错", "a missing step does not fail a case")
    case .orderExtraFails: ("中间夹有其他活动不算符合", "other activities in between fail a case")
    case .orderExtraExact: ("每步恰好一次且没有别的记录才算符合", "each step exactly once and no other record")
    case .orderTiesFail: ("时间分不出先后不算符合", "times that cannot be told apart fail a case")
    case .orderDeadline: ("{limit}之内还没有最后一步的，算未了结", "a case without its last step stays open for {limit}")
    case .orderClosedBy: ("“{activities}”也算了结", "“{activities}” closes a case too")
    case .evennessObserved: ("有哪些类，以记录中出现过的为准", "the kinds are those that occur in the records")
    case .evennessList: ("各类为：{kinds}", "the kinds are: {kinds}")
    case .surveyWeighted: ("各群体的结果按其在居民中的占比加权", "each group's result counts by its share of the residents")
    case .limitByField: ("时限按“{field}”而定：{limits}", "the limit goes by “{field}”: {limits}")
    case .limitEntry: ("“{value}” {limit}", "“{value}” {limit}")
    case .limitOtherwise: ("其余 {limit}", "otherwise {limit}")
    case .rulePrecedence: ("每次“{second}”之前都先有“{first}”", "every “{second}” has a “{first}” before it")
    case .ruleResponse: ("每次“{first}”之后都有“{second}”", "every “{first}” is followed by “{second}”")
    case .ruleResponseWithin:
      ("每次“{first}”之后 {limit}之内都有“{second}”", "every “{first}” is followed by “{second}” within {limit}")
    case .ruleAbsence: ("没有“{first}”", "no “{first}”")
    case .ruleExistence: ("至少 {count} 次“{first}”", "“{first}” at least {count} times")
    case .ruleNotCoexistence: ("“{first}”与“{second}”不同时出现", "not both “{first}” and “{second}”")
    case .ruleFourEyes:
      ("作“{first}”的人与作“{second}”的人不是同一人", "whoever did “{first}” did not do “{second}” as well")
    case .reconcileOpening: ("期初结余见 {file}", "balances at the start are those of {file}")
    case .reconcileBalance:
      ("每次“{activity}”所记的结余都要与算出的相等", "each balance that “{activity}” states must be the one computed")
    case .remedyPromise:
      ("“{promised}”写明期限（{deadline}）的，以该期限为准", "where “{promised}” states a deadline ({deadline}), that one counts")
    case .remedyRecurred: ("又发生“{recurred}”的，仍算没有整改到位", "a finding with “{recurred}” counts as open again")

    // Pieces
    case .median: ("中位数", "median")
    case .percentileLinear: ("第 {p} 百分位数（在相邻两值间按直线取）", "{p} % quantile (on the line between neighbouring values)")
    case .percentileNearest: ("第 {p} 百分位数（取第 ⌈n·p⌉ 个值）", "{p} % quantile (the ⌈n·p⌉-th value)")
    case .week: ("周", "week")
    case .month: ("月", "month")
    case .quarter: ("季度", "quarter")
    case .orderArrow: ("→", " → ")
    case .events: ("次数", "events")
    case .times: ("“{field}”", "amounts of “{field}”")
    case .hours: ("{count} 小时", "{count} hours")
    case .days: ("{count} 天（每天 24 小时）", "{count} days of 24 hours")
    case .calendarDays: ("{count} 个自然日", "{count} calendar days")
    case .workingDays: ("{count} 个工作日", "{count} working days")

    // Conditions
    case .condition: ("条件", "Condition")
    case .conditionPart: ("条件 A", "Condition A")
    case .conditionWhole: ("条件 B", "Condition B")
    case .caseCondition: ("事项的条件", "Condition on cases")
    case .ofNumerator: ("分子：{title}", "{title}, numerator")
    case .ofDenominator: ("分母：{title}", "{title}, denominator")
    }
  }
}
