package import Diagnostics
package import Quantities

/// A change in score, divided into its parts.
package struct ScoreSplit: Sendable, Hashable {
  /// The parts in the order of `ChangePart`, exact.
  package var parts: [Rational]
  /// Why the change could not be divided; `nil` where it was.
  package var reason: Message?
  /// The score that the earlier year would have under the later rubric; `nil` where it cannot be told.
  package var earlierUnderLater: Rational?
  /// The score that the later year would have under the earlier rubric; `nil` where it cannot be told.
  package var laterUnderEarlier: Rational?

  /// Makes a split.
  package init(
    parts: [Rational], reason: Message? = nil, earlierUnderLater: Rational? = nil, laterUnderEarlier: Rational? = nil
  ) {
    self.parts = parts
    self.reason = reason
    self.earlierUnderLater = earlierUnderLater
    self.laterUnderEarlier = laterUnderEarlier
  }

  /// The part of a kind.
  package subscript(part: ChangePart) -> Rational {
    zip(ChangePart.allCases, parts).first { $0.0 == part }?.1 ?? .zero
  }

  /// A change that could not be divided.
  static func undivided(_ change: Rational, _ reason: Message) -> ScoreSplit {
    ScoreSplit(parts: ChangePart.allCases.map { $0 == .unseparated ? change : .zero }, reason: reason)
  }
}
