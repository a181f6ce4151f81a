internal import Diagnostics
internal import Quantities

extension Checker {
  /// Checks an operator with its two operands.
  mutating func checkBinary(
    _ operation: BinaryOperator, _ left: Syntax, _ right: Syntax, at syntax: Syntax
  ) -> Checked {
    switch operation {
    case .compare(let comparison): checkComparison(comparison, left, right, at: syntax)
    case .within: checkMembership(left, right, at: syntax)
    case .add: checkSum(left, right, at: syntax)
    case .subtract where Self.hyphenated(syntax) != nil && !isDeclaredDifference(syntax):
      refuse(hyphenatedName(syntax))
    case .subtract: checkDifference(left, right, at: syntax)
    case .multiply: checkArithmetic(.multiply, operation.symbol, (left, check(left)), (right, check(right)))
    case .divide: checkArithmetic(.divide, operation.symbol, (left, check(left)), (right, check(right)))
    case .remainder: checkArithmetic(.remainder, operation.symbol, (left, check(left)), (right, check(right)))
    }
  }

  // MARK: Arithmetic

  private mutating func checkSum(_ left: Syntax, _ right: Syntax, at syntax: Syntax) -> Checked {
    let (first, second) = (check(left), check(right))
    if let checked = Self.timeOrDuration(.add, first, second) { return checked }
    guard first.type != .invalid, second.type != .invalid else { return .invalid }
    guard let type = first.type.joined(with: second.type) else {
      return refuse(
        withoutUnit(right, beside: first.type) ?? withoutUnit(left, beside: second.type)
          ?? columnAsNumber(left, first.type, right, second.type)
          ?? mismatch(first.type, second.type, .plus, at: syntax.range))
    }
    let (one, other) = (read(first, as: type), read(second, as: type))
    let extent = first.extent.joined(with: second.extent)
    switch type {
    case .whole, .decimal: return Checked(type, .arithmetic(.add, one, other))
    case .text: return Checked(.text, .concatenation(one, other), extent: extent)
    case .list, .mixed, .never: return Checked(type, .operation(.add, one, other), extent: extent)
    case .unknown: return refuse(Finding(.unknownTypes, at: syntax.range))
    case .truth, .time, .duration, .null, .map, .invalid:
      return refuse(wrongOperand("+", expected: .decimal, found: type, at: syntax.range))
    }
  }

  /// The problem of a column that is added to a number.
  private func columnAsNumber(
    _ left: Syntax, _ first: StaticType, _ right: Syntax, _ second: StaticType
  ) -> Finding? {
    guard scope.subject == .records else { return nil }
    return misquoted(right, against: left, first) ?? misquoted(left, against: right, second)
  }

  private mutating func checkDifference(_ left: Syntax, _ right: Syntax, at syntax: Syntax) -> Checked {
    let (first, second) = (check(left), check(right))
    if let checked = Self.timeOrDuration(.subtract, first, second) { return checked }
    let types = [first.type, second.type]
    if types.contains(.time) || types.contains(.duration), !types.contains(.invalid), !types.contains(.mixed) {
      return refuse(
        withoutUnit(right, beside: first.type) ?? mismatch(first.type, second.type, .minus, at: syntax.range))
    }
    if types.contains(.mixed), !types.contains(.invalid) {
      return Checked(.mixed, .operation(.subtract, first.node, second.node))
    }
    return checkArithmetic(.subtract, .minus, (left, first), (right, second))
  }

  /// The problem of a number or text that stands where a duration should be added to, or taken from, a time.
  private func withoutUnit(_ literal: Syntax, beside type: StaticType) -> Finding? {
    guard type == .time || type == .duration else { return nil }
    if case .text(let text) = literal.form, type == .time, Timestamp(text) != nil {
      return misquoted(literal, against: literal, .time)
    }
    return misquoted(literal, against: literal, .duration)
  }

  /// A sum or difference of times and durations; `nil` where it is none, or not one that exists.
  private static func timeOrDuration(_ operation: Arithmetic, _ left: Checked, _ right: Checked) -> Checked? {
    switch (operation, left.type, right.type) {
    case (.subtract, .time, .time): Checked(.duration, .difference(left.node, right.node))
    case (_, .time, .duration), (.add, .duration, .time): Checked(.time, .operation(operation, left.node, right.node))
    case (_, .duration, .duration): Checked(.duration, .operation(operation, left.node, right.node))
    default: nil
    }
  }

  private mutating func checkArithmetic(
    _ operation: Arithmetic, _ symbol: Symbol, _ left: (syntax: Syntax, part: Checked),
    _ right: (syntax: Syntax, part: Checked)
  ) -> Checked {
    var isWhole = true
    for (syntax, part) in [left, right] {
      guard part.type.fits(.decimal) else {
        return refuse(wrongOperand(symbol.rawValue, expected: .decimal, found: part.type, at: syntax.range))
      }
      if part.type == .invalid { return .invalid }
      if operation == .remainder, case .constant(.number(let number)) = part.node, !number.isWhole {
        return refuse(Finding(.remainderOfFraction, ["number": number.description], at: syntax.range))
      }
      isWhole = isWhole && (part.type == .whole || part.type == .never)
    }
    let exact: Arithmetic = operation == .divide && isWhole ? .divideWhole : operation
    let type: StaticType = isWhole || operation == .remainder ? .whole : .decimal
    return Checked(type, .arithmetic(exact, read(left.part, as: .decimal), read(right.part, as: .decimal)))
  }

  // MARK: Hyphens

  /// The name that a subtraction would be if its minus signs were hyphens; only where nothing stands around them.
  private static func hyphenated(_ syntax: Syntax) -> String? {
    guard case .binary(.subtract, let left, let right) = syntax.form,
      right.range.lowerBound == left.range.upperBound + 1
    else { return nil }
    let end: String
    switch right.form {
    case .name(let name): end = name
    case .number(let value, isWhole: true): end = value.description
    default: return nil
    }
    switch left.form {
    case .name(let name): return name + "-" + end
    case .member(let owner, let name): return owner.form == .name("x") ? name + "-" + end : nil
    default: return hyphenated(left).map { $0 + "-" + end }
    }
  }

  /// Whether one of the names in a subtraction is known by itself, so that it is one indeed.
  private func isDeclaredDifference(_ syntax: Syntax) -> Bool {
    switch syntax.form {
    case .binary(.subtract, let left, let right): isDeclaredDifference(left) || isDeclaredDifference(right)
    case .name(let name): scope.fields[name] != nil || variable(name) != nil
    case .member(_, let name): scope.fields[name] != nil || scope.attributes[name] != nil
    default: false
    }
  }

  private func hyphenatedName(_ syntax: Syntax) -> Finding {
    let name = Self.hyphenated(syntax) ?? ""
    let replacement = "x[\(Syntax.quoted(name))]"
    return Finding(
      .hyphenatedName, ["name": name, "replacement": replacement], at: syntax.range, replacement: replacement)
  }
}
