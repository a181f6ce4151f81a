internal import Diagnostics

/// The columns of records, and the variables of mappings.
extension Checker {
  /// Checks `$name`: a variable or a column.
  mutating func checkColumn(_ name: String, at range: Range<Int>) -> Checked {
    guard scope.subject == .records else {
      return refuse(Finding(.columnElsewhere, ["written": Syntax.columnReference(name), "name": name], at: range))
    }
    if let variable = Self.exact(name, in: scope.variables) { return checkVariable(variable, name, at: range) }
    if let columns = scope.columns, !Self.holds(columns, name) {
      return refuse(unknownColumn(name, among: columns, at: range))
    }
    return Checked(.text, .reference(.column(name), .text))
  }

  /// Checks `has($name)`: whether a variable is decided or a column filled in.
  mutating func checkHasColumn(_ name: String, at range: Range<Int>) -> Checked {
    let checked = checkColumn(name, at: range)
    if case .reference(let reference, _) = checked.node { return Checked(.truth, .has(reference)) }
    return Checked(.truth, checked.type == .invalid ? .undecided : .isDecided(checked.node))
  }

  private mutating func checkVariable(_ variable: ValueExpression, _ name: String, at range: Range<Int>) -> Checked {
    variablesRead.insert(name)
    variableHeight = max(variableHeight, variable.height)
    count(steps: variable.steps)
    guard variable.height <= Parser.greatestHeight else {
      let arguments = ["nesting": String(Parser.deepestNesting), "height": String(Parser.greatestHeight)]
      return refuse(Finding(.tooDeep, arguments, at: range))
    }
    guard steps <= Self.mostSteps else {
      return refuse(
        Finding(.tooManySteps, ["steps": String(steps), "most": String(Self.mostSteps)], at: range))
    }
    return variable.value
  }

  private func unknownColumn(_ name: String, among columns: Set<String>, at range: Range<Int>) -> Finding {
    let known = columns.union(scope.variables.keys)
    let written = Syntax.columnReference(name)
    guard let near = Self.suggestion(for: name, among: known) else {
      return Finding(.unknownColumn, ["name": written, "known": Self.listing(known)], at: range)
    }
    let replacement = Syntax.columnReference(near)
    return Finding(
      .unknownColumnNear, ["name": written, "suggestion": replacement], at: range, replacement: replacement)
  }

  /// The problem of a bare name in a mapping, where columns are written with `$` and texts between quotes.
  func withoutSign(_ name: String, at range: Range<Int>) -> Finding {
    let known = (scope.columns ?? []).union(scope.variables.keys)
    let column = Syntax.columnReference(name)
    guard let near = Self.suggestion(for: name, among: known) else {
      return Finding(
        .columnWithoutSign, ["name": name, "column": column, "text": Syntax.quoted(name)], at: range)
    }
    let replacement = Syntax.columnReference(near)
    return Finding(
      .columnWithoutSign, ["name": name, "column": replacement, "text": Syntax.quoted(name)], at: range,
      replacement: replacement)
  }
}
