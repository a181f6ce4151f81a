internal import Diagnostics

/// What can be asked of a node of the results.
extension Checker {
  /// The word of `score`, `value` and `state` that a part is, where they can be asked.
  func resultKind(_ syntax: Syntax) -> String? {
    guard case .name(let name) = syntax.form, scope.results[name] != nil, variable(name) == nil else { return nil }
    return name
  }

  /// The bare names of a node's own numbers.
  static let nodeNumbers: Set<String> = ["effect", "activity"]

  /// Finds out what a bare name means that only nodes know, or `nil` where it is none of those.
  mutating func resolveNodeName(_ name: String, at range: Range<Int>) -> Resolved? {
    switch name {
    case "effect": return .found(.effect, .decimal)
    case "activity": return .found(.activity, .decimal)
    default:
      guard scope.results[name] != nil else { return nil }
      report(Finding(.resultAlone, ["kind": name], at: range))
      return .refused
    }
  }

  /// Finds out what `score["id"]`, `value["id"]` or `state["id"]` reads.
  mutating func resolveResult(_ kind: String, _ key: Syntax, at syntax: Syntax) -> Resolved {
    guard case .text(let id) = key.form else {
      report(Finding(.keyNotText, ["example": "\(kind)[\"id\"]"], at: key.range))
      return .refused
    }
    let known = scope.results[kind] ?? []
    guard Self.holds(known, id) else {
      reportUnknownResult(kind, id, among: known, at: key.range)
      return .refused
    }
    return switch kind {
    case "score": .found(.score(id), .decimal)
    case "value": .found(.value(id), .decimal)
    default: .found(.state(id), .text)
    }
  }

  private mutating func reportUnknownResult(
    _ kind: String, _ id: String, among known: Set<String>, at range: Range<Int>
  ) {
    if let near = Self.suggestion(for: id, among: known) {
      report(
        Finding(
          .unknownResultNear, ["kind": kind, "name": id, "suggestion": near], at: range,
          replacement: Syntax.quoted(near)))
    } else {
      report(Finding(.unknownResult, ["kind": kind, "name": id, "known": Self.listing(known)], at: range))
    }
  }
}
