internal import Diagnostics

extension Checker {
  /// `case.first("…")` or `case.last("…")`.
  struct EventCall {
    /// Whether the first event is meant, not the last.
    let isFirst: Bool
    /// What stands between the brackets.
    let arguments: [Syntax]
    /// The whole call.
    let syntax: Syntax
  }

  /// The questions that can be asked of a case, for messages.
  static let caseFunctions =
    "case.has(\"activity\"), case.count(\"activity\"), case.first(\"activity\"), case.last(\"activity\")"
  private static let caseNames: Set<String> = ["has", "count", "first", "last"]
  private static let functions =
    "has(), size(), int(), double(), string(), bool(), timestamp(), duration(), .startsWith(), .endsWith(), "
    + ".contains(), .matches(), .size(), .exists(), .all(), .exists_one(), .filter(), .map(), "
    + ".getFullYear(), .getMonth(), .getDate(), .getDayOfWeek(), .getHours(), …"
  /// The functions that stand by themselves.
  private var functionNames: [String] { ["has", "size"] + Conversion.allCases.map(\.rawValue) + mappingNames }
  /// Those of them that only mappings have, where this is one.
  private var mappingNames: [String] {
    scope.subject == .records ? MappingFunction.allCases.map(\.rawValue) : []
  }
  /// The functions that stand behind a value and a point.
  private static let memberNames =
    ["size", "matches"] + TextTest.allCases.map(\.rawValue) + Comprehension.Kind.allCases.map(\.rawValue)
    + TimePart.allCases.map(\.rawValue)
  private static let otherCELFunctions: Set<String> = [
    "uint", "bytes", "dyn", "type", "charAt", "indexOf", "lastIndexOf", "lowerAscii", "upperAscii", "replace", "split",
    "substring", "trim", "join", "format", "now", "reverse", "sort", "distinct", "flatten", "range", "slice",
  ]

  /// Checks a call of a function, with or without a value before it.
  mutating func checkCall(_ target: Syntax?, _ name: String, _ arguments: [Syntax], at syntax: Syntax) -> Checked {
    guard let target else { return checkFunction(name, arguments, at: syntax) }
    if case .name("case") = target.form, scope.subject == .cases || Self.caseNames.contains(name) {
      return checkCaseCall(name, arguments, at: syntax)
    }
    if scope.subject == .records, let function = MappingFunction(rawValue: name), function != .map {
      return refuse(functionNotMethod(name, target, arguments, at: syntax))
    }
    if let kind = Comprehension.Kind(rawValue: name) {
      return checkComprehension(kind, over: target, arguments, at: syntax)
    }
    if let part = TimePart(rawValue: name) { return checkTimePart(part, of: target, arguments, at: syntax) }
    if let test = TextTest(rawValue: name) {
      guard let part = only(of: arguments, name, "title.\(name)(\"…\")", at: syntax) else { return .invalid }
      let text = checkOperand(target, of: name, as: .text)
      return Checked(.truth, .textTest(test, text, checkOperand(part, of: name, as: .text)))
    }
    switch name {
    case "size":
      guard arguments.isEmpty else { return refuse(wrongCount("size", 0, arguments, "title.size()", at: syntax)) }
      return checkSize(target)
    case "matches": return checkMatch(target, arguments, at: syntax)
    default: return refuse(unknownFunction(name, at: syntax, among: Self.memberNames, else: functionNames))
    }
  }

  private mutating func checkFunction(_ name: String, _ arguments: [Syntax], at syntax: Syntax) -> Checked {
    if let function = MappingFunction(rawValue: name) {
      guard scope.subject == .records else {
        return refuse(Finding(.mappingFunction, ["name": name], at: syntax.nameRange ?? syntax.range))
      }
      return checkMapping(function, arguments, at: syntax)
    }
    if let conversion = Conversion(rawValue: name) { return checkConversion(conversion, arguments, at: syntax) }
    switch name {
    case "has": return checkHas(arguments, at: syntax)
    case "size":
      guard let value = only(of: arguments, "size", "size(title)", at: syntax) else { return .invalid }
      return checkSize(value)
    default: return refuse(unknownFunction(name, at: syntax, among: functionNames, else: Self.memberNames))
    }
  }

  /// The problem of a call of something that is no function.
  /// - Parameters:
  ///   - fitting: the functions that are called like this.
  ///   - others: the functions that are called otherwise; one of them may be meant, but its name alone puts nothing right.
  private func unknownFunction(
    _ name: String, at syntax: Syntax, among fitting: [String], else others: [String]
  ) -> Finding {
    let place = syntax.nameRange ?? syntax.range
    let arguments = ["name": name, "known": mappingNames.map { "\($0)(), " }.joined() + Self.functions]
    if Self.otherCELFunctions.contains(name) { return Finding(.unsupportedFunction, arguments, at: place) }
    if let near = Spelling.nearest(to: name, among: fitting) {
      return Finding(.unknownFunctionNear, ["name": name, "suggestion": near], at: place, replacement: near)
    }
    if let near = Spelling.nearest(to: name, among: others), near != name {
      return Finding(.unknownFunctionNear, ["name": name, "suggestion": near], at: place)
    }
    return Finding(.unknownFunction, arguments, at: place)
  }

  /// The problem of a call with a wrong number of arguments.
  func wrongCount(
    _ name: String, _ expected: Int, _ arguments: [Syntax], _ example: String, at syntax: Syntax
  ) -> Finding {
    Finding(
      .argumentCount,
      ["function": name, "expected": String(expected), "found": String(arguments.count), "example": example],
      at: syntax.range)
  }

