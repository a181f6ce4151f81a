extension CheckedNode {
  /// A source of nothing, for parts that read nothing.
  private struct NoSource: ValueSource {
    func value(of reference: Reference) -> Value? { nil }
  }

  /// How many parts a comprehension may become when it is written out.
  private static let mostPartsWrittenOut = 512

  /// The same part, worked out as far as its constants allow.
  ///
  /// The parts below must have been folded already; then this costs no more than the part itself.
  var folded: CheckedNode {
    switch self {
    case .constant, .undecided, .reference, .has, .variable: self
    case .all(let parts): Self.folded(parts, deciding: false)
    case .any(let parts): Self.folded(parts, deciding: true)
    case .conditional(.constant(.truth(let condition)), let yes, let no, _): condition ? yes : no
    case .conditional(.undecided, _, _, _): .undecided
    case .conditional: self
    case .comprehension(let comprehension): Self.folded(comprehension)
    // These may fail, which a constant cannot say.
    case .split, .choice, .textFunction(.replace, _): self
    default: children.allSatisfy(\.isConstant) ? workedOut : self
    }
  }

  private var workedOut: CheckedNode {
    SingleEvaluation(source: NoSource()).value(of: self).map(CheckedNode.constant) ?? .undecided
  }

  /// Folds `&&`, which false decides, or `||`, which true decides.
  private static func folded(_ parts: [CheckedNode], deciding decider: Bool) -> CheckedNode {
    var rest: [CheckedNode] = []
    for part in parts {
      switch part {
      case .constant(.truth(let value)):
        if value == decider { return part }
      case .undecided: if !rest.contains(.undecided) { rest.append(part) }
      case .all(let inner) where !decider: rest.append(contentsOf: inner)
      case .any(let inner) where decider: rest.append(contentsOf: inner)
      default: rest.append(part)
      }
    }
    if rest.isEmpty { return .constant(.truth(!decider)) }
    if rest.count == 1, let only = rest.first { return only }
    return decider ? .any(rest) : .all(rest)
  }

  /// Works a comprehension out where it reads nothing, and writes `all` and `exists` over constants out as `&&` and
  /// `||`, which say the same and can be asked of whole columns.
  private static func folded(_ comprehension: Comprehension) -> CheckedNode {
    let node = CheckedNode.comprehension(comprehension)
    if node.isClosed(but: []), !node.canFail { return node.workedOut }
    guard comprehension.kind == .all || comprehension.kind == .exists,
      case .constant(let range) = comprehension.range, let elements = range.elements
    else { return node }
    let (parts, overflow) = elements.count.multipliedReportingOverflow(by: comprehension.condition.partCount)
    guard !overflow, parts <= mostPartsWrittenOut else { return node }
    let conditions = elements.map {
      comprehension.condition.replacing(variable: comprehension.variable, with: $0)
    }
    return comprehension.kind == .all ? CheckedNode.all(conditions).folded : CheckedNode.any(conditions).folded
  }
}
