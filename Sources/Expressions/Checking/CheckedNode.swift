/// A part of an expression that has been checked: every reference is known, and every operator has operands it takes.
indirect enum CheckedNode: Sendable, Hashable {
  case constant(Value)
  /// A part without a result whatever is asked about, such as 1 / 0.
  case undecided
  /// Something read from outside, as a value of a type.
  case reference(Reference, ValueType)
  /// Whether something outside has a value; always decided.
  case has(Reference)
  /// Whether a part is decided; always decided itself.
  case isDecided(CheckedNode)
  /// The element that a comprehension is at, by the number of its variable.
  case variable(Int)
  case not(CheckedNode)
  /// All of them: one that is false decides.
  case all([CheckedNode])
  /// At least one of them: one that is true decides.
  case any([CheckedNode])
  /// Condition, value where it is true, value where it is false, and the type of both values.
  case conditional(CheckedNode, CheckedNode, CheckedNode, ValueType)
  /// A comparison of two values of a type; of `mixed` ones, those of different kinds are not equal.
  case comparison(Comparison, CheckedNode, CheckedNode, ValueType)
  /// Whether a value is among others, all of a type; undecided where any of them is.
  case membership(CheckedNode, among: [CheckedNode], ValueType)
  /// Whether a value is in a list, or is a key of a map.
  case containment(CheckedNode, in: CheckedNode)
  case arithmetic(Arithmetic, CheckedNode, CheckedNode)
  /// As `arithmetic`, of values whose kinds are found out: times, durations, lists, texts and numbers.
  case operation(Arithmetic, CheckedNode, CheckedNode)
  /// The duration from the second of two times to the first.
  case difference(CheckedNode, CheckedNode)
  case negation(CheckedNode)
  case concatenation(CheckedNode, CheckedNode)
  case textTest(TextTest, CheckedNode, CheckedNode)
  /// Whether a pattern is found in a text.
  case match(CheckedNode, Pattern)
  /// The number of code points of a text.
  case size(CheckedNode)
  /// The number of elements of a list or keys of a map, or of code points of a text, whichever it is.
  case count(CheckedNode)
  case conversion(Conversion, CheckedNode)
  /// A part of a time, so many seconds east of UTC, or of a duration.
  case timePart(TimePart, CheckedNode, offset: Int)
  case list([CheckedNode])
  case map(keys: [CheckedNode], values: [CheckedNode])
  /// What stands at an index of a list or under a key of a map.
  case element(CheckedNode, CheckedNode)
  /// Whether a map has a key.
  case hasKey(CheckedNode, String)
  case comprehension(Comprehension)
  /// A text made of others.
  case textFunction(TextFunction, [CheckedNode])
  /// The parts of a text between separators, a list; fails where there are too many.
  case split(CheckedNode, by: CheckedNode)
  /// What a group of a pattern holds.
  case group(CheckedNode, PatternGroup)
  /// What stands beside the choice that a text is; the last part for any other, without which there is a failure.
  case choice(CheckedNode, among: TextChoices, [CheckedNode], otherwise: CheckedNode?)

  /// The parts directly below.
  var children: [CheckedNode] {
    switch self {
    case .constant, .undecided, .reference, .has, .variable: []
    case .not(let value), .negation(let value), .size(let value), .count(let value), .match(let value, _),
      .conversion(_, let value), .timePart(_, let value, _), .hasKey(let value, _), .isDecided(let value),
      .group(let value, _):
      [value]
    case .all(let parts), .any(let parts), .list(let parts), .textFunction(_, let parts): parts
    case .conditional(let condition, let yes, let no, _): [condition, yes, no]
    case .comparison(_, let left, let right, _), .arithmetic(_, let left, let right),
      .concatenation(let left, let right), .textTest(_, let left, let right), .containment(let left, let right),
      .operation(_, let left, let right), .difference(let left, let right), .element(let left, let right),
      .split(let left, let right):
      [left, right]
    case .choice(let value, _, let values, let otherwise): [value] + values + (otherwise.map { [$0] } ?? [])
    case .membership(let value, let elements, _): [value] + elements
    case .map(let keys, let values): keys + values
    case .comprehension(let comprehension): [comprehension.range, comprehension.condition, comprehension.result]
    }
  }

  /// Everything that is read from outside.
  var references: Set<Reference> {
    switch self {
    case .reference(let reference, _), .has(let reference): [reference]
    default: children.reduce(into: []) { $0.formUnion($1.references) }
    }
  }

  /// Whether working it out can fail, which makes the whole row bad.
  var canFail: Bool {
    switch self {
    case .split, .choice(_, _, _, otherwise: nil), .textFunction(.replace, _): true
    default: children.contains(where: \.canFail)
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
