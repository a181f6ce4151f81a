package import Columns
package import Diagnostics

/// A condition in the CEL subset of the rubric language, read and checked.
package struct Expression: Sendable, Hashable {
  /// The condition as it was written.
  package let text: String
  /// The columns of a batch that it reads: field names, and `x.` with an attribute's name.
  package let columns: Set<String>
  /// The activities that `case.has`, `case.count`, `case.first` and `case.last` name.
  package let caseActivities: Set<String>
  /// The facts that it reads, `level` and `unit` included.
  package let facts: Set<String>

  /// Reads and checks a condition; `nil` where it has errors.
  /// - Parameters:
  ///   - text: the condition.
  ///   - scope: what its names can stand for.
  ///   - place: the place of a range of UTF-8 offsets in `text`.
  ///   - diagnostics: everything found is added here, in the order of the text.
  package init?(
    parsing text: String, scope: Scope, place: (Range<Int>) -> SourcePlace, diagnostics: inout [Diagnostic]
  ) {
    self.text = text
    self.columns = []
    self.caseActivities = []
    self.facts = []
  }

  /// What the condition says of each row; a column that the batch lacks is missing in every row.
  /// - Complexity: O(rows); texts are looked at once per distinct text, never per row.
  package func evaluate(over batch: ColumnBatch) -> TruthColumn {
    TruthColumn(repeating: .undecided, count: batch.rowCount)
  }

  /// What the condition says of one thing, whose values the source gives.
  package func evaluate(with values: some ValueSource) -> Truth { .undecided }
}
