package import Diagnostics
package import Quantities
package import Scoring

/// A line of a comparison: the whole, a group or an indicator of one pair of units.
package struct ComparisonRow: Sendable, Hashable {
  /// What a row is about.
  package enum Level: String, Sendable, Hashable, CaseIterable {
    case overall
    case actor
    case dimension
    case indicator
  }

  /// What became of it.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// State and score are the same.
    case unchanged
    /// State or score differ.
    case changed
    /// There in the later year alone.
    case added
    /// There in the earlier year alone.
    case removed
    /// There in both, but the rubric says that the figures cannot be compared.
    case notComparable = "not-comparable"
  }

  /// What is known of one year.
  package struct Year: Sendable, Hashable {
    /// The state.
    package var state: IndicatorState
    /// The measured value; of an indicator alone.
    package var value: Rational?
    /// The score, 0…100; `nil` without one.
    package var score: Rational?
    /// The id of the score's band; of groups and the whole alone.
    package var band: String?
    /// The interval that the score is uncertain within; `nil` where the result gives none.
    package var interval: ClosedRange<Rational>?

    /// Makes a year.
    package init(
      state: IndicatorState, value: Rational? = nil, score: Rational?, band: String? = nil,
      interval: ClosedRange<Rational>? = nil
    ) {
      self.state = state
      self.value = value
      self.score = score
      self.band = band
      self.interval = interval
    }
  }

  /// What it is about.
  package var level: Level
  /// The path of a group, or the id of an indicator, in the later edition, or the earlier where that alone has it; empty
  /// for the whole.
  package var id: String
  /// The id in the earlier edition, where it is another.
  package var previousID: String?
  /// The path of the group that an indicator is in.
  package var group: String
  /// What people call it.
  package var title: LocalizedText
  /// What became of it.
  package var kind: Kind
  /// Why the figures cannot be compared, as the rubric says.
  package var reason: LocalizedText?
  /// The earlier year; `nil` where it is not there.
  package var before: Year?
  /// The later year; `nil` where it is not there.
  package var after: Year?
  /// The change in score with its parts; `nil` unless both years have a score that can be compared.
  package var split: ScoreSplit?
  /// The score of the earlier year under the later rubric, where it can be told.
  package var earlierUnderLater: Rational?
  /// The score of the later year under the earlier rubric, where it can be told.
  package var laterUnderEarlier: Rational?

  /// Makes a row.
  package init(
    level: Level, id: String, previousID: String? = nil, group: String = "", title: LocalizedText, kind: Kind,
    reason: LocalizedText? = nil, before: Year?, after: Year?, split: ScoreSplit? = nil
  ) {
    self.level = level
    self.id = id
    self.previousID = previousID
    self.group = group
    self.title = title
    self.kind = kind
    self.reason = reason
    self.before = before
    self.after = after
    self.split = split
    self.earlierUnderLater = split?.earlierUnderLater
    self.laterUnderEarlier = split?.laterUnderEarlier
  }

  /// The change in score, exact; `nil` unless both years have a score that can be compared.
  package var change: Rational? {
    guard split != nil, let before = before?.score, let after = after?.score else { return nil }
    return after - before
  }

  /// Whether the change is more than the uncertainty of the two scores; `nil` where there is no change, or none to be told.
  package var uncertainty: Uncertainty? {
    guard split != nil, let before, let after, let first = before.score, let last = after.score, first != last else {
      return nil
    }
    return Uncertainty(from: first, in: before.interval, to: last, in: after.interval)
  }

  /// The change and its parts in whole units, such that what is printed adds up: the change is the difference of the
  /// printed scores, and the parts add up to it.
  /// - Parameter places: the places behind the point that a unit stands for.
  /// - Returns: `nil` without a change; the parts are in the order of `ChangePart`.
  package func units(places: Int) -> (before: Int, after: Int, change: Int, parts: [Int])? {
    guard let split, let before = before?.score, let after = after?.score else { return nil }
    let (first, last) = (
      RoundedParts.units(of: before, places: places), RoundedParts.units(of: after, places: places)
    )
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let parts = RoundedParts.units(of: split.parts, addingUpTo: last - first, scale: scale)
    return (first, last, last - first, parts)
  }
}
