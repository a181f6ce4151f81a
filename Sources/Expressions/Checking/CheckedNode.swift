/// A part of an expression that has been checked: every reference is known, and every operator has operands it takes.
indirect enum CheckedNode: Sendable, Hashable {
  case constant(Value)
  /// A part without a result whatever is asked about, such as 1 / 0.
  case undecided
  /// Something read from outside, as a value of a type.
  case reference(Reference, ValueType)
  /// Whether something outside has a value; always decided.
  case has(Reference)
  case not(CheckedNode)
  /// All of them: one that is false decides.
  case all([CheckedNode])
  /// At least one of them: one that is true decides.
  case any([CheckedNode])
  /// Condition, value where it is true, value where it is false, and the type of both values.
  case conditional(CheckedNode, CheckedNode, CheckedNode, ValueType)
  /// A comparison of two values of a type.
  case comparison(Comparison, CheckedNode, CheckedNode, ValueType)
  /// Whether a value is among others, all of a type; undecided where any of them is.
  case membership(CheckedNode, among: [CheckedNode], ValueType)
  case arithmetic(Arithmetic, CheckedNode, CheckedNode)
  case negation(CheckedNode)
  case concatenation(CheckedNode, CheckedNode)
  case textTest(TextTest, CheckedNode, CheckedNode)
  /// The number of code points of a text.
  case size(CheckedNode)

  /// The parts directly below.
  var children: [CheckedNode] {
    switch self {
    case .constant, .undecided, .reference, .has: []
    case .not(let value), .negation(let value), .size(let value): [value]
    case .all(let parts), .any(let parts): parts
    case .conditional(let condition, let yes, let no, _): [condition, yes, no]
    case .comparison(_, let left, let right, _), .arithmetic(_, let left, let right),
      .concatenation(let left, let right), .textTest(_, let left, let right):
      [left, right]
    case .membership(let value, let elements, _): [value] + elements
    }
  }

  /// Everything that is read from outside.
  var references: Set<Reference> {
    switch self {
    case .reference(let reference, _), .has(let reference): [reference]
    default: children.reduce(into: []) { $0.formUnion($1.references) }
    }
  }

  /// Whether its result is known without looking at anything.
  var isConstant: Bool {
    switch self {
    case .constant, .undecided: true
    default: false
    }
  }
}
