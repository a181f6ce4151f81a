/// Indicators that stand together under one heading.
package struct BlockView: Sendable, Hashable {
  /// The heading; `nil` where they follow the section's own.
  package let title: BilingualText?
  /// The indicators that apply.
  package let indicators: [IndicatorView]
}
