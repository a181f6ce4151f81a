internal import Columns
internal import Quantities

/// Works an expression out for all rows of a batch, column by column.
struct BatchEvaluation {
  /// The rows.
  let batch: ColumnBatch
  /// Where the rows are collected for which something fails; `nil` where nothing can or nobody asks.
  var failures: FailureRows?

  /// Whether a part must be worked out as a whole, so that what fails is noted only where it counts.
  private func isWhole(_ node: CheckedNode) -> Bool { failures != nil && node.canFail }

  // MARK: Conditions

  /// What a condition says of each row.
  func truths(of node: CheckedNode) -> Vector<Truth> {
    if isWhole(node) { return rows(of: node) { $0.truth(of: node) } }
    return switch node {
    case .constant(.truth(let value)): .same(Truth(value))
    case .has(.column(let name)): presence(ofColumn: name)
    case .has: .same(.no)
    case .not(let value): truths(of: value).map { !$0 }
    case .all(let parts): decisions(of: parts, from: .yes) { $0.and($1) }
    case .any(let parts): decisions(of: parts, from: .no) { $0.or($1) }
    case .conditional(let condition, let yes, let no, _):
      .chosen(by: truths(of: condition), truths(of: yes), truths(of: no), undecided: .undecided)
    case .comparison(let comparison, let left, let right, let type):
      Self.isOfColumns(type, left, right)
        ? compare(comparison, left, right, type) : rows(of: node) { $0.truth(of: node) }
    case .membership(let value, let elements, let type):
      Self.isOfColumns(type, value, .list(elements))
        ? memberships(of: value, among: elements, type) : rows(of: node) { $0.truth(of: node) }
    case .textTest(let test, let left, let right):
      texts(of: left).combined(with: texts(of: right), missing: .undecided) { Truth(test.holds($0, $1)) }
    case .match(let text, let pattern): texts(of: text).mapped(missing: .undecided) { Truth(pattern.isFound(in: $0)) }
    case .constant, .undecided: .same(.undecided)
    default: rows(of: node) { $0.truth(of: node) }
    }
  }

  private func decisions(
    of parts: [CheckedNode], from start: Truth, _ combine: (Truth, Truth) -> Truth
  ) -> Vector<Truth> {
    parts.reduce(.same(start)) { $0.combined(with: truths(of: $1), combine) }
  }

  private func presence(ofColumn name: String) -> Vector<Truth> {
    switch batch.columns[name] {
    case .text(let column): .rows(rows(column.codes, missing: 0).map { Truth($0 != 0) })
    case .number(let column): .rows(rows(column.values, missing: nil).map { Truth($0 != nil) })
    case .time(let column): .rows(rows(column.values, missing: nil).map { Truth($0 != nil) })
    case nil: .same(.no)
    }
  }

  // MARK: Comparisons

  private func compare(
    _ comparison: Comparison, _ left: CheckedNode, _ right: CheckedNode, _ type: ValueType
  ) -> Vector<Truth> {
    switch type {
    case .number:
      numbers(of: left).combined(with: numbers(of: right)) { Self.truth(comparison, $0, $1, Ordering.init) }
    case .time: times(of: left).combined(with: times(of: right)) { Self.truth(comparison, $0, $1, Ordering.init) }
    case .truth:
      truths(of: left).combined(with: truths(of: right)) {
        Self.truth(comparison, $0.decided, $1.decided, Ordering.init)
      }
    case .text: compareTexts(comparison, texts(of: left), texts(of: right))
    case .duration:
      durations(of: left).combined(with: durations(of: right)) { Self.truth(comparison, $0, $1, Ordering.init) }
    case .list, .map, .null, .mixed, .unknown: .same(.undecided)
    }
  }

  private static func truth<Element>(
    _ comparison: Comparison, _ left: Element?, _ right: Element?, _ ordering: (Element, Element) -> Ordering
  ) -> Truth {
    guard let left, let right else { return .undecided }
    return Truth(comparison.holds(ordering(left, right)))
  }

