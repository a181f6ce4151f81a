internal import Columns
internal import Diagnostics

extension Checker {
  /// What a part of an expression reads from outside, if it is of a form that can.
  enum Resolved {
    /// It reads this, as a value of that type.
    case found(Reference, StaticType)
    /// It has been complained about.
    case refused
    /// It is something else, such as a literal.
    case other
  }

  /// Checks a name, a member or a key.
  mutating func checkReference(_ syntax: Syntax) -> Checked {
    if case .name(let name) = syntax.form, let variable = variable(name) {
      return Checked(variable.type, .variable(variable.number), extent: variable.extent)
    }
    switch resolve(syntax) {
    case .found(let reference, let type): return Checked(type, .reference(reference, type.valueType))
    case .refused: return .invalid
    case .other:
      switch syntax.form {
      case .member(let owner, let name): return checkMember(owner, name, at: syntax)
      case .index(let owner, let key): return checkElement(owner, key, at: syntax)
      default: return .invalid
      }
    }
  }

  /// Finds out what a part reads.
  mutating func resolve(_ syntax: Syntax) -> Resolved {
    switch syntax.form {
    case .name(let name): return resolveName(name, at: syntax.range)
    case .index(let value, let key):
      if let kind = resultKind(value) { return resolveResult(kind, key, at: syntax) }
      guard isAttributes(value) || Self.isEventAttributes(value) else { return .other }
      guard case .text(let name) = key.form else {
        report(Finding(.keyNotText, ["example": "x[\"name\"]"], at: key.range))
        return .refused
      }
      return resolveAttribute(name, of: value, at: key.range, spelling: Syntax.quoted)
    case .member(let value, let name):
      if let kind = resultKind(value) {
        report(Finding(.resultAlone, ["kind": kind], at: syntax.range))
        return .refused
      }
      if isAttributes(value) || Self.isEventAttributes(value) {
        return resolveAttribute(name, of: value, at: syntax.range) { "\(value)[\(Syntax.quoted($0))]" }
      }
      if case .name("case") = value.form, scope.subject == .cases {
        report(Finding(.caseFunction, ["known": Self.caseFunctions], at: syntax.range))
        return .refused
      }
      if let event = Self.eventCall(value) { return resolveField(name, of: event, at: syntax.range) }
      return .other
    default: return .other
    }
  }

  // MARK: Bare names

  private mutating func resolveName(_ name: String, at range: Range<Int>) -> Resolved {
    if scope.subject == .nodes, let found = resolveNodeName(name, at: range) { return found }
    if let type = Self.exact(name, in: scope.fields) {
      switch scope.subject {
      case .events: return .found(.column(name), type)
      case .facts, .nodes, .records: return .found(.fact(name), type)
      case .cases:
        if name == "case" { break }
        report(Finding(.fieldOutsideEvent, ["name": name], at: range))
        return .refused
      }
    }
    if scope.subject == .records {
      report(withoutSign(name, at: range))
    } else if scope.subject == .cases, name == "case" {
      report(Finding(.caseFunction, ["known": Self.caseFunctions], at: range))
    } else if scope.subject == .cases, name == "x" {
      report(Finding(.fieldOutsideEvent, ["name": "x[\"…\"]"], at: range))
    } else if name == "x" {
      report(Finding(.attributeAlone, at: range))
    } else if Self.exact(name, in: scope.attributes) != nil || (scope.hasFacts && !Self.isASCII(name)) {
      let owner = scope.subject == .cases ? "case.first(\"…\").x" : "x"
      let replacement = "\(owner)[\(Syntax.quoted(name))]"
      report(
        Finding(
          .attributeByName, ["name": name, "replacement": replacement], at: range, replacement: replacement))
    } else if scope.hasFacts {
      return undeclaredFact(name, at: range)
    } else {
      reportUnknownField(name, at: range)
    }
    return .refused
  }

  private mutating func undeclaredFact(_ name: String, at range: Range<Int>) -> Resolved {
    let known = Set(scope.fields.keys)
    if let near = Self.suggestion(for: name, among: scope.subject == .nodes ? known.union(Self.nodeNumbers) : known) {
      report(Finding(.nearFact, ["name": name, "suggestion": near], at: range))
    }
    return .found(.fact(name), .unknown)
  }

  private mutating func reportUnknownField(_ name: String, at range: Range<Int>) {
    if let near = Self.suggestion(for: name, among: Set(scope.fields.keys)) {
      report(
        Finding(.unknownFieldNear, ["name": name, "suggestion": near], at: range, replacement: near))
    } else if let near = Self.suggestion(for: name, among: Set(scope.attributes.keys)) {
      let replacement = "x[\(Syntax.quoted(near))]"
      report(
        Finding(.unknownFieldNear, ["name": name, "suggestion": replacement], at: range, replacement: replacement))
    } else {
      report(Finding(.unknownField, ["name": name, "known": Self.listing(scope.fields.keys)], at: range))
    }
  }

