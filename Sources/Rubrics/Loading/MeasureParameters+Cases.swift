internal import Columns
internal import Diagnostics
internal import Quantities
internal import YAMLDocuments

/// Parameters of measures of cases and accounts.
extension MeasureParameters {
  /// The column of a text field; the field of the schema that holds without the parameter may stand in for it.
  func textField(_ key: String, or fallback: String, _ diagnostics: inout [Diagnostic]) -> String {
    mapping.value(key, &diagnostics) { terms.column($0, holding: .text, &$1) } ?? fallback
  }

  /// The column of a number field; the field of the schema that holds without the parameter may stand in for it.
  func numberField(_ key: String, or fallback: String, _ diagnostics: inout [Diagnostic]) -> String {
    mapping.value(key, &diagnostics) { terms.column($0, holding: .number, &$1) } ?? fallback
  }

  /// The column of a field that holds times and may be left out.
  func timeField(_ key: String, _ diagnostics: inout [Diagnostic]) -> String? {
    mapping.value(key, &diagnostics) { terms.column($0, holding: .time, &$1) }
  }

  /// An activity that may be left out.
  func optionalActivity(_ key: String, _ diagnostics: inout [Diagnostic]) -> String? {
    mapping.value(key, &diagnostics) { terms.activity($0, &$1) }
  }

  /// The name of a file beside the assessment, which may be left out.
  ///
  /// A rubric may come from somebody else, so it cannot name files anywhere on the machine: nothing outside the folder of
  /// the assessment, whose content a message could then show.
  func file(_ key: String, _ diagnostics: inout [Diagnostic]) -> String? {
    mapping.value(key, &diagnostics) { node, diagnostics in
      guard let name = node.text(&diagnostics) else { return nil }
      let parts = name.split(separator: "/", omittingEmptySubsequences: false)
      if !parts.contains(where: { ["", ".", ".."].contains($0) }) { return name }
      diagnostics.append(Diagnostic(.fileElsewhere, ["name": key, "file": name], at: node.place))
      return nil
    }
  }

  /// A length of time, or lengths by what a field says, that must be given.
  func limits(_ key: String, _ diagnostics: inout [Diagnostic]) -> LimitRule? {
    mapping.requiredValue(key, &diagnostics) { node, diagnostics in
      guard case .mapping(let entries) = node.content else {
        return node.timeLimit(&diagnostics).map { LimitRule($0) }
      }
      return limits(by: entries, of: node, &diagnostics)
    }
  }

  /// Lengths of time by what a field says: `{by: urgency, 急: 2h, _: 7d}`.
  private func limits(
    by entries: [YAMLEntry], of node: YAMLNode, _ diagnostics: inout [Diagnostic]
  ) -> LimitRule? {
    let thing = LocalizedText(english: "A limit by a field", chinese: "按字段确定的时限")
    let mapping = MappingReader(node, of: thing, keys: entries.map(\.keyText), &diagnostics)
    let field = mapping?.requiredValue("by", &diagnostics) { terms.column($0, holding: .text, &$1) }
    var otherwise: TimeLimit?
    var limits: [LimitRule.Entry] = []
    for entry in entries where entry.keyText != "by" {
      guard let limit = entry.value.timeLimit(&diagnostics) else { continue }
      if entry.keyText == "_" {
        otherwise = limit
      } else {
        limits.append(LimitRule.Entry(value: entry.keyText, limit: limit))
      }
    }
    guard let field else { return nil }
    if entries.allSatisfy({ ["by", "_"].contains($0.keyText) }) {
      diagnostics.append(Diagnostic(.limitsWithoutValues, ["field": field], at: node.place))
      return nil
    }
    return LimitRule(table: LimitRule.Table(field: field, limits: limits), otherwise: otherwise)
  }
}
