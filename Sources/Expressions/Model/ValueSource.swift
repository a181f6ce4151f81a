/// Where an expression that is worked out for one case or one unit finds its values.
package protocol ValueSource {
  /// The value that a reference stands for, or `nil` where it is missing, which leaves undecided what needs it.
  ///
  /// A fact may be given as text whatever it was declared as; it is then read as a decimal where a number is due.
  func value(of reference: Reference) -> Value?
}
