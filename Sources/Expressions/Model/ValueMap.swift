internal import Quantities

/// Values under keys, in the order in which they were written.
package struct ValueMap: Sendable {
  /// The keys, none twice: truths, texts and whole numbers.
  package let keys: [Value]
  /// The value under each key, in the order of the keys.
  package let values: [Value]
  /// Where each key stands.
  private let places: [Value: Int]

  /// Makes a map of as many values as keys, or `nil` where a key stands twice or is none that a map can have.
  package init?(keys: [Value], values: [Value]) {
    var places: [Value: Int] = [:]
    for (place, key) in keys.enumerated() {
      guard key.canBeKey, places.updateValue(place, forKey: key) == nil else { return nil }
    }
    guard keys.count == values.count else { return nil }
    self.keys = keys
    self.values = values
    self.places = places
  }

  /// The value under a key, or `nil` where there is none.
  package subscript(key: Value) -> Value? { places[key].map { values[$0] } }
}

/// Equal where the same values stand under the same keys, in whatever order.
extension ValueMap: Hashable {
  package static func == (left: ValueMap, right: ValueMap) -> Bool {
    left.keys.count == right.keys.count && left.keys.allSatisfy { left[$0] == right[$0] }
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(Set(keys)) }
}

extension Value {
  /// Whether it can be a key of a map.
  var canBeKey: Bool {
    switch self {
    case .truth, .text: true
    case .number(let number): number.isWhole
    case .fraction, .time, .distantTime, .duration, .list, .map, .null: false
    }
  }
}
