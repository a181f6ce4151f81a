package import Diagnostics

/// Collections where the schema asks for them.
extension YAMLNode {
  /// The items of a sequence; anything else is reported as an error.
  package func sequence(_ diagnostics: inout [Diagnostic]) -> [YAMLNode]? { nil }

  /// The items of a sequence, or the node itself where it is not one.
  package func oneOrMore() -> [YAMLNode] {
    guard case .sequence(let items) = content else { return [self] }
    return items
  }

  /// The entries of a mapping whose keys are the author's own; anything else is reported as an error.
  package func entries(_ diagnostics: inout [Diagnostic]) -> [YAMLEntry]? { nil }
}
