/// An operator between two values, other than `&&` and `||`.
enum BinaryOperator: Sendable, Hashable {
  case compare(Comparison)
  case within
  case add
  case subtract
  case multiply
  case divide
  case remainder

  /// How tightly it binds: 1 for comparisons, 2 for sums, 3 for products.
  var precedence: Int {
    switch self {
    case .compare, .within: 1
    case .add, .subtract: 2
    case .multiply, .divide, .remainder: 3
    }
  }

  /// How it is written.
  var symbol: Symbol {
    switch self {
    case .compare(.equal): .equal
    case .compare(.notEqual): .notEqual
    case .compare(.less): .less
    case .compare(.lessOrEqual): .lessOrEqual
    case .compare(.greater): .greater
    case .compare(.greaterOrEqual): .greaterOrEqual
    case .within: .within
    case .add: .plus
    case .subtract: .minus
    case .multiply: .times
    case .divide: .divided
    case .remainder: .remainder
    }
  }

  /// Every operator.
  static let all: [BinaryOperator] =
    Comparison.allCases.map(BinaryOperator.compare) + [.within, .add, .subtract, .multiply, .divide, .remainder]

  private static let bySymbol = Dictionary(uniqueKeysWithValues: all.map { ($0.symbol, $0) })

  /// Makes the operator that a symbol stands for, if it stands for one.
  init?(_ symbol: Symbol) {
    guard let found = Self.bySymbol[symbol] else { return nil }
    self = found
  }
}
