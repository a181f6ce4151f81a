internal import Diagnostics

/// The functions that only mappings of logs have.
extension Checker {
  /// Checks a call of one of them.
  mutating func checkMapping(_ function: MappingFunction, _ arguments: [Syntax], at syntax: Syntax) -> Checked {
    let name = function.rawValue
    let expected = function.argumentCount ?? max(1, arguments.count)
    guard arguments.count == expected, let first = arguments.first, let last = arguments.last else {
      return refuse(wrongCount(name, expected, arguments, function.example, at: syntax))
    }
    switch function {
    case .join, .first, .trim, .replace:
      let texts = arguments.map { checkText($0, of: name) }
      if function == .replace, refusesEmpty(texts[1], name, at: arguments[1]) { return .invalid }
      return Checked(.text, .textFunction(TextFunction(rawValue: name) ?? .join, texts))
    case .split:
      let (text, separator) = (checkText(first, of: name), checkText(last, of: name))
      if refusesEmpty(separator, name, at: last) { return .invalid }
      return Checked(
        .list(.text), .split(text, by: separator), extent: Extent(elements: Self.mostTextParts, each: .one))
    case .regex: return checkGroup(arguments)
    case .map: return checkChoice(first, last)
    }
  }

  /// Checks a part that is read as a text, as `string()` writes it where it is none.
  private mutating func checkText(_ syntax: Syntax, of name: String) -> CheckedNode {
    let checked = check(syntax)
    switch checked.type {
    case .text, .invalid: return checked.node
    case .truth, .whole, .decimal, .time, .duration, .mixed, .never:
      return CheckedNode.conversion(.text, checked.node).folded
    case .null, .list, .map, .unknown:
      report(wrongOperand(name, expected: .text, found: checked.type, at: syntax.range))
      return .undecided
    }
  }

  /// Complains about a text to look for that is empty.
  private mutating func refusesEmpty(_ node: CheckedNode, _ name: String, at syntax: Syntax) -> Bool {
    guard case .constant(.text("")) = node else { return false }
    report(Finding(.soughtEmpty, ["function": name], at: syntax.range))
    return true
  }

  /// The problem of one of these functions that is written behind its text.
  func functionNotMethod(
    _ name: String, _ target: Syntax, _ arguments: [Syntax], at syntax: Syntax
  ) -> Finding {
    let replacement = Syntax(.call(nil, name, [target] + arguments), at: syntax.range).description
    return Finding(
      .functionNotMethod, ["name": name, "replacement": replacement], at: syntax.range, replacement: replacement)
  }

  // MARK: Patterns

  private mutating func checkGroup(_ arguments: [Syntax]) -> Checked {
    let text = checkText(arguments[0], of: "regex")
    guard case .text(let name) = arguments[2].form else {
      return refuse(Finding(.groupNotText, at: arguments[2].range))
    }
    var names: [String] = []
    let group = literalPattern(arguments[1]) { written throws(PatternFailure) -> PatternGroup? in
      let group = try PatternGroup(name, of: written)
      names = try PatternParser.parse(written).groupNames
      return group
    }
    guard let group else { return .invalid }
    guard let group else { return refuse(unknownGroup(name, among: names, at: arguments[2].range)) }
    count(steps: group.stepCount)
    return Checked(.text, .group(text, group))
  }

  private func unknownGroup(_ name: String, among names: [String], at range: Range<Int>) -> Finding {
    guard let near = Self.suggestion(for: name, among: Set(names)) else {
      return Finding(.unknownGroup, ["name": name, "known": Self.listing(names)], at: range)
    }
    return Finding(
      .unknownGroupNear, ["name": name, "suggestion": near], at: range, replacement: Syntax.quoted(near))
  }

  /// What is made of a pattern that must be a literal, or `nil` with a finding at the piece that is wrong.
  mutating func literalPattern<Result>(
    _ syntax: Syntax, _ make: (String) throws(PatternFailure) -> Result
  ) -> Result? {
    guard case .text(let written) = syntax.form else {
      report(Finding(.patternNotText, at: syntax.range))
      return nil
    }
    do {
      return try make(written)
    } catch {
      let place = LiteralOffsets(of: written, at: syntax.range, in: text).range(error.range)
      switch error.reason {
      case .malformed(let piece): report(Finding(.patternMalformed, ["piece": piece], at: place))
      case .unsupported(let piece): report(Finding(.patternUnsupported, ["piece": piece], at: place))
      case .tooLarge: report(Finding(.patternTooLarge, at: place))
      case .groupTwice(let name): report(Finding(.groupTwice, ["name": name], at: place))
      }
      return nil
    }
  }

  // MARK: Choices

  private mutating func checkChoice(_ value: Syntax, _ choices: Syntax) -> Checked {
    let text = checkText(value, of: "map")
    guard case .map(let entries) = choices.form else {
      return refuse(Finding(.choicesExpected, ["example": MappingFunction.map.example], at: choices.range))
    }
    var (keys, values): ([String], [CheckedNode]) = ([], [])
    var otherwise: CheckedNode?
    for entry in entries {
      let result = checkText(entry.value, of: "map")
      switch entry.key.form {
      case .name("_"):
        if otherwise != nil { report(Finding(.keyTwice, ["key": "_"], at: entry.key.range)) }
        otherwise = result
      case .text(let key):
        if keys.contains(where: { $0.utf8.elementsEqual(key.utf8) }) {
          report(Finding(.keyTwice, ["key": entry.key.description], at: entry.key.range))
        }
        if key.isEmpty { report(Finding(.choiceEmpty, at: entry.key.range)) }
        keys.append(key)
        values.append(result)
      default: report(Finding(.choiceNotText, at: entry.key.range))
      }
    }
    return Checked(.text, .choice(text, among: TextChoices(keys), values, otherwise: otherwise))
  }
}
