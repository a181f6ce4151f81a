internal import Diagnostics

/// `judgement: {question, scale, raters}`.
enum JudgementReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "judgement", since: "0.1",
    summary: LocalizedText(english: "A question that assessors answer with a rating.", chinese: "由评估员评级回答的问题。"),
    parameters: [
      .required("question", .text, en: "what is asked, with the meaning of each rating", zh: "问什么，各级的含义也写在里面"),
      .required("scale", .range, en: "the lowest and the highest rating allowed", zh: "允许的最低和最高评级"),
      .optional(
        "raters", .wholeNumber, or: LocalizedText("1"), en: "how many ratings are needed, 1 or more",
        zh: "至少要有几位评估员评级，不小于 1"),
    ],
    unit: LocalizedText(english: "rating", chinese: "评级"),
    evidence: nil,
    definition: LocalizedText(
      english: """
        The adjudicated rating where there is one, else the mean of the assessors' ratings. Not assessed with fewer than \
        `raters` ratings; an evidence minimum is not applied.
        """,
      chinese: """
        有裁定的评级时取裁定，否则取各评估员评级的平均。评级少于 `raters` 份时为未评估；不适用最低证据数。
        """),
    example: """
      judgement: {question: {zh: 分工是否清楚？0＝看不出；4＝有成文分工并核对过, en: 'Are duties clear? 0: no sign; 4: written and checked'}, scale: [0, 4]}
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
    let range = parameters.range("scale", &diagnostics)
    let raters = parameters.count("raters", or: 1, &diagnostics)
    guard let question, let range else { return nil }
    return .judgement(
      JudgementDefinition(
        question: question, lowest: range.lowerBound, highest: range.upperBound, raters: raters))
  }
}
