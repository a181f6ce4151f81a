internal import Diagnostics
internal import Measurement
internal import Quantities
internal import Rubrics

extension MeasureSentence {
  /// What a measure of cases or accounts measures; the name of its form for any other.
  func text(ofCases measure: MeasureDefinition) -> LocalizedText {
    switch measure {
    case .delay(let delay):
      MeasureWord.delay.with(texts: [
        "from": title(delay.from), "to": title(delay.to), "percentile": percentile(delay.percentile),
        "unit": MeasureUnit(rawValue: delay.unit.rawValue)?.title ?? LocalizedText(delay.unit.rawValue),
      ])
    case .within(let within):
      within.limit.table == nil
        ? MeasureWord.within.with(texts: [
          "from": title(within.from), "to": title(within.to),
          "limit": within.limit.otherwise.map { TimeLimitText.text(of: $0) } ?? LocalizedText(""),
        ]) : MeasureWord.withinByField.with(texts: ["from": title(within.from), "to": title(within.to)])
    case .order(let order):
      MeasureWord.order.with(texts: ["steps": titles(order.steps, joinedBy: MeasureWord.orderArrow)])
    case .stages(let stages):
      MeasureWord.stages.with(texts: ["activities": titles(stages.allOf), "who": who(stages.by)])
    case .rules: MeasureWord.rules.text
    case .repeats(let repeats):
      MeasureWord.repeats.with(texts: [
        "field": ReportWord.title(ofField: repeats.field), "limit": TimeLimitText.text(of: repeats.within),
      ])
    case .returns(let returns): MeasureWord.returns.with(texts: ["field": ReportWord.title(ofField: returns.field)])
    case .reconcile(let reconcile):
      MeasureWord.reconcile.with(texts: [
        "account": ReportWord.title(ofField: reconcile.account), "gains": titles(reconcile.gains),
        "spends": titles(reconcile.spends), "amount": ReportWord.title(ofField: reconcile.amount),
      ])
    case .remedy(let remedy):
      MeasureWord.remedy.with(texts: [
        "made": title(remedy.made), "confirmed": title(remedy.confirmed),
        "limit": TimeLimitText.text(of: remedy.limit),
      ])
    default: LocalizedText(measure.form)
    }
  }

  /// The limits by a field in words; nothing where one limit holds for all.
  func limits(of rule: LimitRule) -> [LocalizedText] {
    guard let table = rule.table else { return [] }
    var entries = table.limits.map {
      MeasureWord.limitEntry.with(texts: ["value": LocalizedText($0.value), "limit": TimeLimitText.text(of: $0.limit)])
    }
    if let otherwise = rule.otherwise {
      entries.append(MeasureWord.limitOtherwise.with(texts: ["limit": TimeLimitText.text(of: otherwise)]))
    }
    let texts = ["field": ReportWord.title(ofField: table.field), "limits": LocalizedText.joined(entries)]
    return [MeasureWord.limitByField.with(texts: texts)]
  }

  /// What people call an activity.
  func title(_ activity: String) -> LocalizedText { names.title(ofActivity: activity) }

  /// What people call some activities.
  func titles(_ activities: [String], joinedBy word: some Worded = ReportWord.separator) -> LocalizedText {
    LocalizedText.joined(activities.map { title($0) }, by: word)
  }
}
