internal import Columns
internal import Quantities

/// Lists, maps and times.
extension SingleEvaluation {
  /// The value of a part that makes, or asks, a list, a map, a time or a duration; `nil` for any other part.
  func valueOfContainerOrTime(_ node: CheckedNode) -> Value? {
    switch node {
    case .list(let parts): values(of: parts).map(Value.list)
    case .map(let keys, let values):
      self.values(of: keys).flatMap { keys in self.values(of: values).flatMap { ValueMap(keys: keys, values: $0) } }
        .map(Value.map)
    case .membership(let value, let elements, _):
      self.value(of: value).flatMap { value in values(of: elements).map { .truth(value.isAmong($0)) } }
    case .containment(let value, let container):
      self.value(of: value).flatMap { value in self.value(of: container)?.contains(value) }.map(Value.truth)
    case .element(let container, let key):
      value(of: container).flatMap { container in value(of: key).flatMap { container.element(at: $0) } }
    case .hasKey(let container, let name): value(of: container).flatMap { $0.contains(.text(name)) }.map(Value.truth)
    case .count(let container): value(of: container)?.count.map(Value.number)
    case .operation(let operation, let left, let right):
      value(of: left).flatMap { left in value(of: right).flatMap { operation.result(left, $0) } }
    case .difference(let left, let right):
      value(of: left).flatMap { left in value(of: right).flatMap { Arithmetic.subtract.result(left, $0) } }
    case .conversion(let conversion, let value): self.value(of: value).flatMap(conversion.result)
    case .timePart(let part, let value, let offset):
      self.value(of: value).flatMap { part.number(of: $0, offset: offset) }
        .map(Value.number)
    case .comprehension(let comprehension): self.value(of: comprehension)
    default: nil
    }
  }

  /// The values of parts that must all be decided: making a list comes before looking into it.
  private func values(of nodes: [CheckedNode]) -> [Value]? {
    var values: [Value] = []
    values.reserveCapacity(nodes.count)
    for node in nodes {
      guard let value = value(of: node) else { return nil }
      values.append(value)
    }
    return values
  }

  // MARK: Comprehensions

  private func value(of comprehension: Comprehension) -> Value? {
    guard let elements = value(of: comprehension.range)?.elements else { return nil }
    switch comprehension.kind {
    case .all: return decision(of: comprehension, over: elements, decidedBy: .no)
    case .exists: return decision(of: comprehension, over: elements, decidedBy: .yes)
    case .existsOne:
      return chosen(by: comprehension, from: elements) { _, element in element }.map { .truth($0.count == 1) }
    case .filter: return chosen(by: comprehension, from: elements) { _, element in element }.map(Value.list)
    case .map:
      return chosen(by: comprehension, from: elements) { inner, _ in inner.value(of: comprehension.result) }
        .map(Value.list)
    }
  }

  /// The same evaluation with room for a comprehension's variable.
  private func entering(_ comprehension: Comprehension) -> SingleEvaluation {
    var inner = self
    while inner.variables.count <= comprehension.variable { inner.variables.append(.null) }
    return inner
  }

  private func decision(of comprehension: Comprehension, over elements: [Value], decidedBy decider: Truth) -> Value? {
    var inner = entering(comprehension)
    var result = !decider
    let before = note?.reason
    for element in elements {
      inner.variables[comprehension.variable] = element
      let truth = inner.truth(of: comprehension.condition)
      if truth == decider {
        note?.reason = before
        return decider.decided.map(Value.truth)
      }
      if truth == .undecided { result = .undecided }
    }
    return result.decided.map(Value.truth)
  }

  /// What is made of the elements for which the condition is true; `nil` where any of it is undecided.
  private func chosen(
    by comprehension: Comprehension, from elements: [Value], _ make: (SingleEvaluation, Value) -> Value?
  ) -> [Value]? {
    var inner = entering(comprehension)
    var made: [Value] = []
    for element in elements {
      inner.variables[comprehension.variable] = element
      switch inner.truth(of: comprehension.condition) {
      case .no: continue
      case .undecided: return nil
      case .yes:
        guard let value = make(inner, element) else { return nil }
        made.append(value)
      }
    }
    return made
  }
}
