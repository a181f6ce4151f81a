/// What stands in for the value that a unit does not have, before peers are compared.
///
/// The value is rounded to 30 decimals, half to even; the indicator's state stays what it is.
package enum Imputation: Sendable, Hashable {
  /// The mean of the values that there are: of all peers, or of those with the same value of a fact.
  case mean(within: String?)
  /// Their median: of an even number the mean of the two in the middle.
  case median(within: String?)
  /// A number fact of the unit, such as last year's value.
  case fact(String)
}
