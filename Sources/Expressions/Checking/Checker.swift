internal import Diagnostics

/// Finds out what the names of an expression mean and whether its parts fit together.
///
/// A part that has been complained about still gets a node that says what the rest of the expression says without it:
/// it is undecided by itself.
struct Checker {
  /// A checked part and its type.
  struct Checked: Sendable, Hashable {
    /// The type.
    let type: StaticType
    /// The part.
    let node: CheckedNode
    /// How large its value can get at most.
    let extent: Extent

    /// Makes a checked part, worked out as far as its constants allow.
    init(_ type: StaticType, _ node: CheckedNode, extent: Extent = .one) {
      self.type = type
      self.node = node.folded
      self.extent = extent
    }

    /// What stands for a part that has been complained about.
    static let invalid = Checked(.invalid, .undecided)
    /// What stands for a condition that has been complained about; that it is a condition is known all the same.
    static let invalidTruth = Checked(.truth, .undecided)
  }

  /// The name that a comprehension gives to its elements.
  struct Variable {
    /// The name.
    let name: String
    /// The number by which the evaluation knows it.
    let number: Int
    /// The type of the elements.
    let type: StaticType
    /// How large an element can get at most.
    let extent: Extent
    /// The texts among the elements where they are written out.
    let texts: [Syntax]
  }

  /// The most steps a comprehension can take for one record, and the most pieces its result can have.
  static let mostSteps = 10_000

  /// The most parts into which `split` cuts a text.
  static let mostTextParts = 500

  /// What names can stand for.
  let scope: Scope
  /// The bytes of the expression.
  let text: [UInt8]
  /// The names that the comprehensions around give to their elements, the innermost last.
  var variables: [Variable] = []
  /// The number of comprehensions so far, and at least that of any variable of a mapping.
  var variableCount: Int
  /// The variables of a mapping that have been read.
  var variablesRead: Set<String> = []
  /// How high the highest of them is.
  var variableHeight = 0
  /// How many steps it takes at most to work out what has been checked since the innermost comprehension began.
  private(set) var steps = 0
  /// The problems so far.
  private(set) var findings: [Finding] = []

  /// Makes a checker that has found nothing yet.
  init(scope: Scope, text: String = "") {
    self.scope = scope
    self.text = Array(text.utf8)
    // What stands inside of a variable must not be taken for what stands around it.
    self.variableCount = scope.variables.values.map(\.variableCount).max() ?? 0
  }

  /// Adds a problem.
  mutating func report(_ finding: Finding) { findings.append(finding) }

  /// Counts steps.
  mutating func count(steps more: Int) { steps = min(steps + more, 1_000_000_000) }

  /// Counts the steps of a part by themselves.
  /// - Returns: the number of its steps; they are not counted among those around it.
  mutating func countingSteps(_ check: (inout Checker) -> Void) -> Int {
    let before = steps
    steps = 0
    check(&self)
    defer { steps = before }
    return steps
  }

  /// Checks an expression that must be a condition; its node is meaningless where findings with errors were added.
  mutating func checkCondition(_ syntax: Syntax) -> CheckedNode {
    let checked = check(syntax)
    if !checked.type.fits(.truth) {
      report(Finding(.notCondition, Self.naming("found", checked.type), at: syntax.range))
    }
    return read(checked, as: .truth)
  }

  /// Checks an expression that must have a value which can be written as a text.
  mutating func checkValue(_ syntax: Syntax) -> Checked {
    let checked = check(syntax)
    switch checked.type {
    case .null, .list, .map: report(Finding(.notValue, Self.naming("found", checked.type), at: syntax.range))
    case .truth, .text, .whole, .decimal, .time, .duration, .mixed, .never, .unknown, .invalid: break
    }
    return checked
  }

  /// Checks a part of any type.
  mutating func check(_ syntax: Syntax) -> Checked {
    count(steps: 1)
    return switch syntax.form {
    case .text(let text): Checked(.text, .constant(.text(text)))
    case .number(let value, let isWhole): Checked(isWhole ? .whole : .decimal, .constant(.number(value)))
    case .truth(let value): Checked(.truth, .constant(.truth(value)))
    case .null: Checked(.null, .constant(.null))
    case .name, .member, .index: checkReference(syntax)
    case .column(let name): checkColumn(name, at: syntax.range)
    case .call(let target, let name, let arguments): checkCall(target, name, arguments, at: syntax)
    case .list(let parts): checkList(parts)
    case .map(let entries): checkMap(entries)
    case .not(let value): Checked(.truth, .not(checkOperand(value, of: "!", as: .truth)))
    case .negation(let value): checkNegation(value)
    case .binary(let operation, let left, let right): checkBinary(operation, left, right, at: syntax)
    case .all(let parts): Checked(.truth, .all(checkParts(parts, of: "&&")))
    case .any(let parts): Checked(.truth, .any(checkParts(parts, of: "||")))
    case .conditional(let condition, let yes, let no): checkConditional(condition, yes, no, at: syntax)
    case .invalid: .invalid
    }
  }

