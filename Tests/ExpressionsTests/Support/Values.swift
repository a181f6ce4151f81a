import Expressions

/// Values by reference; what is not there is missing.
struct Values: ValueSource {
  private let values: [Reference: Value]

  /// Makes a source.
  init(_ values: [Reference: Value]) { self.values = values }

  func value(of reference: Reference) -> Value? { values[reference] }
}
