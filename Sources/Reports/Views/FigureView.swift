/// A named figure beside a measured value.
package struct FigureView: Sendable, Hashable {
  /// What it counts.
  package let title: BilingualText
  /// The figure.
  package let value: ReportText
}