  private func compareTexts(_ comparison: Comparison, _ left: TextVector, _ right: TextVector) -> Vector<Truth> {
    if comparison == .equal || comparison == .notEqual,
      let equalities = left.equalities(with: right) ?? right.equalities(with: left)
    {
      return comparison == .equal ? equalities : equalities.map { !$0 }
    }
    return left.combined(with: right, missing: .undecided) { Truth(comparison.holds(Ordering($0, $1))) }
  }

  private func memberships(
    of value: CheckedNode, among elements: [CheckedNode], _ type: ValueType
  ) -> Vector<Truth> {
    if type == .text, let known = Self.constantTexts(elements) {
      return texts(of: value).mapped(missing: .undecided) { Truth(known.contains(Array($0))) }
    }
    let start = presence(of: value, type).map { $0 == .yes ? Truth.no : .undecided }
    return elements.reduce(start) { found, element in
      // Making the list comes before looking into it, so that one undecided element leaves all undecided.
      found.combined(with: compare(.equal, value, element, type)) { found, equal in
        found == .undecided || equal == .undecided ? .undecided : found.or(equal)
      }
    }
  }

  private static func constantTexts(_ elements: [CheckedNode]) -> Set<[UInt8]>? {
    var texts: Set<[UInt8]> = []
    for element in elements {
      guard case .constant(.text(let text)) = element else { return nil }
      texts.insert(Array(text.utf8))
    }
    return texts
  }

  /// Whether a part is decided in each row.
  private func presence(of node: CheckedNode, _ type: ValueType) -> Vector<Truth> {
    switch type {
    case .truth: truths(of: node).map { Truth($0 != .undecided) }
    case .text: texts(of: node).codes.map { Truth($0 != 0) }
    case .number: numbers(of: node).map { Truth($0 != nil) }
    case .time: times(of: node).map { Truth($0 != nil) }
    case .duration: durations(of: node).map { Truth($0 != nil) }
    case .list, .map, .null, .mixed, .unknown: .same(.no)
    }
  }

  // MARK: Values

  /// The numbers that a part stands for.
  func numbers(of node: CheckedNode) -> Vector<ExactDecimal?> {
    switch node {
    case .constant(.number(let value)): return .same(value)
    case .reference(.column(let name), .number):
      return batch.number(name).map { .rows(rows($0.values, missing: nil)) } ?? .same(nil)
    case .arithmetic(let operation, let left, let right):
      return numbers(of: left).combined(with: numbers(of: right)) { left, right in
        left.flatMap { left in right.flatMap { operation.result(left, $0) } }
      }
    case .negation(let value): return numbers(of: value).map { $0?.negated }
    case .size(let text): return texts(of: text).mapped(missing: nil) { TextSize.codePoints(of: $0) }
    case .conditional(let condition, let yes, let no, _):
      return .chosen(by: truths(of: condition), numbers(of: yes), numbers(of: no), undecided: nil)
    case .constant, .undecided, .reference: return .same(nil)
    default:
      return rows(of: node) { evaluation in
        guard case .number(let number)? = evaluation.value(of: node) else { return nil }
        return number
      }
    }
  }

  /// The texts that a part stands for.
  func texts(of node: CheckedNode) -> TextVector {
    if isWhole(node) { return textsWorkedOut(of: node) }
    switch node {
    case .constant(.text(let value)): return TextVector(value)
    case .reference(.column(let name), .text):
      guard let column = batch.text(name) else { return .missing }
      return TextVector(codes: .rows(rows(column.codes, missing: 0)), texts: .column(column.dictionary))
    case .concatenation(let left, let right): return texts(of: left).followed(by: texts(of: right))
    case .conditional(let condition, let yes, let no, _):
      return .chosen(by: truths(of: condition), texts(of: yes), texts(of: no))
    case .constant, .undecided, .reference: return .missing
    default: return textsWorkedOut(of: node)
    }
  }

  /// A column's rows, as many as the batch has.
  func rows<Element>(_ values: [Element], missing: Element) -> [Element] {
    if values.count == batch.rowCount { return values }
    // A column of another length breaks the batch's promise; rows it lacks are missing rather than out of bounds.
    let lacking = max(0, batch.rowCount - values.count)
    return Array(values.prefix(batch.rowCount)) + Array(repeating: missing, count: lacking)
  }
}
