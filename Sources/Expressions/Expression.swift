package import Columns
package import Diagnostics

/// A condition in the CEL subset of the rubric language, read and checked.
package struct Expression: Sendable, Hashable {
  /// The condition as it was written.
  package let text: String
  /// The columns of a batch that it reads, also behind `case.first` and `case.last`: field names, and `x.` with an
  /// attribute's name.
  package let columns: Set<String>
  /// The activities that `case.has`, `case.count`, `case.first` and `case.last` name.
  package let caseActivities: Set<String>
  /// The facts that it reads, `level` and `unit` included.
  package let facts: Set<String>
  /// Everything that it reads.
  package let references: Set<Reference>
  /// The condition itself.
  let root: CheckedNode

  /// Reads and checks a condition; `nil` where it has errors.
  /// - Parameters:
  ///   - text: the condition.
  ///   - scope: what its names can stand for.
  ///   - place: the place of a range of UTF-8 offsets in `text`.
  ///   - diagnostics: everything found is added here, in the order of the text.
  package init?(
    parsing text: String, scope: Scope, place: (Range<Int>) -> SourcePlace, diagnostics: inout [Diagnostic]
  ) {
    let root = Checker.read(text, scope: scope, place: place, diagnostics: &diagnostics) { checker, syntax in
      checker.checkCondition(syntax)
    }
    guard let root else { return nil }
    self.init(text: text, root: root)
  }

  /// Makes an expression of a checked condition.
  init(text: String, root: CheckedNode) {
    var columns: Set<String> = []
    var activities: Set<String> = []
    var facts: Set<String> = []
    let references = root.references
    for reference in references {
      switch reference {
      case .column(let name): columns.insert(name)
      case .fact(let name): facts.insert(name)
      case .caseHas(let activity), .caseCount(let activity): activities.insert(activity)
      case .caseField(_, let activity, let column):
        activities.insert(activity)
        columns.insert(column)
      case .score, .value, .state, .effect, .activity: break
      }
    }
    self.text = text
    self.root = root
    self.columns = columns
    self.caseActivities = activities
    self.facts = facts
    self.references = references
  }

  /// What the condition says of each row; a column that the batch lacks is missing in every row.
  /// - Complexity: O(rows); texts are looked at once per distinct text, two columns of texts that are compared with
  ///   each other byte by byte.
  package func evaluate(over batch: ColumnBatch) -> TruthColumn {
    Self.column(BatchEvaluation(batch: batch).truths(of: root), batch.rowCount)
  }

  /// As `evaluate(over:)`, with the rows for which the condition fails.
  /// - Parameter failures: what failed is added here, in the order of the rows, one failure a row at most.
  package func evaluate(over batch: ColumnBatch, failures: inout [EvaluationFailure]) -> TruthColumn {
    let rows = FailureRows()
    let truths = BatchEvaluation(batch: batch, failures: rows).truths(of: root)
    failures += rows.all
    return Self.column(truths, batch.rowCount)
  }

  private static func column(_ truths: Vector<Truth>, _ rowCount: Int) -> TruthColumn {
    switch truths {
    case .same(let value): TruthColumn(repeating: value, count: rowCount)
    case .rows(let values): TruthColumn(values: values)
    }
  }

  /// What the condition says of one thing, whose values the source gives.
  package func evaluate(with values: some ValueSource) -> Truth {
    SingleEvaluation(source: values).truth(of: root)
  }
}
