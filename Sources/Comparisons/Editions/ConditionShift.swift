/// Compares two conditions by their wording, as far as that tells.
enum ConditionShift {
  /// Whether what satisfies the later condition is more or less than before; `nil` conditions are satisfied everywhere.
  static func kind(from before: String?, to after: String?) -> EditionShift.Kind {
    guard let before else { return .narrower }
    guard let after else { return .wider }
    if isAppended(after, to: before, by: " && ", withoutAny: ["||", "?"]) { return .narrower }
    if isAppended(before, to: after, by: " && ", withoutAny: ["||", "?"]) { return .wider }
    if isAppended(after, to: before, by: " || ", withoutAny: ["?"]) { return .wider }
    if isAppended(before, to: after, by: " || ", withoutAny: ["?"]) { return .narrower }
    return .appliesOtherwise
  }

  /// Whether one condition is another with more behind it, and has no operator that would bind less tightly.
  private static func isAppended(
    _ longer: String, to shorter: String, by separator: String, withoutAny operators: [String]
  ) -> Bool {
    longer.hasPrefix(shorter + separator) && !operators.contains { longer.contains($0) }
  }
}
