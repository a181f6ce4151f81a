internal import Diagnostics

/// `share: {of: {where}, among: {where}, by}`.
enum ShareReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "share", since: "0.1",
    summary: LocalizedText(
      english: "The share of some events that satisfy a further condition.", chinese: "某些事件中满足另一条件的比例。"),
    parameters: [
      .required("of", .eventFilter(mayBeEmpty: false), en: "the further condition", zh: "另一条件"),
      .required(
        "among", .eventFilter(mayBeEmpty: true), en: "the events that make the whole; `{}` for all",
        zh: "作为整体的事件；`{}` 表示全部"),
      .actors,
    ],
    unit: LocalizedText(english: "share, 0 to 1", chinese: "比例，0 到 1"),
    evidence: LocalizedText(english: "the events that make the whole", chinese: "作为整体的事件数"),
    definition: LocalizedText(
      english: """
        Among the events of the period by the actors of `by`: those that satisfy both `of` and `among`, over those that \
        satisfy `among`. An event that satisfies `among` and leaves `of` undecided stays in the denominator. No evidence \
        when nothing satisfies `among`.
        """,
      chinese: """
        在评估期内由 `by` 所列主体作出的事件中，同时满足 `of` 和 `among` 的，除以满足 `among` 的。满足 `among` 而 `of` 无法判定的留在分母里。没有事件满足 \
        `among` 时，视为没有证据。
        """),
    example: """
      share: {of: {where: 'actor == "resident"'}, among: {where: 'activity == "decision.made"'}, by: any}
      """,
    workedExample: WorkedExample(
      """
      share: {of: {where: 'rating >= 4'}, among: {where: 'activity == "诉求.办结"'}}
      """,
      log: """
        time,activity,rating
        2024-05-04,诉求.办结,5
        2024-05-11,诉求.办结,2
        2024-05-18,诉求.办结,
        2024-05-25,诉求.登记,5
        """,
      gives: .value("1/3"), numerator: "1", denominator: "3", evidence: 3,
      because: LocalizedText(
        english:
          "Three matters were closed and one was rated 4 or more; the one without a rating stays below the line.",
        chinese: "办结三件，其中一件评分不低于 4；没有评分的那件仍留在分母里。")))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let by = parameters.actors(or: parameters.defaultActors, &diagnostics)
    let part = parameters.filter(
      "of", of: LocalizedText(english: "“of” of a share", chinese: "share 的“of”"), isConditionRequired: true,
      &diagnostics)
    let whole = parameters.filter(
      "among", of: LocalizedText(english: "“among” of a share", chinese: "share 的“among”"), isConditionRequired: false,
      &diagnostics)
    guard let part else { return nil }
    return .share(of: part, among: whole, by: by)
  }
}
