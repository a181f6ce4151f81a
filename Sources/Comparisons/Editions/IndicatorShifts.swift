package import Diagnostics

/// How an indicator of one edition differs from its counterpart in another.
package struct IndicatorShifts: Sendable, Hashable {
  /// The indicator and its counterpart.
  package var pair: IndicatorPair
  /// What people call it, in the later edition where that has it.
  package var title: LocalizedText
  /// The differences, at least one, in the order of `EditionShift.Kind`.
  package var shifts: [EditionShift]

  /// Its id in the later edition, or in the earlier where that alone has it.
  package var id: String { pair.after ?? pair.before ?? "" }
}
