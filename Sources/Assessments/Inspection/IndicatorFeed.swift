package import Diagnostics
package import Rubrics

/// Whether the logs can feed an indicator, and if not, why.
package struct IndicatorFeed: Sendable {
  /// How well an indicator is fed.
  package enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// At every unit where it applies there is enough to score.
    case fed
    /// At some units only.
    case partly
    /// Nowhere.
    case unfed
    /// It applies nowhere, or is answered by assessors and not by logs.
    case notAsked = "not-asked"
  }

  /// Why units have no score, and how many.
  package struct Reason: Sendable, Hashable {
    /// The reason.
    package var message: Message
    /// The number of units.
    package var units: Int

    /// Makes a reason.
    package init(message: Message, units: Int) {
      self.message = message
      self.units = units
    }
  }

  /// The indicator.
  package var indicator: Indicator
  /// How well it is fed.
  package var verdict: Verdict
  /// The units where it applies.
  package var units: Int
  /// Of these, the units with enough evidence.
  package var fed: Int
  /// Why the others have no score, the most frequent reason first.
  package var reasons: [Reason]
  /// The fields and attributes that it needs and that no event has.
  package var emptyFields: [String]
  /// For a measure of cases, the cases of the communities for which it cannot be told yet how they end.
  package var openCases: Int

  /// Makes a feed.
  package init(
    indicator: Indicator, verdict: Verdict, units: Int, fed: Int, reasons: [Reason], emptyFields: [String],
    openCases: Int
  ) {
    self.indicator = indicator
    self.verdict = verdict
    self.units = units
    self.fed = fed
    self.reasons = reasons
    self.emptyFields = emptyFields
    self.openCases = openCases
  }
}
