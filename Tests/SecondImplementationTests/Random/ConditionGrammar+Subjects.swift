internal import Quantities
internal import TestSupport

extension ConditionGrammar<NaiveEvent> {
  /// Conditions about events: `where`.
  static func events() -> ConditionGrammar {
    var grammar = ConditionGrammar()
    for (column, values) in Words.texts {
      grammar.texts.append(
        NaiveOperand(text: Words.notation(of: column), words: values) { $0.text(column) })
    }
    for (column, values) in [("activity", Words.activities), ("actor", Words.actors)] {
      for _ in 1...4 {
        grammar.texts.append(NaiveOperand(text: column, words: values, isListed: true) { $0.text(column) })
      }
    }
    for column in NaiveEvent.numberColumns {
      grammar.numbers.append(NaiveOperand(text: Words.notation(of: column)) { $0.numbers[column] })
    }
    for column in ["person", "channel", "楼栋类型", "预算", "hours", "end", "recorded_at", "case"] {
      grammar.truths.append(
        NaiveCondition(text: "has(\(Words.notation(of: column)))", strength: 8) { $0.has(column) })
    }
    grammar.truths.append(NaiveCondition(text: "true", strength: 8) { _ in true })
    return grammar
  }
}

extension ConditionGrammar<NaiveCase> {
  /// Conditions about cases: `cases`.
  /// - Parameter asksForFields: whether a field of the first or last occurrence may be asked for; with several
  ///   occurrences at one time SEMANTICS does not say whose.
  static func cases(asksForFields: Bool, _ random: inout SeededGenerator) -> ConditionGrammar {
    var grammar = ConditionGrammar()
    for activity in Words.activities {
      let name = Words.quoted(activity)
      grammar.truths.append(
        NaiveCondition(text: "case.has(\(name))", strength: 8) { $0.firstTime(of: activity) != nil })
      grammar.numbers.append(
        NaiveOperand(text: "case.count(\(name))") { Rational($0.events(of: activity).count) })
    }
    guard asksForFields else { return grammar }
    grammar.numbers.removeLast(4)
    for _ in 1...6 {
      let activity = random.one(of: Words.activities)
      let isFirst = random.chance(percent: 50)
      let place = "case.\(isFirst ? "first" : "last")(\(Words.quoted(activity)))"
      let event = { (found: NaiveCase) -> NaiveEvent? in
        isFirst ? found.events(of: activity).first : found.events(of: activity).last
      }
      let (column, values) = random.one(of: Words.texts)
      let notation = place + "." + Words.notation(of: column)
      grammar.texts.append(NaiveOperand(text: notation, words: values) { event($0)?.text(column) })
      grammar.truths.append(
        NaiveCondition(text: "has(\(notation))", strength: 8) { event($0)?.has(column) ?? false })
      let number = random.one(of: NaiveEvent.numberColumns)
      grammar.numbers.append(
        NaiveOperand(text: place + "." + Words.notation(of: number)) { event($0)?.numbers[number] })
    }
    return grammar
  }
}

extension ConditionGrammar<NaiveUnit> {
  /// Conditions about a unit's facts: `applies`.
  static func units() -> ConditionGrammar {
    var grammar = ConditionGrammar()
    grammar.texts.append(
      NaiveOperand(text: "points_bank", words: ["yes", "no", "是"]) { unit in fact("points_bank", of: unit) })
    grammar.texts.append(
      NaiveOperand(text: "level", words: ["community", "subdistrict", "district"]) { NaiveText($0.level) })
    for column in ["buildings", "population"] {
      grammar.numbers.append(
        NaiveOperand(text: column) { unit in
          fact(column, of: unit).map { NaiveNumber.value(of: $0.description) }
        })
    }
    grammar.truths.append(
      NaiveCondition(text: "has(points_bank)", strength: 8) { fact("points_bank", of: $0) != nil })
    return grammar
  }

  /// A fact that is not missing.
  private static func fact(_ name: String, of unit: NaiveUnit) -> NaiveText? {
    guard let text = unit.facts[name], !text.isEmpty else { return nil }
    return NaiveText(text)
  }
}
