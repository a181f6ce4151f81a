/// The wording of what assessors judge.
package enum JudgementWord: String, Worded, Hashable, CaseIterable {
  // How far they agree
  case agreeWell, agreeRoughly, agreePoorly, agreementUnsure, agreementInterval, agreementKappa, oneAssessor, noOverlap,
    noVariation,
    scalesDiffer, indicatorAgreement, dimensionAgreement

  // The ratings
  case judgements, judgementIntroduction, judgementCaption, assessor, rating, judgementStage, ratedOn, grounds,
    stageDraft, stageFinal, stageAdjudication, ratingNotCounted, onPlace, onPage, adjudicatedBecause

  // What they come to
  case basisMean, basisAdjudicated, basisTooFew

  // Who they are
  case assessorFree, assessorTied, tieHolds, tieEnded, coolingOff, noCoolingOff

  package var wording: (zh: String, en: String) {
    switch self {
    case .agreeWell:
      (
        "{assessors} 位评估员，{count} 项有两人以上各自评过，评级相当一致（克里彭多夫 α＝{alpha}{interval}{kappa}）。",
        "{assessors} assessors; {count} items were rated by two or more, each on their own, who agree well (Krippendorff's α {alpha}{interval}{kappa})."
      )
    case .agreeRoughly:
      (
        "{assessors} 位评估员，{count} 项有两人以上各自评过，评级大体一致，下结论宜谨慎（克里彭多夫 α＝{alpha}{interval}{kappa}）。",
        "{assessors} assessors; {count} items were rated by two or more, each on their own, who agree roughly: conclude with care (Krippendorff's α {alpha}{interval}{kappa})."
      )
    case .agreePoorly:
      (
        "{assessors} 位评估员，{count} 项有两人以上各自评过，评级不够一致，不宜只凭这些评级下结论（克里彭多夫 α＝{alpha}{interval}{kappa}）。",
        "{assessors} assessors; {count} items were rated by two or more, each on their own, who agree too little for anything to rest on these ratings alone (Krippendorff's α {alpha}{interval}{kappa})."
      )
    case .agreementUnsure: ("项数少，这个结论还不牢靠。", " With so few items that is not sure.")
    case .agreementInterval: ("，100 次抽样有 95 次在 {low} 至 {high} 之间", ", in 95 of 100 draws between {low} and {high}")
    case .agreementKappa: ("；科恩 κ＝{kappa}", "; Cohen's κ {kappa}")
    case .oneAssessor: ("只有一位评估员，看不出一致程度。", "There is one assessor, so that agreement cannot be told.")
    case .noOverlap:
      ("没有一项由两位评估员各自评过，看不出一致程度。", "Nothing was rated by two assessors, so that agreement cannot be told.")
    case .noVariation:
      (
        "{assessors} 位评估员的评级全都相同；既然从不见差别，就算不出超出偶然的一致程度。",
        "All ratings of the {assessors} assessors are the same; where nothing ever differs, agreement beyond chance has no value."
      )
    case .scalesDiffer:
      ("各题的量表不同，评级不能合起来算一致程度。", "The questions have different scales, so that their ratings cannot be put together.")
    case .indicatorAgreement: ("指标“{name}”：{sentence}", "Indicator “{name}”: {sentence}")
    case .dimensionAgreement:
      ("维度“{name}”（{questions} 题合计）：{sentence}", "Dimension “{name}”, {questions} questions: {sentence}")

    case .judgements: ("评判", "Judgement")
    case .judgementIntroduction:
      (
        "有的指标日志里看不到，由评估员按写明含义的等级来评。一致程度按互不知情时的初评计算；每条评级、证据和公开说明列在各指标之下，也在 judgements.json 里。",
        "What logs cannot show is rated by assessors, on ratings whose meaning is written down. Agreement is measured on what they gave before hearing each other; each rating with its evidence and public note stands under its indicator, and in judgements.json."
      )
    case .judgementCaption: ("评估员的评级", "The assessors' ratings")
    case .assessor: ("评估员", "Assessor")
    case .rating: ("评级", "Rating")
    case .judgementStage: ("阶段", "Stage")
    case .ratedOn: ("日期", "Day")
    case .grounds: ("依据", "Grounds")
    case .stageDraft: ("初评", "draft")
    case .stageFinal: ("定评", "final")
    case .stageAdjudication: ("裁定", "adjudication")
    case .ratingNotCounted: ("未计入，保留备查", "does not count, kept on record")
    case .onPlace: ("{document}，{place}", "{document}, {place}")
    case .onPage: ("{document}，第 {page} 页", "{document}, page {page}")
    case .adjudicatedBecause: ("理由：{reason}", "Reason: {reason}")

    case .basisMean: ("取 {count} 位评估员评级的平均。", "The mean of {count} assessors' ratings.")
    case .basisAdjudicated:
      ("取 {assessor} 的裁定（{date}）；原来的评级保留在上面。", "Settled by {assessor} on {date}; the ratings as they were stand above.")
    case .basisTooFew: ("评级 {count} 份，少于所需的 {needed} 份，未评定。", "{count} ratings of {needed} needed: not assessed.")

    case .assessorFree: ("{assessor}：声明与被评各方没有利害关系。", "{assessor} declares no tie to anybody evaluated.")
    case .assessorTied: ("{assessor}：{ties}", "{assessor}: {ties}")
    case .tieHolds: ("与“{body}”有利害关系（{kind}），回避。", "tied to “{body}” ({kind}), and keeps away from it.")
    case .tieEnded:
      ("与“{body}”的利害关系（{kind}）到 {until} 为止。", "was tied to “{body}” ({kind}) until {until}.")
    case .coolingOff:
      ("利害关系结束后满 {years} 年才可以评有关各方。", "Nobody rates a body within {years} years after a tie to it has ended.")
    case .noCoolingOff: ("评估没有规定冷却期。", "The assessment sets no cooling-off.")
    }
  }
}
