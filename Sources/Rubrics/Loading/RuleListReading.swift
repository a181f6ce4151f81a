internal import Diagnostics
internal import Quantities
internal import YAMLDocuments

/// Reads the rules of a case: a list of mappings with one rule each.
struct RuleListReading {
  private typealias Rule = RulesDefinition.Rule

  /// The rules that there are.
  static let forms = ["precedence", "response", "absence", "existence", "not-coexistence", "four-eyes"]
  /// Keys that belong to one rule, with that rule.
  private static let extras = [("within", "response"), ("min", "existence")]

  /// Keys that have a meaning only beside a rule, with that rule.
  static let companions = Dictionary(uniqueKeysWithValues: extras.map { ($0.0, [$0.1]) })

  /// The names that rules can use.
  let terms: RubricTerms

  /// The rules of a list, without those that are wrong.
  func rules(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> [RulesDefinition.Rule] {
    let items = node.sequence(&diagnostics) ?? []
    if case .sequence = node.content, items.isEmpty {
      diagnostics.append(Diagnostic(.emptyList, ["name": node.name], at: node.place))
    }
    return items.compactMap { rule($0, &diagnostics) }
  }

  private func rule(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> RulesDefinition.Rule? {
    let keys = RubricLanguage.rule.names
    guard let mapping = MappingReader(node, as: RubricLanguage.rule, &diagnostics) else { return nil }
    let present = node.mappingEntries.filter { Self.forms.contains($0.keyText) }
    guard let form = present.first?.keyText else {
      // A misspelt rule has been told already.
      if node.mappingEntries.allSatisfy({ keys.contains($0.keyText) }) {
        diagnostics.append(Diagnostic(.ruleMissing, ["forms": Self.forms.joined(separator: ", ")], at: node.place))
      }
      return nil
    }
    for further in present.dropFirst() {
      diagnostics.append(Diagnostic(.ruleTwice, ["second": further.keyText], at: further.key.place))
    }
    for (key, rule) in Self.extras where rule != form {
      for entry in node.mappingEntries where entry.keyText == key {
        diagnostics.append(Diagnostic(.ruleKeyElsewhere, ["key": key, "rule": rule], at: entry.key.place))
      }
    }
    return read(form, mapping, &diagnostics)
  }

  private func read(
    _ form: String, _ mapping: MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> RulesDefinition.Rule? {
    switch form {
    case "absence": return mapping.value(form, &diagnostics) { terms.activity($0, &$1) }.map { .absence($0) }
    case "existence":
      let activity = mapping.value(form, &diagnostics) { terms.activity($0, &$1) }
      let least = mapping.value("min", &diagnostics) { $0.count(&$1) } ?? 1
      return activity.map { .existence($0, min: least) }
    case "response":
      let limit = mapping.value("within", &diagnostics) { $0.timeLimit(&$1) }
      return pair(form, mapping, &diagnostics).map { .response(to: $0, with: $1, within: limit) }
    case "precedence": return pair(form, mapping, &diagnostics).map { .precedence(first: $0, then: $1) }
    case "not-coexistence": return pair(form, mapping, &diagnostics).map { .notCoexistence($0, $1) }
    default: return pair(form, mapping, &diagnostics).map { .fourEyes($0, $1) }
    }
  }

  /// The two activities of a rule.
  private func pair(
    _ form: String, _ mapping: MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> (String, String)? {
    mapping.value(form, &diagnostics) { node, diagnostics in
      guard case .sequence(let items) = node.content, items.count == 2 else {
        diagnostics.append(Diagnostic(.pairNeeded, ["name": form], at: node.place))
        return nil
      }
      let names = terms.activities(node, &diagnostics)
      return names.count == 2 ? (names[0], names[1]) : nil
    }
  }
}
