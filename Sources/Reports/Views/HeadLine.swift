/// A line of what a report says of itself at its head.
package struct HeadLine: Sendable, Hashable {
  /// What the line is about.
  package let label: BilingualText
  /// What it says.
  package let value: BilingualText
  /// Whether the value is a code, to be set in letters of equal width.
  package let isCode: Bool
}