  /// Adds a problem and gives what stands for the part that has it.
  mutating func refuse(_ finding: Finding) -> Checked {
    report(finding)
    return .invalid
  }

  /// A part as a value of a type; where its own type is unknown it is read as that.
  func read(_ checked: Checked, as type: StaticType) -> CheckedNode {
    checked.type == .unknown ? Self.reading(checked.node, as: type.valueType) : checked.node
  }

  private static func reading(_ node: CheckedNode, as type: ValueType) -> CheckedNode {
    switch node {
    case .reference(let reference, .unknown): .reference(reference, type)
    case .conditional(let condition, let yes, let no, .unknown):
      .conditional(condition, reading(yes, as: type), reading(no, as: type), type)
    default: node
    }
  }

  /// Checks an operand that must be of a type.
  /// - Parameter name: the operator or function, as it is written.
  mutating func checkOperand(_ syntax: Syntax, of name: String, as type: StaticType) -> CheckedNode {
    let checked = check(syntax)
    if !checked.type.fits(type) {
      report(wrongOperand(name, expected: type, found: checked.type, at: syntax.range))
    }
    return read(checked, as: type)
  }

  /// The problem of an operand of the wrong type.
  func wrongOperand(_ name: String, expected: StaticType, found: StaticType, at range: Range<Int>) -> Finding {
    let arguments = Self.naming("expected", expected).merging(Self.naming("found", found)) { first, _ in first }
    return Finding(.operandType, arguments.merging(["operator": name]) { first, _ in first }, at: range)
  }

  /// A type as the arguments that name it in each language.
  static func naming(_ argument: String, _ type: StaticType) -> [String: String] {
    [argument + ".en": type.title.english, argument + ".zh": type.title.chinese]
  }

  private mutating func checkParts(_ parts: [Syntax], of name: String) -> [CheckedNode] {
    parts.indices.map { position in
      if case .text(let text) = parts[position].form, position > 0,
        let field = Self.comparedField(in: parts[position - 1])
      {
        let arguments = ["field": field, "text": Syntax.quoted(text)]
        report(Finding(.bareText, arguments, at: parts[position].range))
        return .undecided
      }
      return checkOperand(parts[position], of: name, as: .truth)
    }
  }

  /// What a comparison with a text compares, or a text that follows such a comparison.
  private static func comparedField(in syntax: Syntax) -> String? {
    guard case .binary(.compare, let field, let other) = syntax.form, case .text = other.form else { return nil }
    return field.description
  }

  private mutating func checkNegation(_ value: Syntax) -> Checked {
    let checked = check(value)
    guard checked.type.fits(.decimal) else {
      return refuse(wrongOperand("-", expected: .decimal, found: checked.type, at: value.range))
    }
    return Checked(checked.type == .whole ? .whole : .decimal, .negation(read(checked, as: .decimal)))
  }

  private mutating func checkConditional(
    _ condition: Syntax, _ yes: Syntax, _ no: Syntax, at syntax: Syntax
  ) -> Checked {
    let test = checkOperand(condition, of: "?", as: .truth)
    let (first, second) = (check(yes), check(no))
    let extent = first.extent.or(second.extent)
    guard let type = first.type.joined(with: second.type) else {
      report(mismatch(first.type, second.type, .colon, at: syntax.range))
      return Checked(.invalid, .conditional(test, first.node, second.node, .mixed), extent: extent)
    }
    let node = CheckedNode.conditional(test, read(first, as: type), read(second, as: type), type.valueType)
    return Checked(type, node, extent: extent)
  }

  /// The problem of two parts that should be of one type and are not.
  func mismatch(_ left: StaticType, _ right: StaticType, _ symbol: Symbol, at range: Range<Int>) -> Finding {
    let arguments = Self.naming("left", left).merging(Self.naming("right", right)) { first, _ in first }
    return Finding(.mismatchedTypes, arguments.merging(["operator": symbol.rawValue]) { first, _ in first }, at: range)
  }
}