  /// The one argument of a call, or `nil` with a finding.
  mutating func only(
    of arguments: [Syntax], _ name: String, _ example: String, at syntax: Syntax
  ) -> Syntax? {
    guard arguments.count == 1, let only = arguments.first else {
      report(wrongCount(name, 1, arguments, example, at: syntax))
      return nil
    }
    return only
  }

  private mutating func checkMatch(_ target: Syntax, _ arguments: [Syntax], at syntax: Syntax) -> Checked {
    guard let argument = only(of: arguments, "matches", "title.matches(\"^第[0-9]+次\")", at: syntax) else {
      return .invalid
    }
    let text = checkOperand(target, of: "matches", as: .text)
    guard let pattern = literalPattern(argument, { written throws(PatternFailure) in try Pattern(written) }) else {
      return .invalidTruth
    }
    count(steps: pattern.stepCount)
    return Checked(.truth, .match(text, pattern))
  }

  private mutating func checkSize(_ value: Syntax) -> Checked {
    let checked = check(value)
    switch checked.type {
    case .list, .map, .mixed, .never: return Checked(.whole, .count(checked.node))
    default:
      if !checked.type.fits(.text) {
        report(wrongOperand("size", expected: .text, found: checked.type, at: value.range))
      }
      return Checked(.whole, .size(read(checked, as: .text)))
    }
  }

  private mutating func checkHas(_ arguments: [Syntax], at syntax: Syntax) -> Checked {
    guard let field = only(of: arguments, "has", "has(person)", at: syntax) else { return .invalidTruth }
    if case .column(let name) = field.form { return checkHasColumn(name, at: field.range) }
    if case .name(let name) = field.form, variable(name) != nil {
      report(Finding(.hasArgument, at: field.range))
      return .invalidTruth
    }
    switch resolve(field) {
    case .found(let reference, _): return Checked(.truth, .has(reference))
    case .refused: return .invalidTruth
    case .other: break
    }
    if case .member(let owner, let name) = field.form {
      let container = check(owner)
      switch container.type {
      case .map, .mixed, .never: return Checked(.truth, .hasKey(container.node, name))
      case .invalid: return .invalidTruth
      default: break
      }
    }
    report(Finding(.hasArgument, at: field.range))
    return .invalidTruth
  }

  // MARK: Cases

  private mutating func checkCaseCall(_ name: String, _ arguments: [Syntax], at syntax: Syntax) -> Checked {
    guard scope.subject == .cases else { return refuse(Finding(.caseElsewhere, ["name": name], at: syntax.range)) }
    guard Self.caseNames.contains(name) else {
      return refuse(Finding(.caseFunction, ["known": Self.caseFunctions], at: syntax.range))
    }
    guard let activity = checkActivity(arguments, "case.\(name)", at: syntax) else {
      return name == "has" ? .invalidTruth : .invalid
    }
    switch name {
    case "has": return Checked(.truth, .reference(.caseHas(activity), .truth))
    case "count": return Checked(.whole, .reference(.caseCount(activity), .number))
    default: return refuse(Finding(.caseEventAlone, ["example": "\(syntax).channel"], at: syntax.range))
    }
  }

  /// The event that a part stands for, if it is `case.first(…)` or `case.last(…)`.
  static func eventCall(_ syntax: Syntax) -> EventCall? {
    guard case .call(let target?, let name, let arguments) = syntax.form, case .name("case") = target.form,
      name == "first" || name == "last"
    else { return nil }
    return EventCall(isFirst: name == "first", arguments: arguments, syntax: syntax)
  }

  /// The activity of an event's call, or `nil` with a finding.
  mutating func checkActivity(_ event: EventCall) -> String? {
    let name = event.isFirst ? "first" : "last"
    guard scope.subject == .cases else {
      report(Finding(.caseElsewhere, ["name": name], at: event.syntax.range))
      return nil
    }
    return checkActivity(event.arguments, "case.\(name)", at: event.syntax)
  }

  private mutating func checkActivity(_ arguments: [Syntax], _ name: String, at syntax: Syntax) -> String? {
    let example = "\(name)(\"activity\")"
    guard let argument = only(of: arguments, name, example, at: syntax) else { return nil }
    guard case .text(let activity) = argument.form else {
      report(Finding(.keyNotText, ["example": example], at: argument.range))
      return nil
    }
    if Self.holds(scope.activities, activity) { return activity }
    if let near = Self.suggestion(for: activity, among: scope.activities) {
      report(
        Finding(
          .unknownActivityNear, ["name": activity, "suggestion": near], at: argument.range,
          replacement: Syntax.quoted(near)))
    } else {
      let known = Self.listing(scope.activities)
      report(Finding(.unknownActivity, ["name": activity, "known": known], at: argument.range))
    }
    return nil
  }

  /// Finds out what a field of a case's event reads.
  mutating func resolveField(_ name: String, of event: EventCall, at range: Range<Int>) -> Resolved {
    guard let activity = checkActivity(event) else { return .refused }
    guard let type = Self.exact(name, in: scope.fields) else {
      reportUnknownEventField(name, event, at: range)
      return .refused
    }
    return .found(.caseField(first: event.isFirst, activity: activity, column: name), type)
  }

  private mutating func reportUnknownEventField(_ name: String, _ event: EventCall, at range: Range<Int>) {
    // The name is what stands behind the call and its point.
    let place = max(range.lowerBound, range.upperBound - name.utf8.count)..<range.upperBound
    if name == "x" {
      report(Finding(.attributeAlone, at: place))
    } else if let near = Self.suggestion(for: name, among: Set(scope.fields.keys)) {
      report(Finding(.unknownFieldNear, ["name": name, "suggestion": near], at: place, replacement: near))
    } else {
      report(Finding(.unknownField, ["name": name, "known": Self.listing(scope.fields.keys)], at: place))
    }
  }
}
