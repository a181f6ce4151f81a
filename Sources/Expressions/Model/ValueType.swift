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
  /// A stretch of time.
  case duration
  /// Values in their order.
  case list
  /// Values under keys.
  case map
  /// CEL's `null`, which nothing that a log or a table states ever is.
  case null
  /// A value of any kind, told apart only when it is there: an element of a list of several kinds.
  case mixed
  /// A fact that nobody declared: what it is compared with decides what it is read as.
  case unknown
}
