package import Diagnostics

/// Collections where the schema asks for them.
extension YAMLNode {
  /// The items of a sequence, none for `[]`; anything else is reported as an error.
  package func sequence(_ diagnostics: inout [Diagnostic]) -> [YAMLNode]? {
    if case .sequence(let items) = content { return items }
    reportCollection(.expectedSequence, &diagnostics)
    return nil
  }

  /// The items of a sequence, or the node itself where it is not one.
  package func oneOrMore() -> [YAMLNode] {
    guard case .sequence(let items) = content else { return [self] }
    return items
  }

  /// The entries of a mapping whose keys are the author's own, in the order of the file; anything else is reported as
  /// an error.
  package func entries(_ diagnostics: inout [Diagnostic]) -> [YAMLEntry]? {
    if case .mapping(let entries) = content { return entries }
    reportCollection(.expectedEntries, &diagnostics)
    return nil
  }

  private func reportCollection(_ template: MessageTemplate, _ diagnostics: inout [Diagnostic]) {
    let isMissing = scalar?.isNull ?? false
    diagnostics.append(
      Diagnostic(isMissing ? .noValue : template, ["name": name], at: scalar == nil ? place.startingPoint : place))
  }
}
