/// What the differences between the values of a scale mean (Stevens 1946): how far apart two ratings are depends on it.
package enum MeasurementLevel: String, Sendable, Hashable, CaseIterable {
  /// Values are names: two are the same or not.
  case nominal
  /// Values have an order, and nothing is said of the steps between them.
  case ordinal
  /// Equal differences mean the same.
  case interval
}
