package import Diagnostics
package import Measurement
package import Rubrics

/// What state one indicator is in at one unit, and why: the second of the three layers.
package struct Finding: Sendable {
  /// The indicator judged.
  package var indicator: Indicator
  /// The state.
  package var state: IndicatorState
  /// Why the state is not `scored`, or what else a reader should know.
  package var reason: Message?
  /// What was measured; also shown where it was not enough for a score. `nil` where nothing was measured.
  package var fact: Fact?

  /// Makes a finding.
  package init(indicator: Indicator, state: IndicatorState, reason: Message? = nil, fact: Fact? = nil) {
    self.indicator = indicator
    self.state = state
    self.reason = reason
    self.fact = fact
  }
}
