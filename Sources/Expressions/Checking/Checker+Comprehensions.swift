internal import Diagnostics

/// Questions to each element of a list or each key of a map.
extension Checker {
  /// The variable that a name stands for inside of comprehensions.
  func variable(_ name: String) -> Variable? { variables.last { $0.name.utf8.elementsEqual(name.utf8) } }

  /// Checks a comprehension: `list.exists(x, condition)`.
  mutating func checkComprehension(
    _ kind: Comprehension.Kind, over target: Syntax, _ arguments: [Syntax], at syntax: Syntax
  ) -> Checked {
    let example = "list.\(kind.rawValue)(x, \(kind == .map ? "x + 1" : "x > 1"))"
    guard arguments.count == 2 || (kind == .map && arguments.count == 3), let variable = arguments.first,
      let last = arguments.last
    else { return refuse(wrongCount(kind.rawValue, 2, arguments, example, at: syntax)) }
    guard case .name(let name) = variable.form, !(name == "case" && scope.subject == .cases) else {
      return refuse(Finding(.variableExpected, ["example": example], at: variable.range))
    }
    if Self.exact(name, in: scope.fields) != nil {
      report(Finding(.variableHidesField, ["name": name], at: variable.range))
    }
    let range = check(target)
    guard let type = range.type.elements else {
      let arguments = Self.naming("found", range.type).merging(["function": kind.rawValue]) { first, _ in first }
      return refuse(Finding(.listExpected, arguments, at: target.range))
    }
    let number = variableCount
    variableCount += 1
    let elementExtent = type.isSingle ? Extent.one : range.extent.element
    variables.append(
      Variable(name: name, number: number, type: type, extent: elementExtent, texts: Self.texts(in: target)))
    var condition = CheckedNode.constant(.truth(true))
    var result = Checked(type, .variable(number), extent: elementExtent)
    let steps = countingSteps { checker in
      if kind != .map || arguments.count == 3 {
        condition = checker.checkOperand(arguments[1], of: kind.rawValue, as: .truth)
      }
      if kind == .map { result = checker.check(last) }
    }
    variables.removeLast()
    if kind == .map, result.type == .unknown { return refuse(Finding(.unknownElements, at: last.range)) }
    let (product, overflow) = range.extent.elements.multipliedReportingOverflow(by: steps + 1)
    let extent = extent(of: kind, over: range, result)
    guard !overflow, max(product, extent.pieces) <= Self.mostSteps else {
      let most = max(product, extent.pieces)
      return refuse(
        Finding(.tooManySteps, ["steps": String(most), "most": String(Self.mostSteps)], at: syntax.range))
    }
    count(steps: product)
    let comprehension = Comprehension(
      kind: kind, range: range.node, variable: number, condition: condition, result: result.node)
    return Checked(
      Self.type(of: kind, over: type, result.type), .comprehension(comprehension), extent: extent)
  }

  /// The texts of a list that is written out.
  private static func texts(in list: Syntax) -> [Syntax] {
    guard case .list(let parts) = list.form else { return [] }
    return parts.filter { part in
      if case .text = part.form { return true }
      return false
    }
  }

  private func extent(of kind: Comprehension.Kind, over range: Checked, _ result: Checked) -> Extent {
    switch kind {
    case .all, .exists, .existsOne: .one
    case .filter: range.extent
    case .map: Extent(elements: range.extent.elements, each: result.extent)
    }
  }

  private static func type(
    of kind: Comprehension.Kind, over element: StaticType, _ result: StaticType
  ) -> StaticType {
    switch kind {
    case .all, .exists, .existsOne: .truth
    case .filter: element == .invalid ? .invalid : .list(element)
    case .map: result == .invalid ? .invalid : .list(result)
    }
  }
}
