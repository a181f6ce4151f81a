internal import Columns
internal import Expressions

/// What conditions say of cases: worked out once for each combination of the texts that a condition reads.
///
/// A condition about the channel of a request says the same of all requests of that channel, of which there are many.
struct CaseConditions {
  /// A text that a condition reads.
  private struct Text {
    let isFirst: Bool
    /// The code of the activity; `nil` where no event has it.
    let activity: UInt32?
    /// The column, by its index among the grouping's text columns.
    let column: Int
  }

  /// The greatest number of combinations that are kept of a condition.
  private static let mostKept = 4096

  private let expressions: [Expression]
  /// By condition, the one or two texts that it reads; `nil` where it reads anything else.
  private let texts: [[Text]?]
  /// By condition, what it says by the codes of these texts.
  private var known: [[UInt64: Truth]]
  /// By condition, what it says of the case at hand.
  private var truths: [Truth?]

  /// Makes the conditions of a grouping.
  init(_ expressions: [Expression], grouping: CaseGrouping, pool: TextPool) {
    self.expressions = expressions
    texts = expressions.map { expression in
      guard (1...2).contains(expression.references.count) else { return nil }
      var texts: [Text] = []
      // Two runs may take them in different orders; within one run it stays the same.
      for reference in expression.references {
        guard case .caseField(let isFirst, let activity, let column) = reference,
          case .text(let index)? = grouping.fieldsByName[column]
        else { return nil }
        texts.append(Text(isFirst: isFirst, activity: pool.existingCode(of: activity), column: index))
      }
      return texts
    }
    known = Array(repeating: [:], count: expressions.count)
    truths = Array(repeating: nil, count: expressions.count)
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
    guard let texts = texts[condition] else { return expressions[condition].evaluate(with: view) }
    var key: UInt64 = 0
    for text in texts {
      let event = text.activity.flatMap { text.isFirst ? view.first($0) : view.last($0) }
      key = key << 32 | UInt64(event.map { view.text(text.column, of: $0) } ?? TextPool.missing)
    }
    if let truth = known[condition][key] { return truth }
    let truth = expressions[condition].evaluate(with: view)
    // Texts that are nearly all different are not worth keeping.
    if known[condition].count < Self.mostKept { known[condition][key] = truth }
    return truth
  }
}
