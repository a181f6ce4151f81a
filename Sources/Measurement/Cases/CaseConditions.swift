internal import Columns
internal import Expressions

/// What conditions say of cases: worked out once for each combination of the texts that a condition reads, and of the
/// activities that it asks for.
///
/// A condition about the channel of a request says the same of all requests of that channel, of which there are many.
struct CaseConditions {
  /// What a condition reads of a case.
  private enum Part {
    /// A text of the first or last occurrence of an activity, `nil` where no event has it; the column by its index among
    /// the grouping's text columns.
    case text(isFirst: Bool, activity: UInt32?, column: Int)
    /// Whether there is an activity.
    case has(UInt32?)
  }

  /// What was found of the parts of a condition.
  private struct Key: Hashable {
    /// The codes of up to two texts.
    var texts: UInt64 = 0
    /// A bit for each activity asked for.
    var activities: UInt8 = 0
  }

  /// The greatest number of combinations that are kept of a condition.
  private static let mostKept = 4096

  private let expressions: [Expression]
  /// By condition, what it reads, of which no more than two are texts; `nil` where it reads anything else.
  private let parts: [[Part]?]
  /// By condition, what it says by the codes of these texts and the presence of these activities.
  private var known: [[Key: Truth]]
  /// By condition, what it says of the case at hand.
  private var truths: [Truth?]

  /// Makes the conditions of a grouping.
  init(_ expressions: [Expression], grouping: CaseGrouping, pool: TextPool) {
    self.expressions = expressions
    // Two runs may take them in different orders; within one run it stays the same.
    parts = expressions.map { expression in
      let parts = expression.references.map { Self.part($0, grouping: grouping, pool: pool) }
      guard !parts.isEmpty, parts.count <= 8, parts.allSatisfy({ $0 != nil }) else { return nil }
      let found = parts.compactMap { $0 }
      return found.count { if case .text = $0 { true } else { false } } <= 2 ? found : nil
    }
    known = Array(repeating: [:], count: expressions.count)
    truths = Array(repeating: nil, count: expressions.count)
  }

  private static func part(_ reference: Reference, grouping: CaseGrouping, pool: TextPool) -> Part? {
    switch reference {
    case .caseField(let isFirst, let activity, let column):
      guard case .text(let index)? = grouping.fieldsByName[column] else { return nil }
      return .text(isFirst: isFirst, activity: pool.existingCode(of: activity), column: index)
    case .caseHas(let activity): return .has(pool.existingCode(of: activity))
    default: return nil
    }
  }

  /// Goes on to another case.
  mutating func begin() {
    for index in truths.indices { truths[index] = nil }
  }

  /// What a condition says of the case at hand.
  mutating func truth(of condition: Int, _ view: CaseView) -> Truth {
    if let truth = truths[condition] { return truth }
    let truth = workedOut(condition, view)
    truths[condition] = truth
    return truth
  }

  private mutating func workedOut(_ condition: Int, _ view: CaseView) -> Truth {
    guard let parts = parts[condition] else { return expressions[condition].evaluate(with: view) }
    var key = Key()
    for part in parts {
      switch part {
      case .text(let isFirst, let activity, let column):
        let event = activity.flatMap { isFirst ? view.first($0) : view.last($0) }
        key.texts = key.texts << 32 | UInt64(event.map { view.text(column, of: $0) } ?? TextPool.missing)
      case .has(let activity):
        key.activities = key.activities << 1 | (activity.flatMap(view.first) == nil ? 0 : 1)
      }
    }
    if let truth = known[condition][key] { return truth }
    let truth = expressions[condition].evaluate(with: view)
    // Texts that are nearly all different are not worth keeping.
    if known[condition].count < Self.mostKept { known[condition][key] = truth }
    return truth
  }
}
