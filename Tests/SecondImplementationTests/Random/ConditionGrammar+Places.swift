internal import Quantities
internal import TestSupport

extension ConditionGrammar<NaivePlace> {
  /// Conditions about the nodes of a unit's results: `when`.
  /// - Parameters:
  ///   - indicators: the ids of the rubric's indicators.
  ///   - groups: the ids of the groups that can stand right below.
  ///   - measures: the names of the rubric's measures.
  static func places(
    indicators: [String], groups: [String], measures: [String], _ random: inout SeededGenerator
  ) -> ConditionGrammar {
    var grammar = ConditionGrammar()
    // Every sum begins with a result, and results are exact whatever their digits.
    grammar.worksExactly = true
    for id in indicators.shuffled(using: &random).prefix(3) + groups {
      let text = "score[\(Words.quoted(id))]"
      grammar.numbers.append(NaiveOperand(text: text) { $0.score(id) })
      grammar.truths.append(NaiveCondition(text: "has(\(text))", strength: 8) { $0.score(id) != nil })
    }
    for id in indicators.shuffled(using: &random).prefix(2) + measures {
      let text = "value[\(Words.quoted(id))]"
      grammar.numbers.append(NaiveOperand(text: text) { $0.values[id] })
      grammar.truths.append(NaiveCondition(text: "has(\(text))", strength: 8) { $0.values[id] != nil })
    }
    for id in indicators.shuffled(using: &random).prefix(2) {
      let states = ["scored", "exempt", "insufficient-evidence", "not-applicable", "not-assessed", "error", "waived"]
      grammar.texts.append(
        NaiveOperand(text: "state[\(Words.quoted(id))]", words: states, isListed: true) { place in
          place.indicators[id].map { NaiveText($0.state) }
        })
    }
    let kinds: [(String, (NaivePlace) -> Rational?)] = [
      ("effect", { place in place.mean { place.effects.contains($0.id) } }),
      ("activity", { place in place.mean { !$0.effectShownBy.isEmpty } }),
    ]
    for (name, value) in kinds {
      grammar.numbers.append(NaiveOperand(text: name, value: value))
      grammar.truths.append(NaiveCondition(text: "has(\(name))", strength: 8) { value($0) != nil })
    }
    let units = ConditionGrammar<NaiveUnit>.units()
    for _ in 1...3 {
      let fact = units.condition(depth: 0, &random)
      grammar.truths.append(NaiveCondition(text: fact.text, strength: fact.strength) { fact.truth($0.unit) })
    }
    grammar.texts.append(
      NaiveOperand(text: "points_bank", words: ["yes", "no", "是"]) { place in
        place.unit.facts["points_bank"].flatMap { $0.isEmpty ? nil : NaiveText($0) }
      })
    return grammar
  }
}
