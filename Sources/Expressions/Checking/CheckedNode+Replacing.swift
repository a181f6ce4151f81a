extension CheckedNode {
  /// The same part with others in place of those directly below, worked out as far as its constants allow.
  func replacingChildren(_ replace: (CheckedNode) -> CheckedNode) -> CheckedNode {
    let replaced: CheckedNode
    switch self {
    case .constant, .undecided, .reference, .has, .variable: return self
    case .not(let value): replaced = .not(replace(value))
    case .negation(let value): replaced = .negation(replace(value))
    case .size(let value): replaced = .size(replace(value))
    case .count(let value): replaced = .count(replace(value))
    case .match(let value, let pattern): replaced = .match(replace(value), pattern)
    case .conversion(let conversion, let value): replaced = .conversion(conversion, replace(value))
    case .timePart(let part, let value, let offset): replaced = .timePart(part, replace(value), offset: offset)
    case .hasKey(let value, let key): replaced = .hasKey(replace(value), key)
    case .isDecided(let value): replaced = .isDecided(replace(value))
    case .group(let value, let group): replaced = .group(replace(value), group)
    case .textFunction(let function, let parts): replaced = .textFunction(function, parts.map(replace))
    case .choice(let value, let choices, let values, let otherwise):
      replaced = .choice(replace(value), among: choices, values.map(replace), otherwise: otherwise.map(replace))
    case .all(let parts): replaced = .all(parts.map(replace))
    case .any(let parts): replaced = .any(parts.map(replace))
    case .list(let parts): replaced = .list(parts.map(replace))
    case .map(let keys, let values): replaced = .map(keys: keys.map(replace), values: values.map(replace))
    case .conditional(let condition, let yes, let no, let type):
      replaced = .conditional(replace(condition), replace(yes), replace(no), type)
    case .membership(let value, let elements, let type):
      replaced = .membership(replace(value), among: elements.map(replace), type)
    case .comprehension(let part):
      replaced = .comprehension(
        Comprehension(
          kind: part.kind, range: replace(part.range), variable: part.variable, condition: replace(part.condition),
          result: replace(part.result)))
    case .comparison, .containment, .arithmetic, .operation, .difference, .concatenation, .textTest, .element,
      .split:
      return replacingOperands(replace)
    }
    return replaced.folded
  }

  private func replacingOperands(_ replace: (CheckedNode) -> CheckedNode) -> CheckedNode {
    let replaced: CheckedNode
    switch self {
    case .comparison(let comparison, let left, let right, let type):
      replaced = .comparison(comparison, replace(left), replace(right), type)
    case .containment(let value, let container): replaced = .containment(replace(value), in: replace(container))
    case .arithmetic(let operation, let left, let right):
      replaced = .arithmetic(operation, replace(left), replace(right))
    case .operation(let operation, let left, let right):
      replaced = .operation(operation, replace(left), replace(right))
    case .difference(let left, let right): replaced = .difference(replace(left), replace(right))
    case .concatenation(let left, let right): replaced = .concatenation(replace(left), replace(right))
    case .textTest(let test, let left, let right): replaced = .textTest(test, replace(left), replace(right))
    case .element(let container, let key): replaced = .element(replace(container), replace(key))
    case .split(let text, let separator): replaced = .split(replace(text), by: replace(separator))
    default: return self
    }
    return replaced.folded
  }

  /// The same part with a value in place of a variable.
  func replacing(variable: Int, with value: Value) -> CheckedNode {
    if case .variable(variable) = self { return .constant(value) }
    return replacingChildren { $0.replacing(variable: variable, with: value) }
  }

  /// The number of parts that it is made of, itself included.
  var partCount: Int { children.reduce(1) { $0 + $1.partCount } }

  /// Whether nothing is read from outside and no variable stands in it but those of its own comprehensions and these.
  func isClosed(but variables: Set<Int>) -> Bool {
    switch self {
    case .reference, .has: false
    case .variable(let variable): variables.contains(variable)
    case .comprehension(let part):
      part.range.isClosed(but: variables) && part.condition.isClosed(but: variables.union([part.variable]))
        && part.result.isClosed(but: variables.union([part.variable]))
    default: children.allSatisfy { $0.isClosed(but: variables) }
    }
  }
}
