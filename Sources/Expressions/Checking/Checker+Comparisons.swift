internal import Diagnostics
internal import Quantities

extension Checker {
  /// Checks a comparison.
  mutating func checkComparison(
    _ comparison: Comparison, _ left: Syntax, _ right: Syntax, at syntax: Syntax
  ) -> Checked {
    let first = check(left)
    let second = check(right, beside: first.type)
    count(steps: first.extent.pieces + second.extent.pieces)
    let symbol = BinaryOperator.compare(comparison).symbol
    let unlike = Checked(.truth, .comparison(comparison, first.node, second.node, .mixed))
    guard let type = checkComparable(left, first, right, second, symbol, at: syntax.range) else { return unlike }
    if comparison == .equal || comparison == .notEqual {
      checkTerm(right, comparedWith: first)
      checkTerm(left, comparedWith: second)
    } else if !type.isOrdered {
      report(
        Finding(
          .withoutOrder, Self.naming("found", type).merging(["operator": symbol.rawValue]) { first, _ in first },
          at: syntax.range))
      return unlike
    }
    let (one, other) = (read(first, as: type), read(second, as: type))
    return Checked(.truth, .comparison(comparison, one, other, type.valueType))
  }

  /// The type in which two parts can be compared; `nil` with a finding, or where one has been complained about.
  mutating func checkComparable(
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
    if case .null = right.form { return Finding(.null, at: right.range) }
    if case .null = left.form { return Finding(.null, at: left.range) }
    return misquoted(right, against: left, first) ?? misquoted(left, against: right, second)
      ?? mismatch(first, second, symbol, at: range)
  }

  /// The problem of a literal that is not written as the kind of value it is compared with.
  func misquoted(_ literal: Syntax, against other: Syntax, _ type: StaticType) -> Finding? {
    switch (literal.form, type) {
    case (.text(let text), .whole), (.text(let text), .decimal):
      guard (try? ExactDecimal(text)) != nil else { return nil }
      let arguments = ["field": other.description, "written": literal.description, "replacement": text]
      return Finding(.numberInQuotes, arguments, at: literal.range, replacement: text)
    case (.number, .text) where scope.subject == .records:
      let replacement = "double(\(other))"
      return Finding(
        .columnIsText, ["column": other.description, "replacement": replacement], at: other.range,
        replacement: replacement)
    case (.number(let value, _), .text):
      let quoted = Syntax.quoted(value.description)
      let arguments = ["field": other.description, "written": literal.description, "replacement": quoted]
      return Finding(.textWithoutQuotes, arguments, at: literal.range, replacement: quoted)
    case (.text(let text), .time):
      guard Timestamp(text) != nil else {
        let date = CivilDate(text) == nil ? "2024-07-01" : text
        return Finding(.timeAndText, ["example": "timestamp(\"\(date)T00:00:00+08:00\")"], at: literal.range)
      }
      let call = "timestamp(\(literal))"
      return Finding(.bareTimeText, ["replacement": call], at: literal.range, replacement: call)
    case (.text(let text), .duration):
      guard ElapsedTime(text) != nil else { return Finding(.durationAndOther, at: literal.range) }
      let call = "duration(\(literal))"
      return Finding(.bareDurationText, ["replacement": call], at: literal.range, replacement: call)
    case (.number, .duration): return Finding(.durationAndOther, at: literal.range)
    default: return nil
    }
  }

  // MARK: Membership

  /// Checks `in`.
  mutating func checkMembership(_ left: Syntax, _ right: Syntax, at syntax: Syntax) -> Checked {
    let value = check(left)
    guard case .list(let parts) = right.form else { return checkContainment(value, left, in: right, at: syntax) }
    let elements = parts.map { check($0, beside: value.type) }
    count(steps: elements.reduce(0) { $0 + $1.extent.pieces + value.extent.pieces })
    guard !elements.contains(where: { $0.type == .invalid }) else { return .invalidTruth }
    let elementType = commonType(of: elements, parts)
    // An empty list holds nothing, whatever a fact of unknown type would be read as.
    var type = elements.isEmpty ? (value.type == .unknown ? .text : value.type) : elementType
    for (part, element) in zip(parts, elements) {
      let asList = Checked(elementType, element.node)
      guard let common = checkComparable(left, value, part, asList, .within, at: syntax.range) else {
        return Checked(.truth, .membership(value.node, among: elements.map(\.node), .mixed))
      }
      type = common
      checkTerm(part, comparedWith: value)
    }
    guard type != .invalid else { return .invalidTruth }
    let nodes = elements.map { read($0, as: type) }
    return Checked(.truth, .membership(read(value, as: type), among: nodes, type.valueType))
  }

  private mutating func checkContainment(
    _ value: Checked, _ left: Syntax, in right: Syntax, at syntax: Syntax
  ) -> Checked {
    let container = check(right)
    count(steps: value.extent.pieces + container.extent.pieces)
    guard let elementType = container.type.elements else {
      if case .text = right.form {
        report(Finding(.inWithoutList, at: right.range, replacement: "[\(right)]"))
      } else {
        report(Finding(.inWithoutList, at: right.range))
      }
      return .invalidTruth
    }
    let element = Checked(elementType, .undecided)
    guard let type = checkComparable(left, value, right, element, .within, at: syntax.range) else {
      return .invalidTruth
    }
    return Checked(.truth, .containment(read(value, as: type), in: container.node))
  }
}
