internal import ActivityLogs
internal import Diagnostics
internal import YAMLDocuments

/// Actors where the rubric language asks for them.
extension YAMLNode {
  /// An actor, by its identifier or one of the Chinese names in use.
  func actor(_ diagnostics: inout [Diagnostic]) -> Actor? {
    guard let name = text(&diagnostics) else { return nil }
    if let actor = Actor(named: name) { return actor }
    diagnostics.append(
      .unknownName(.unknownActor, name, at: self, among: Actor.allCases.map(\.rawValue)))
    return nil
  }

  /// One actor or a list of actors, none twice.
  func actors(_ diagnostics: inout [Diagnostic]) -> Set<Actor>? {
    var places: [Actor: SourcePlace] = [:]
    var isWhole = true
    for item in oneOrMore() {
      guard let actor = item.actor(&diagnostics) else {
        isWhole = false
        continue
      }
      if let first = places[actor] {
        diagnostics.append(.repeatedName(item.scalar?.text ?? actor.rawValue, at: item.place, first: first))
      } else {
        places[actor] = item.place
      }
    }
    if isWhole, places.isEmpty { diagnostics.append(Diagnostic(.emptyList, ["name": name], at: place)) }
    return isWhole && !places.isEmpty ? Set(places.keys) : nil
  }

  /// Whose events: `any`, an actor, or a list of actors.
  func actorSelection(_ diagnostics: inout [Diagnostic]) -> ActorSelection? {
    if scalar?.text == "any" { return .any }
    return actors(&diagnostics).map { .only($0) }
  }
}
