internal import Diagnostics

/// A word of a log that nothing is called by.
package struct UnknownWord: Sendable, Hashable, Codable {
  /// What it should have been.
  package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case actor
    case activity
    case unit
  }

  /// What it should have been.
  package var kind: Kind
  /// The word.
  package var text: String
  /// The number of events with it.
  package var count: Int
  /// The nearest word that is listed, if one is near.
  package var nearest: String?
}

extension UnknownWord {
  /// Words with their counts, most frequent first.
  static func list(_ words: [IntakeFault.Help: Int], rules: IntakeRules) -> [UnknownWord] {
    let found = words.compactMap { help, count -> UnknownWord? in
      switch help {
      case .nearActor(let text):
        UnknownWord(
          kind: .actor, text: text, count: count,
          nearest: Spelling.nearest(to: text, among: Actor.allCases.flatMap(\.names)))
      case .nearActivity(let text):
        UnknownWord(
          kind: .activity, text: text, count: count,
          nearest: Spelling.nearest(to: text, among: rules.vocabulary.activities.keys))
      case .nearUnit(let text, let level):
        UnknownWord(
          kind: .unit, text: text, count: count,
          nearest: Spelling.nearest(
            to: text, among: rules.units.units.filter { $0.level == level }.map(\.id)))
      case .none, .otherRecord: nil
      }
    }
    return found.sorted {
      if $0.count != $1.count { return $0.count > $1.count }
      if $0.kind != $1.kind { return $0.kind.rawValue < $1.kind.rawValue }
      return $0.text.utf8.lexicographicallyPrecedes($1.text.utf8)
    }
  }
}
