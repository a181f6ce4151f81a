/// A fixed piece of wording about how scores come of values and of each other: transforms, power means, and the rules
/// that change scores.
///
/// Templates of the page name it as the partial `w.` and its name, as they do `ReportWord`.
package enum RuleWord: String, Worded, CaseIterable {
  // From a value to a score
  case scaleTransformed, transformLn, transformLog10, scaleDeduct, deducted

  // Roll-up
  case powerMean, geometricMean

  // What a rule is
  case deduction, bonus, gate, veto, overallScore, everyActor, everyDimension, always, whenTrue, takes, takesEach,
    gives,
    givesEach, atMost, capped, set, ruleSentence, bonusCapSentence, rules, rulesOrder, ruleNumbers

  // What a rule did
  case changed, bonusCapped, clamped, lowered, undecided, stepAt, partOfPart, undecidedTimes

  // Peers
  case peerCaption, peersUnknown, peersUnknownHere

  package var wording: (zh: String, en: String) {
    switch self {
    case .scaleTransformed:
      ("先取数值的{transform}；{scale}（分值表按原数值写）", "by the {transform} of the value; {scale} (in the value's own unit)")
    case .transformLn: ("自然对数（ln）", "natural logarithm (ln)")
    case .transformLog10: ("常用对数（log10）", "logarithm to base 10 (log10)")
    case .scaleDeduct:
      ("从 {from} 分起，每 1 扣 {each} 分，扣到 {floor} 分为止", "{from} less {each} for every 1, not below {floor}")
    case .deducted: ("扣分：{formula}", "deducted: {formula}")

    case .powerMean: ("幂平均（p = {power}）", "power mean (p = {power})")
    case .geometricMean: ("几何平均", "geometric mean")

    case .deduction: ("扣分", "deduction")
    case .bonus: ("加分", "bonus")
    case .gate: ("限分", "gate")
    case .veto: ("一票否决", "veto")
    case .overallScore: ("单位总分", "the overall score")
    case .everyActor: ("各主体的得分", "the score of every actor")
    case .everyDimension: ("各维度的得分", "the score of every dimension")
    case .always: ("一律", "always")
    case .whenTrue: ("当 {condition}", "where {condition}")
    case .takes: ("扣 {points} 分", "takes {points}")
    case .takesEach: ("扣“{number}” × {points} 分", "takes {points} × “{number}”")
    case .gives: ("加 {points} 分", "gives {points}")
    case .givesEach: ("加“{number}” × {points} 分", "gives {points} × “{number}”")
    case .atMost: ("，至多 {points} 分", ", at most {points}")
    case .capped: ("不超过 {limit} 分", "at most {limit}")
    case .set: ("定为 {limit} 分", "set to {limit}")
    case .ruleSentence: ("{kind}“{title}”（{target}）：{when}，{effect}", "{kind} “{title}” on {target}: {when}, {effect}")
    case .bonusCapSentence: ("一处的加分合计至多 {points} 分", "the bonuses of one score count at most {points} together")
    case .rules: ("合成之后的规则", "Rules after rolling up")
    case .rulesOrder:
      (
        "合成之后依次：扣分；加分，合计有上限；收回到 0 到 100；限分与一票否决，几条同时成立取最低；然后定等次、排名次。没有得分的不执行规则；缺数值而无法判断的规则不执行，并列出。",
        "After rolling up, in this order: deductions; bonuses, up to their cap; back to 0…100; gates and vetoes, the lowest of which wins; then band and rank. What has no score takes no rules; a rule that cannot be decided for want of a value does not act, and is listed."
      )
    case .ruleNumbers: ("规则所问的数", "What rules ask about")

    case .changed: ("{kind}“{title}”：{formula}", "{kind} “{title}”: {formula}")
    case .bonusCapped: ("加分合计至多 {cap} 分：{value}", "bonuses count at most {cap} together: {value}")
    case .clamped: ("收回到 0 到 100：{value}", "back to 0…100: {value}")
    case .lowered: ("{kind}“{title}”，{limit}：{before} → {value}", "{kind} “{title}”, {limit}: {before} → {value}")
    case .undecided: ("{kind}“{title}”未能判断：{reason}", "{kind} “{title}” could not be decided: {reason}")
    case .stepAt: ("{unit}，{part}：{step}", "{unit}, {part}: {step}")
    case .partOfPart: ("{outer}的{inner}", "{outer}, {inner}")
    case .undecidedTimes: ("{count} 处：{rule}", "in {count} places: {rule}")

    case .peerCaption: ("{level}按总分排名，“{fact}”为“{value}”的", "Units by overall score: {level}, “{fact}” is “{value}”")
    case .peersUnknown:
      (
        "{level}中“{fact}”没有取值的 {units} 个单位不排名：不知道该与谁相比。",
        "{level}: {units} without a value of “{fact}” are not ranked, as it is not known whom to compare them with."
      )
    case .peersUnknownHere: ("没有“{fact}”的取值，不参加排名", "not ranked, for want of a value of “{fact}”")
    }
  }
}
