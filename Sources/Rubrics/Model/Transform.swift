/// What is done to a value, and likewise to the values that its scale names, before it is scored (SEMANTICS, "From
/// measure to score", 2).
package enum Transform: String, Sendable, Hashable, CaseIterable {
  /// Nothing.
  case none
  /// The natural logarithm, to 30 places; values of 0 and less have none.
  case ln
  /// The logarithm to base 10, to 30 places; values of 0 and less have none.
  case log10
}
