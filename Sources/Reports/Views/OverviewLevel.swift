/// The units of one level in the overview.
package struct OverviewLevel: Sendable, Hashable {
  /// The level.
  package let title: BilingualText
  /// The number of columns of the table.
  package let span: String
  /// The units, in the order of the result.
  package let rows: [OverviewRow]
}
