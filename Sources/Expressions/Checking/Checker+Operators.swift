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
    case .subtract: checkArithmetic(.subtract, operation.symbol, left, right)
    case .multiply: checkArithmetic(.multiply, operation.symbol, left, right)
    case .divide: checkArithmetic(.divide, operation.symbol, left, right)
    case .remainder: checkArithmetic(.remainder, operation.symbol, left, right)
    }
  }

  // MARK: Comparisons

  private mutating func checkComparison(
    _ comparison: Comparison, _ left: Syntax, _ right: Syntax, at syntax: Syntax
  ) -> Checked {
    let first = check(left)
    let second = check(right, beside: first.type)
    let symbol = BinaryOperator.compare(comparison).symbol
    guard let type = checkComparable(left, first, right, second, symbol, at: syntax.range) else {
      return .invalidTruth
    }
    if comparison == .equal || comparison == .notEqual {
      checkTerm(right, comparedWith: first)
      checkTerm(left, comparedWith: second)
    }
    let (one, other) = (read(first, as: type), read(second, as: type))
    return Checked(.truth, .comparison(comparison, one, other, type.valueType))
  }

  /// The type in which two parts can be compared; `nil` with a finding, or where one has been complained about.
  private mutating func checkComparable(
    _ left: Syntax, _ first: Checked, _ right: Syntax, _ second: Checked, _ symbol: Symbol, at range: Range<Int>
  ) -> StaticType? {
    guard let type = first.type.joined(with: second.type) else {
      report(incomparable(left, first.type, right, second.type, symbol, at: range))
      return nil
    }
    guard type != .unknown else {
      report(Finding(.unknownTypes, at: range))
      return nil
    }
    return type == .invalid ? nil : type
  }

  private func incomparable(
    _ left: Syntax, _ first: StaticType, _ right: Syntax, _ second: StaticType, _ symbol: Symbol,
    at range: Range<Int>
  ) -> Finding {
    if case .binary(.compare, _, _) = left.form { return Finding(.chainedComparison, at: range) }
    if first == .time && second == .text || first == .text && second == .time {
      return Finding(.timeAndText, at: range)
    }
    return misquoted(right, against: left, first) ?? misquoted(left, against: right, second)
      ?? mismatch(first, second, symbol, at: range)
  }

  /// The problem of a literal whose quotes are one too many or missing for what it is compared with.
  private func misquoted(_ literal: Syntax, against other: Syntax, _ type: StaticType) -> Finding? {
    switch literal.form {
    case .text(let text):
      guard type.isNumber, (try? ExactDecimal(text)) != nil else { return nil }
      let arguments = ["field": other.description, "written": literal.description, "replacement": text]
      return Finding(.numberInQuotes, arguments, at: literal.range, replacement: text)
    case .number(let value, _):
      guard type == .text else { return nil }
      let quoted = Syntax.quoted(value.description)
      let arguments = ["field": other.description, "written": literal.description, "replacement": quoted]
      return Finding(.textWithoutQuotes, arguments, at: literal.range, replacement: quoted)
    default: return nil
    }
  }

  // MARK: Lists

  private mutating func checkMembership(_ left: Syntax, _ right: Syntax, at syntax: Syntax) -> Checked {
    let value = check(left)
    guard case .list(let parts) = right.form else {
      let list = "[\(right)]"
      if case .text = right.form {
        report(Finding(.inWithoutList, at: right.range, replacement: list))
      } else {
        report(Finding(.inWithoutList, at: right.range))
      }
      return .invalidTruth
    }
    let elements = parts.map { check($0, beside: value.type) }
    guard let elementType = checkElements(parts, elements) else { return .invalidTruth }
    // An empty list holds nothing, whatever a fact of unknown type would be read as.
    var type = elements.isEmpty ? (value.type == .unknown ? .text : value.type) : elementType
    for (part, element) in zip(parts, elements) {
      let asList = Checked(elementType, element.node)
      guard let common = checkComparable(left, value, part, asList, .within, at: syntax.range) else {
        return .invalidTruth
      }
      type = common
      checkTerm(part, comparedWith: value)
    }
    guard type != .invalid else { return .invalidTruth }
    let nodes = elements.map { read($0, as: type) }
    return Checked(.truth, .membership(read(value, as: type), among: nodes, type.valueType))
  }

  /// The type that all elements have in common; `unknown` for none.
  private mutating func checkElements(_ parts: [Syntax], _ elements: [Checked]) -> StaticType? {
    var type = StaticType.unknown
    for (part, element) in zip(parts, elements) {
      guard let common = type.joined(with: element.type) else {
        let names = Self.naming("left", type).merging(Self.naming("right", element.type)) { first, _ in first }
        report(Finding(.listMixed, names, at: part.range))
        return nil
      }
      type = common
    }
    return type == .invalid ? nil : type
  }

  // MARK: Arithmetic

  private mutating func checkSum(_ left: Syntax, _ right: Syntax, at syntax: Syntax) -> Checked {
    let (first, second) = (check(left), check(right))
    guard first.type != .invalid, second.type != .invalid else { return .invalid }
    guard let type = first.type.joined(with: second.type) else {
      return refuse(mismatch(first.type, second.type, .plus, at: syntax.range))
    }
    let (one, other) = (read(first, as: type), read(second, as: type))
    switch type {
    case .text: return Checked(.text, .concatenation(one, other))
    case .whole, .decimal: return Checked(type, .arithmetic(.add, one, other))
    case .unknown: return refuse(Finding(.unknownTypes, at: syntax.range))
    case .truth, .time, .invalid:
      return refuse(wrongOperand("+", expected: .decimal, found: type, at: syntax.range))
    }
  }

  private mutating func checkArithmetic(
    _ operation: Arithmetic, _ symbol: Symbol, _ left: Syntax, _ right: Syntax
  ) -> Checked {
    let (first, second) = (check(left), check(right))
    var isWhole = true
    for (part, checked) in [(left, first), (right, second)] {
      guard Self.fits(checked.type, .decimal) else {
        return refuse(wrongOperand(symbol.rawValue, expected: .decimal, found: checked.type, at: part.range))
      }
      if checked.type == .invalid { return .invalid }
      if operation == .remainder, case .constant(.number(let number)) = checked.node, !number.isWhole {
        return refuse(Finding(.remainderOfFraction, ["number": number.description], at: part.range))
      }
      isWhole = isWhole && checked.type == .whole
    }
    let exact: Arithmetic = operation == .divide && isWhole ? .divideWhole : operation
    let type: StaticType = isWhole || operation == .remainder ? .whole : .decimal
    return Checked(type, .arithmetic(exact, read(first, as: .decimal), read(second, as: .decimal)))
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
    case .name(let name): scope.fields[name] != nil
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
