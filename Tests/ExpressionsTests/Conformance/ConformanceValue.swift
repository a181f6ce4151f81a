import Foundation
import Quantities

@testable import Expressions

/// A value in the form of the shared test data: an object with one key, which says the kind.
struct ConformanceValue: Decodable {
  /// The value as expressions know it; `nil` for what they have no value for, such as infinity or bytes.
  let value: Value?
  /// The type by which CEL knows it.
  let type: StaticType

  private enum Kind: String, CodingKey {
    case bool, string, int, uint, double, null, list, map
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Kind.self)
    guard let kind = container.allKeys.first else {
      (value, type) = (nil, .mixed)
      return
    }
    switch kind {
    case .bool: (value, type) = (.truth(try container.decode(Bool.self, forKey: kind)), .truth)
    case .string: (value, type) = (.text(try container.decode(String.self, forKey: kind)), .text)
    case .int, .uint, .double:
      let number = try? ExactDecimal(try container.decode(String.self, forKey: kind))
      (value, type) = (number.map(Value.number), kind == .double ? .decimal : .whole)
    case .null: (value, type) = (.null, .null)
    case .list:
      let elements = try container.decode([ConformanceValue].self, forKey: kind)
      value = Self.all(elements).map(Value.list)
      type = .list(elements.reduce(StaticType.never) { $0.mixed(with: $1.type) })
    case .map:
      let entries = try container.decode([[ConformanceValue]].self, forKey: kind)
      let (keys, values) = (entries.compactMap(\.first), entries.compactMap(\.last))
      value = Self.all(keys).flatMap { keys in Self.all(values).flatMap { ValueMap(keys: keys, values: $0) } }
        .map(Value.map)
      type = .map(
        keys.reduce(StaticType.never) { $0.mixed(with: $1.type) },
        values.reduce(StaticType.never) { $0.mixed(with: $1.type) })
    }
  }

  private static func all(_ values: [ConformanceValue]) -> [Value]? {
    let known = values.compactMap(\.value)
    return known.count == values.count ? known : nil
  }
}
