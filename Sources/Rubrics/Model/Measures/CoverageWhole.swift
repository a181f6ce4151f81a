/// What the distinct values of a coverage are compared with.
package enum CoverageWhole: Sendable, Hashable {
  /// A fact of the unit: how many there are.
  case fact(String)
  /// A file beside the assessment that lists them unit by unit: only values on it count.
  case roster(String)
}