  /// Checks a part that stands beside another; a bare word beside a text was probably meant as a text.
  mutating func check(_ syntax: Syntax, beside type: StaticType) -> Checked {
    guard scope.subject != .records, type == .text, case .name(let name) = syntax.form, name != "x", name != "case",
      variable(name) == nil,
      Self.exact(name, in: scope.fields) == nil, Self.exact(name, in: scope.attributes) == nil,
      Self.suggestion(for: name, among: Set(scope.fields.keys)) == nil
    else { return check(syntax) }
    let quoted = Syntax.quoted(name)
    let isFact = scope.hasFacts && Self.isASCII(name)
    report(
      Finding(
        isFact ? .bareWordOrFact : .bareWord, ["name": name, "replacement": quoted], at: syntax.range,
        replacement: quoted))
    return isFact ? check(syntax) : .invalid
  }

  // MARK: Attributes

  /// Whether a part is `x`, behind which the attributes of an event or the facts of a unit stand.
  private func isAttributes(_ syntax: Syntax) -> Bool {
    guard case .name("x") = syntax.form, scope.subject != .cases, scope.subject != .records, variable("x") == nil
    else { return false }
    // Only where something is really called `x` is it not the owner of the extra columns.
    return scope.fields["x"]?.members == nil
  }

  /// Whether a part is `case.first("…").x` or `case.last("…").x`.
  private static func isEventAttributes(_ syntax: Syntax) -> Bool {
    if case .member(let event, "x") = syntax.form { return eventCall(event) != nil }
    return false
  }

  /// Finds out what an attribute behind `x` reads.
  /// - Parameter spelling: how another name would be written in place of `range`.
  private mutating func resolveAttribute(
    _ name: String, of owner: Syntax, at range: Range<Int>, spelling: (String) -> String
  ) -> Resolved {
    if scope.hasFacts {
      if let type = Self.exact(name, in: scope.fields) { return .found(.fact(name), type) }
      return undeclaredFact(name, at: range)
    }
    guard let type = Self.exact(name, in: scope.attributes) else {
      reportUnknownAttribute(name, at: range, spelling: spelling)
      return .refused
    }
    guard case .member(let inner, _) = owner.form, let event = Self.eventCall(inner) else {
      return .found(.column("x." + name), type)
    }
    guard let activity = checkActivity(event) else { return .refused }
    return .found(.caseField(first: event.isFirst, activity: activity, column: "x." + name), type)
  }

  private mutating func reportUnknownAttribute(
    _ name: String, at range: Range<Int>, spelling: (String) -> String
  ) {
    if let near = Self.suggestion(for: name, among: Set(scope.attributes.keys)) {
      report(
        Finding(
          .unknownAttributeNear, ["name": name, "suggestion": near], at: range, replacement: spelling(near)))
    } else {
      report(Finding(.unknownAttribute, ["name": name, "known": Self.listing(scope.attributes.keys)], at: range))
    }
  }

  // MARK: Terms

  /// Complains about a text literal that a column with listed texts never holds.
  ///
  /// A comprehension's variable stands for each of the texts that it goes through, where they are written out.
  mutating func checkTerm(_ literal: Syntax, comparedWith other: Checked) {
    if case .name(let name) = literal.form, let variable = variable(name) {
      for text in variable.texts { checkTerm(text, comparedWith: other) }
      return
    }
    guard case .text(let text) = literal.form, case .reference(let reference, .text) = other.node else { return }
    let column: String
    switch reference {
    // In the scope of nodes the terms of `state` are those of `state["id"]`, not of a fact of that name.
    case .fact("state") where scope.subject == .nodes: return
    case .column(let name), .caseField(_, _, let name), .fact(let name): column = name
    case .state: column = "state"
    case .caseHas, .caseCount, .score, .value, .effect, .activity: return
    }
    guard let terms = scope.terms[column], !Self.holds(terms, text) else { return }
    if let near = Self.suggestion(for: text, among: terms) {
      report(
        Finding(
          .unknownTermNear, ["column": column, "name": text, "suggestion": near], at: literal.range,
          replacement: Syntax.quoted(near)))
    } else {
      report(
        Finding(
          .unknownTerm, ["column": column, "name": text, "known": Self.listing(terms)], at: literal.range))
    }
  }

  // MARK: Names as bytes

  /// The value under a key that is the same byte by byte; a dictionary alone takes what looks the same for the same.
  static func exact<Value>(_ name: String, in values: [String: Value]) -> Value? {
    guard let index = values.index(forKey: name), values.keys[index].utf8.elementsEqual(name.utf8) else { return nil }
    return values[index].value
  }

  /// Whether a set holds a text byte by byte.
  static func holds(_ texts: Set<String>, _ text: String) -> Bool {
    guard let index = texts.firstIndex(of: text) else { return false }
    return texts[index].utf8.elementsEqual(text.utf8)
  }

  /// The name of a list that was probably meant: one that looks the same, else the nearest one.
  static func suggestion(for name: String, among names: Set<String>) -> String? {
    names.firstIndex(of: name).map { names[$0] } ?? Spelling.nearest(to: name, among: names)
  }

  private static func isASCII(_ name: String) -> Bool { name.utf8.allSatisfy { $0 < 128 } }

  /// Names for a message: sorted by bytes, the first forty at most.
  static func listing(_ names: some Sequence<String>) -> String {
    let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    if sorted.isEmpty { return "–" }
    return sorted.prefix(40).joined(separator: ", ") + (sorted.count > 40 ? ", …" : "")
  }
}
