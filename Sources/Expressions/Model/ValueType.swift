/// What kind of value a part of an expression has.
package enum ValueType: String, Sendable, Hashable, CaseIterable {
  /// True or false.
  case truth
  /// A text, compared byte by byte.
  case text
  /// An exact decimal.
  case number
  /// An instant or a coarser civil time.
  case time
  /// A list in brackets; stands only behind `in`.
  case list
  /// A fact that nobody declared: what it is compared with decides what it is read as.
  case unknown
}
