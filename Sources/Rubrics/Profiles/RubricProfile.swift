package import Diagnostics

/// A named choice among a rubric's indicators.
package struct RubricProfile: Sendable, Hashable {
  /// Its id.
  package var id: String
  /// What people call it.
  package var title: LocalizedText
  /// The indicators that are evaluated, ascending, no repeats; `nil` for all.
  package var indicators: [IndicatorID]?
}
