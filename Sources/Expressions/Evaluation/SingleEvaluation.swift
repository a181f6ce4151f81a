internal import Columns
internal import Quantities

/// Works an expression out for one thing.
struct SingleEvaluation<Source: ValueSource> {
  /// Where the values come from.
  let source: Source
  /// The elements that the comprehensions around are at, by the numbers of their variables.
  var variables: [Value] = []
  /// Where failures are noted.
  let note: FailureNote?

  /// Makes an evaluation outside of any comprehension.
  init(source: Source, note: FailureNote? = nil) {
    self.source = source
    self.note = note
  }

  /// The value of a condition.
  func truth(of node: CheckedNode) -> Truth {
    switch node {
    case .not(let value): return !truth(of: value)
    case .all(let parts): return decision(of: parts, decidedBy: .no, otherwise: .yes)
    case .any(let parts): return decision(of: parts, decidedBy: .yes, otherwise: .no)
    default:
      guard case .truth(let value)? = value(of: node) else { return .undecided }
      return Truth(value)
    }
  }

  private func decision(of parts: [CheckedNode], decidedBy decider: Truth, otherwise: Truth) -> Truth {
    var result = otherwise
    let before = note?.reason
    for part in parts {
      let truth = truth(of: part)
      if truth == decider {
        // What decides makes up for what failed before it, as it does for what is undecided.
        note?.reason = before
        return decider
      }
      if truth == .undecided { result = .undecided }
    }
    return result
  }

  /// The value of a part of any type, or `nil` where it is undecided.
  func value(of node: CheckedNode) -> Value? {
    switch node {
    case .constant(let value): value
    case .undecided: nil
    case .reference(let reference, let type): source.value(of: reference).flatMap { $0.read(as: type, of: reference) }
    case .isDecided(let part): .truth(self.value(of: part) != nil)
    case .textFunction, .split, .group, .choice: valueOfMapping(node)
    case .has(let reference): .truth(source.value(of: reference) != nil)
    case .variable(let number): number < variables.count ? variables[number] : nil
    case .not, .all, .any: truth(of: node).decided.map(Value.truth)
    case .conditional(let condition, let yes, let no, _):
      switch truth(of: condition) {
      case .yes: value(of: yes)
      case .no: value(of: no)
      case .undecided: nil
      }
    case .comparison(let comparison, let left, let right, _): compare(comparison, left, right)
    case .arithmetic(let operation, let left, let right):
      number(left).flatMap { left in number(right).flatMap { operation.result(left, $0) } }
    case .negation(let value): number(value).flatMap(\.negated)
    case .concatenation(let left, let right):
      text(left).flatMap { left in text(right).map { .text(left + $0) } }
    case .textTest(let test, let left, let right):
      text(left).flatMap { left in
        text(right).map { .truth(test.holds(Array(left.utf8)[...], Array($0.utf8)[...])) }
      }
    case .match(let value, let pattern): text(value).map { .truth(pattern.isFound(in: Array($0.utf8)[...])) }
    case .size(let value): text(value).flatMap { TextSize.codePoints(of: Array($0.utf8)[...]) }.map(Value.number)
    case .membership, .containment, .operation, .difference, .count, .conversion, .timePart, .list, .map, .element,
      .hasKey, .comprehension:
      valueOfContainerOrTime(node)
    }
  }

  /// The value of a part that is a number, of either kind.
  private func number(_ node: CheckedNode) -> Value? {
    value(of: node).flatMap { $0.type == .number ? $0 : nil }
  }

  /// The text that a part is; `nil` where it is none.
  func text(_ node: CheckedNode) -> String? {
    guard case .text(let text)? = value(of: node) else { return nil }
    return text
  }

  private func compare(_ comparison: Comparison, _ left: CheckedNode, _ right: CheckedNode) -> Value? {
    guard let left = value(of: left), let right = value(of: right) else { return nil }
    switch comparison {
    case .equal: return .truth(left.isEqual(to: right))
    case .notEqual: return .truth(!left.isEqual(to: right))
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      return left.ordering(to: right).map { .truth(comparison.holds($0)) }
    }
  }
}
