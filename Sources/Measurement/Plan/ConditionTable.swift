internal import Expressions

/// Conditions, each entered once however many measures put it; two are the same when their texts are, byte for byte.
struct ConditionTable {
  /// The conditions; a condition's index is its place in this list.
  private(set) var expressions: [Expression] = []
  private var indices: [[UInt8]: Int] = [:]

  /// The index of a condition, entered where it is new.
  mutating func index(of expression: Expression) -> Int {
    let key = Array(expression.text.utf8)
    if let index = indices[key] { return index }
    indices[key] = expressions.count
    expressions.append(expression)
    return expressions.count - 1
  }
}
