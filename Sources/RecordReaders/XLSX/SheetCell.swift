/// A cell of a sheet while it is being read.
struct SheetCell {
  /// What stands in a cell.
  enum Kind: Sendable, Hashable {
    case number, shared, inline, truth, error
    /// The text that a formula gives, or a date in ISO 8601.
    case text
  }

  /// The column, from 0 on.
  var column = 0
  /// What stands in it.
  var kind = Kind.number
  /// The number of its style, `nil` where it has none that is a number.
  var style: Int? = 0
  /// Whether it has a formula.
  var hasFormula = false
  /// Whether it has a value that is not empty.
  var hasValue = false

  /// Makes a cell of the first column without a value.
  init() {}

  /// What the attribute `t` of a cell says.
  static func kind(_ bytes: Span<UInt8>) -> Kind {
    switch bytes.count {
    case 1:
      switch bytes[0] {
      case UInt8(ascii: "s"): .shared
      case UInt8(ascii: "b"): .truth
      case UInt8(ascii: "e"): .error
      case UInt8(ascii: "d"): .text
      default: .number
      }
    case inlineName.count where isEqual(bytes, inlineName): .inline
    case textName.count where isEqual(bytes, textName): .text
    default: .number
    }
  }

  private static let inlineName = Array("inlineStr".utf8)
  private static let textName = Array("str".utf8)

  private static func isEqual(_ bytes: Span<UInt8>, _ name: [UInt8]) -> Bool {
    for index in bytes.indices where bytes[index] != name[index] { return false }
    return true
  }

  /// A whole number of at most nine digits; `nil` where the bytes are none.
  static func number(_ bytes: Span<UInt8>) -> Int? {
    guard bytes.count > 0, bytes.count <= 9 else { return nil }
    var value = 0
    for index in 0..<bytes.count {
      let digit = bytes[index] &- 0x30
      guard digit <= 9 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }
}
