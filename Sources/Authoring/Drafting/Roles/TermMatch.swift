internal import ActivityLogs
internal import Diagnostics

/// The term of a rubric's vocabulary that a text of a log most likely stands for.
struct TermMatch: Sendable, Hashable {
  /// How near the two are.
  enum Nearness: Sendable, Hashable {
    /// The text is the term or one of its titles.
    case same
    /// It is nearly one of them.
    case near
  }

  /// The term.
  let term: String
  /// Its title, for a comment.
  let title: LocalizedText
  /// How near it is.
  let nearness: Nearness

  /// Looks for the term of a text.
  /// - Returns: `nil` where none is near.
  init?(_ text: String, in vocabulary: Vocabulary) {
    let wanted = Self.normal(text)
    guard !wanted.isEmpty else { return nil }
    var best: (term: String, title: LocalizedText, likeness: Int)?
    let terms = vocabulary.activities.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (term, activity) in terms {
      for name in [term, activity.title.chinese, activity.title.english] {
        let likeness = Self.likeness(wanted, Self.normal(name))
        if likeness > best?.likeness ?? 0 { best = (term, activity.title, likeness) }
      }
    }
    guard let best, best.likeness >= Self.least else { return nil }
    (term, title) = (best.term, best.title)
    nearness = best.likeness == Self.full ? .same : .near
  }

  /// The likeness of two equal texts, in hundredths.
  private static let full = 100
  /// The likeness below which two texts have nothing to do with each other.
  private static let least = 50

  private static func normal(_ text: String) -> [Unicode.Scalar] {
    text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  /// The share of pairs of neighbouring characters that two texts have in common (Dice's coefficient), in hundredths.
  private static func likeness(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    if left == right { return full }
    guard left.count > 1, right.count > 1 else { return 0 }
    var pairs: [[Unicode.Scalar]: Int] = [:]
    for pair in zip(left, left.dropFirst()) { pairs[[pair.0, pair.1], default: 0] += 1 }
    var common = 0
    for pair in zip(right, right.dropFirst()) where pairs[[pair.0, pair.1], default: 0] > 0 {
      pairs[[pair.0, pair.1], default: 0] -= 1
      common += 1
    }
    return min(full - 1, common * 200 / (left.count + right.count - 2))
  }
}
