internal import Quantities

extension Expression {
  /// The condition laid open.
  package var outline: ConditionOutline {
    let (syntax, _) = Parser.parse(text)
    return syntax.map { ConditionOutline($0) } ?? .written(text)
  }
}

extension ConditionOutline {
  /// Lays a condition open.
  init(_ syntax: Syntax) {
    switch syntax.form {
    case .all(let parts): self = .all(parts.map { ConditionOutline($0) })
    case .any(let parts): self = .any(parts.map { ConditionOutline($0) })
    case .not(let part): self = .not(ConditionOutline(part))
    case .binary(.compare(let comparison), let left, let right):
      self = .comparison(Term(left), comparison, Term(right))
    case .binary(.within, let value, let list):
      guard case .list(let elements) = list.form else {
        self = .written(syntax.description)
        return
      }
      self = .membership(Term(value), among: elements.map { Term($0) })
    case .call(let target, let name, let arguments):
      self = Self.call(target, name, arguments) ?? .written(syntax.description)
    // Whatever else the language has or will have stands as it is written.
    default: self = .written(syntax.description)
    }
  }

  private static func call(_ target: Syntax?, _ name: String, _ arguments: [Syntax]) -> ConditionOutline? {
    guard let argument = arguments.first, arguments.count == 1 else { return nil }
    switch (target?.form, name) {
    case (nil, "has"): return .given(Term(argument))
    case (.name("case"), "has"):
      guard case .text(let activity) = argument.form else { return nil }
      return .occurs(activity)
    case (.some, _):
      guard let target, let test = TextTest(rawValue: name) else { return nil }
      return .text(Term(target), test, Term(argument))
    default: return nil
    }
  }
}

extension ConditionOutline.Term {
  /// Lays a value open.
  init(_ syntax: Syntax) {
    switch syntax.form {
    case .text(let text): self = .text(text)
    case .number(let number, _): self = .number(number)
    case .truth(let truth): self = .truth(truth)
    case .name(let name): self = .name(name)
    case .index(let value, let key): self = Self.entry(of: value, key) ?? .written(syntax.description)
    case .member(let value, let name): self = Self.occurrence(value, column: name) ?? .written(syntax.description)
    case .call(let target?, "count", let arguments):
      guard case .name("case") = target.form, arguments.count == 1, case .text(let activity)? = arguments.first?.form
      else {
        self = .written(syntax.description)
        return
      }
      self = .count(of: activity)
    default: self = .written(syntax.description)
    }
  }

  /// `x["key"]` and its like; behind `case.first("a")` the attribute of an event.
  private static func entry(of value: Syntax, _ key: Syntax) -> Self? {
    guard case .text(let key) = key.form else { return nil }
    switch value.form {
    case .name(let name): return .entry(of: name, key)
    case .member(let event, "x"): return occurrence(event, column: "x." + key)
    default: return nil
    }
  }

  /// `case.first("a").column` and `case.last("a").column`.
  private static func occurrence(_ value: Syntax, column: String) -> Self? {
    guard case .call(let target?, let which, let arguments) = value.form, case .name("case") = target.form,
      which == "first" || which == "last", arguments.count == 1, case .text(let activity)? = arguments.first?.form
    else { return nil }
    return .occurrence(isFirst: which == "first", activity: activity, column: column)
  }
}
