internal import Diagnostics
internal import Quantities

/// `judgement: {question, scale, level, raters}`.
enum JudgementReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "judgement", since: "0.1",
    summary: LocalizedText(english: "A question that assessors answer with a rating.", chinese: "由评估员评级回答的问题。"),
    parameters: [
      .required("question", .text, en: "what is asked", zh: "问什么"),
      .required(
        "scale", .ratingScale,
        en: "the ratings allowed, each with what has to be seen for it; or the lowest and the highest",
        zh: "允许的各级及其含义；或最低和最高评级"),
      .optional(
        "level", .word(MeasurementLevel.allCases.map(\.rawValue)),
        or: LocalizedText(english: "ordinal with anchors, else interval", chinese: "写明各级含义时为 ordinal，否则为 interval"),
        en: "what the steps between ratings mean when the agreement of assessors is measured",
        zh: "计算评估员一致程度时，级差的含义"),
      .optional(
        "raters", .wholeNumber, or: LocalizedText("1"), en: "how many ratings are needed, 1 or more",
        zh: "至少要有几位评估员评级，不小于 1"),
    ],
    unit: LocalizedText(english: "rating", chinese: "评级"),
    evidence: nil,
    definition: LocalizedText(
      english: """
        The adjudicated rating where there is one, else the mean of the assessors' ratings, of each assessor the one of \
        the latest stage. Not assessed with fewer than `raters` ratings; an evidence minimum is not applied.
        """,
      chinese: """
        有裁定的评级时取裁定，否则取各评估员评级的平均，每人取其最后阶段的评级。评级少于 `raters` 份时为未评估；不适用最低证据数。
        """),
    example: """
      judgement: {question: {zh: 分工是否清楚？, en: 'Are duties clear?'}, scale: [[0, {zh: 看不出, en: no sign}], [2, {zh: 有成文分工, en: written}], [4, {zh: 成文并核对过, en: written and checked}]]}
      """,
    workedExample: WorkedExample(
      """
      judgement: {question: 分工是否清楚？0＝看不出；4＝有成文分工并核对过, scale: [0, 4], raters: 2}
      """,
      ratings: [WorkedExample.Rating(by: "甲", "3"), WorkedExample.Rating(by: "乙", "4")],
      gives: .value("3.5"), evidence: nil,
      because: LocalizedText(
        english: "The mean of two ratings; had only one been given, it would not be assessed.",
        chinese: "两位评估员评级的平均；若只有一位，则为未评估。")))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let question = parameters.text("question", &diagnostics)
    let scale = RatingScaleReading(parameters, &diagnostics)
    let raters = parameters.count("raters", or: 1, &diagnostics)
    switch scale {
    case .range(let range):
      let level = parameters.word("level", or: MeasurementLevel.interval, &diagnostics)
      guard let question else { return nil }
      return .judgement(
        JudgementDefinition(
          question: question, lowest: range.lowerBound, highest: range.upperBound, level: level, raters: raters))
    case .anchors(let anchors):
      let level = parameters.word("level", or: MeasurementLevel.ordinal, &diagnostics)
      guard let question else { return nil }
      return JudgementDefinition(question: question, anchors: anchors, level: level, raters: raters)
        .map { .judgement($0) }
    case nil:
      _ = parameters.word("level", or: MeasurementLevel.ordinal, &diagnostics)
      return nil
    }
  }
}
