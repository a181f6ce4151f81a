package import Quantities

/// Whether a change in score is more than the uncertainty of the two scores.
package enum Uncertainty: String, Sendable, Hashable, CaseIterable {
  /// At least one of the scores has no interval.
  case unknown = "no-interval"
  /// The change lies within the intervals of both years: both scores lie in both.
  case within
  /// It does not.
  case beyond

  /// Judges a change.
  ///
  /// The ends of an interval belong to it, and all figures are compared as results write them, to six places: a bundle and
  /// the evaluation that it was written from say the same.
  /// - Parameters:
  ///   - before: the earlier score.
  ///   - earlier: the interval of the earlier score; `nil` where it has none.
  ///   - after: the later score.
  ///   - later: the interval of the later score; `nil` where it has none.
  package init(
    from before: Rational, in earlier: ClosedRange<Rational>?, to after: Rational, in later: ClosedRange<Rational>?
  ) {
    guard let earlier, let later else {
      self = .unknown
      return
    }
    let (first, last) = (Self.units(before), Self.units(after))
    let holdsChange = [earlier, later].allSatisfy { interval in
      let written = Self.units(interval.lowerBound)...Self.units(interval.upperBound)
      return written.contains(first) && written.contains(last)
    }
    self = holdsChange ? .within : .beyond
  }

  /// A figure in units of the last place that results write.
  private static func units(_ figure: Rational) -> Int { RoundedParts.units(of: figure, places: ComparisonRow.places) }
}
