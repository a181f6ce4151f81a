internal import ActivityLogs
internal import Assessments
internal import Diagnostics
internal import Rubrics

/// Any number of years side by side, with the breaks that changes of the rubric make.
///
/// An indicator's line breaks where the rubric says that the figures cannot be compared, or where what is measured or
/// how it is scored changed. The line of a group or a whole breaks where an indicator in it came, went or changed in
/// what figures depend on, weights included, or where the roll-up did.
package struct History: Sendable {
  /// What breaks the lines between a year and the one before it.
  package struct Break: Sendable, Hashable {
    /// The place of the year after the break among the years; the first year's is 0.
    package var year: Int
    /// The indicators that came, went or changed in what figures depend on, by their later ids, ascending.
    package var indicators: [String]
    /// The keys of `rubric.yaml` that changed, ascending.
    package var changedKeys: [String]
  }

  /// The years, in order.
  package var years: [Comparison.Year]
  /// The breaks, in the order of the years; a year that goes on as the one before has none.
  package var breaks: [Break]
  /// The units that any year has: those of the last year in its order, then those that only earlier ones have.
  package var units: [UnitHistory]
}

extension History {
  /// Puts years side by side.
  /// - Parameters:
  ///   - years: the years in the order in which they are to stand, at least one.
  ///   - crosswalks: which units go on as which, from each year to the next; units that none names go on under their ids.
  package init(of years: [ComparedYear], crosswalks: [Crosswalk] = []) {
    self.years = years.map { Comparison.Year($0.result) }
    let differences = zip(years, years.dropFirst()).map { RubricDifference(before: $0.rubric, after: $1.rubric) }
    self.breaks = differences.enumerated().compactMap { index, difference in
      let indicators = difference.indicators.filter(\.changesGroups).compactMap { $0.after ?? $0.before }
      let names = indicators.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      guard !names.isEmpty || !difference.changedKeys.isEmpty else { return nil }
      return Break(year: index + 1, indicators: names, changedKeys: difference.changedKeys)
    }
    let weaving = HistoryWeaving(years: years, differences: differences)
    self.units = UnitChain.all(of: years.map { $0.result.units.map(\.key) }, crosswalks: crosswalks).compactMap {
      weaving.unit($0)
    }
  }
}

extension IndicatorPair {
  /// The keys that change how much an indicator weighs, not what its own line says.
  private static let weighingKeys: Set<String> = ["dimension", "effect-shown-by", "weight"]

  /// Whether the scores of groups depend on what changed.
  var changesGroups: Bool {
    switch relation {
    case .same, .renamed: !changedKeys.isEmpty
    case .notComparable, .added, .removed: true
    }
  }

  /// Whether the figures on either side do not belong to one line.
  var breaksLine: Bool {
    switch relation {
    case .same, .renamed: !Set(changedKeys).subtracting(Self.weighingKeys).isEmpty
    case .notComparable, .added, .removed: true
    }
  }
}
