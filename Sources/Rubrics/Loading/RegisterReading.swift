internal import ActivityLogs
internal import Diagnostics
internal import YAMLDocuments

/// Reads the register of recommendations.
enum RegisterReading {
  /// Reads the root of the file; `nil` where it has no list of recommendations.
  /// - Parameter dimensions: the ids of the rubric's dimensions, or `nil` where they are not all known.
  static func read(
    _ root: YAMLNode, dimensions: [String]?, _ places: inout RubricPlaces, _ diagnostics: inout [Diagnostic]
  ) -> [Recommendation]? {
    guard let mapping = MappingReader(root, as: RubricLanguage.register, &diagnostics),
      let items = mapping.requiredValue("recommendations", &diagnostics, read: { $0.sequence(&$1) })
    else { return nil }
    var recommendations: [Recommendation] = []
    for item in items {
      guard let recommendation = recommendation(item, dimensions: dimensions, &diagnostics) else { continue }
      if let first = places.recommendations[recommendation.value.id] {
        diagnostics.append(.repeatedName(recommendation.value.id, at: recommendation.place, first: first))
        continue
      }
      places.recommendations[recommendation.value.id] = recommendation.place
      recommendations.append(recommendation.value)
    }
    return recommendations
  }

  private static func recommendation(
    _ node: YAMLNode, dimensions: [String]?, _ diagnostics: inout [Diagnostic]
  ) -> (value: Recommendation, place: SourcePlace)? {
    guard let mapping = MappingReader(node, as: RubricLanguage.recommendation, &diagnostics) else { return nil }
    let id = mapping.requiredValue("id", &diagnostics) { node, diagnostics in
      node.text(&diagnostics).map { (text: $0, place: node.place) }
    }
    let place = mapping.requiredValue("place", &diagnostics) { $0.text(&$1) }
    let dimension = mapping.value("dimension", &diagnostics) { $0.dimension(among: dimensions, &$1) }
    let text = mapping.requiredValue("text", &diagnostics) { $0.localizedText(&$1) }
    let actors = mapping.requiredValue("actors", &diagnostics) { self.actors($0, &$1) }
    guard let id else { return nil }
    return (
      Recommendation(
        id: id.text, place: place ?? "", dimension: dimension, text: text ?? LocalizedText(id.text),
        actors: actors ?? [:]),
      id.place
    )
  }

  private static func actors(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> [Actor: Basis] {
    var places: [Actor: SourcePlace] = [:]
    var actors: [Actor: Basis] = [:]
    for entry in node.entries(&diagnostics) ?? [] {
      guard let actor = entry.key.actor(&diagnostics) else { continue }
      if let first = places[actor] {
        diagnostics.append(.repeatedName(entry.keyText, at: entry.key.place, first: first))
        continue
      }
      places[actor] = entry.key.place
      actors[actor] = entry.value.choice(Basis.self, &diagnostics)
    }
    return actors
  }
}

extension YAMLNode {
  /// A dimension of the rubric by its id.
  /// - Parameter known: the ids there are, or `nil` where they are not all known.
  func dimension(among known: [String]?, _ diagnostics: inout [Diagnostic]) -> String? {
    guard let id = text(&diagnostics) else { return nil }
    guard let known, !known.contains(id) else { return id }
    diagnostics.append(.unknownName(.unknownDimension, id, at: self, among: known))
    return nil
  }
}
