package import ActivityLogs
package import Diagnostics
package import Rubrics

/// What the things of a rubric are called.
package struct RubricNames: Sendable {
  /// The rubric.
  package let rubric: Rubric
  /// The recommendations by their ids.
  private let recommendations: [String: Recommendation]

  /// Takes the names that a rubric gives.
  package init(_ rubric: Rubric) {
    self.rubric = rubric
    self.recommendations = Dictionary(
      rubric.recommendations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A recommendation of the rubric's register.
  package func recommendation(_ id: String) -> Recommendation? { recommendations[id] }

  /// A recommendation with its place in the source; an id that the register lacks is given as it is.
  package func text(ofRecommendation id: String) -> LocalizedText {
    guard let recommendation = recommendation(id) else { return LocalizedText(id) }
    return ReportWord.recommendationText.with(texts: [
      "id": LocalizedText(id), "place": LocalizedText(recommendation.place), "text": recommendation.text,
    ])
  }

  /// What people call an activity; a term that the vocabulary lacks is given as it is.
  package func title(ofActivity term: String) -> LocalizedText {
    rubric.vocabulary.activities[term]?.title ?? LocalizedText(term)
  }

  /// What people call a fact of a unit.
  package func title(ofFact name: String) -> LocalizedText {
    rubric.vocabulary.facts[name]?.title ?? LocalizedText(name)
  }

  /// What people call a group of a level; the residents' is a profile.
  package func title(of id: String, on level: RollUpLevel) -> LocalizedText {
    switch level {
    case .actor:
      switch Actor(rawValue: id) {
      case .resident?: ReportWord.participationProfile.text
      case let actor?: rubric.title(of: actor)
      case nil: LocalizedText(id)
      }
    case .dimension: title(ofDimension: id)
    case .area: rubric.areas.first { $0.id == id }?.title ?? LocalizedText(id)
    case .overall: ReportWord.overall.text
    }
  }

  /// What people call a dimension.
  package func title(ofDimension id: String) -> LocalizedText {
    rubric.dimensions.first { $0.id == id }?.title ?? LocalizedText(id)
  }

  /// What people call an actor as somebody who does things; for residents not the name of their profile.
  package func name(of actor: Actor) -> LocalizedText { actor == .resident ? actor.title : rubric.title(of: actor) }

  /// The names of some actors, in their usual order.
  package func names(of actors: Set<Actor>) -> LocalizedText {
    LocalizedText.joined(Actor.allCases.filter { actors.contains($0) }.map { name(of: $0) })
  }

  /// What people call an indicator; an id that the rubric lacks is given as it is.
  package func title(of indicator: IndicatorID) -> LocalizedText {
    rubric.indicators.first { $0.id == indicator }?.title ?? LocalizedText(indicator.description)
  }

  /// What people call something that a rule asks about: an indicator, an actor, a dimension, or a named quantity.
  package func title(ofResult id: String) -> LocalizedText {
    if let indicator = rubric.indicators.first(where: { $0.id.description == id }) { return indicator.title }
    if let actor = Actor(rawValue: id) { return name(of: actor) }
    return title(ofDimension: id)
  }
}

extension LocalizedText {
  /// Texts one after the other.
  /// - Parameter word: what stands between them.
  static func joined(_ texts: [LocalizedText], by word: some Worded = ReportWord.separator) -> LocalizedText {
    LocalizedText(
      english: texts.map(\.english).joined(separator: word.text.english),
      chinese: texts.map(\.chinese).joined(separator: word.text.chinese))
  }
}
