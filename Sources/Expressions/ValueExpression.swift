package import Columns
package import Diagnostics

/// What a mapping makes a text of: an expression of the same language as conditions, read and checked.
///
/// Its value is written as a text: numbers as decimals, truths as `true` and `false`, times by RFC 3339 in UTC and
/// durations in seconds, as `string()` writes them.
package struct ValueExpression: Sendable, Hashable {
  /// The expression as it was written.
  package let text: String
  /// The columns that it reads, also through variables, as their source names them.
  package let columns: Set<String>
  /// The variables that it names itself.
  package let variables: Set<String>
  /// The value as it is, for whoever reads the expression as a variable.
  let value: Checker.Checked
  /// The number of parts on the longest way down, through variables as well.
  let height: Int
  /// How many steps it takes at most.
  let steps: Int
  /// One more than the greatest number of a comprehension's variable in it.
  let variableCount: Int
  /// The value as a text.
  private let root: CheckedNode

  /// Reads and checks an expression; `nil` where it has errors.
  /// - Parameters:
  ///   - text: the expression.
  ///   - scope: what its names can stand for.
  ///   - place: the place of a range of UTF-8 offsets in `text`.
  ///   - diagnostics: everything found is added here, in the order of the text.
  package init?(
    parsing text: String, scope: Scope, place: (Range<Int>) -> SourcePlace, diagnostics: inout [Diagnostic]
  ) {
    let read = Checker.read(text, scope: scope, place: place, diagnostics: &diagnostics) { checker, syntax in
      (value: checker.checkValue(syntax), checker: checker, height: syntax.height + checker.variableHeight)
    }
    guard let read else { return nil }
    self.text = text
    value = read.value
    height = read.height
    steps = read.checker.steps
    variableCount = read.checker.variableCount
    variables = read.checker.variablesRead
    root = value.type == .text ? value.node : CheckedNode.conversion(.text, value.node).folded
    columns = root.references.reduce(into: []) { columns, reference in
      if case .column(let name) = reference { columns.insert(name) }
    }
  }

  /// The value of each row as a code of a dictionary, missing where it is undecided or empty.
  ///
  /// What reads one column is worked out once for each distinct text of it. A column that the batch lacks is missing in
  /// every row.
  /// - Parameters:
  ///   - dictionary: where texts are given their codes.
  ///   - failures: the rows that could not be worked out are added here, in their order, one failure a row at most;
  ///     they are missing in the column.
  package func evaluate(
    over batch: ColumnBatch, into dictionary: TextDictionary, failures: inout [EvaluationFailure]
  ) -> TextColumn {
    let rows = FailureRows()
    let vector = BatchEvaluation(batch: batch, failures: rows).texts(of: root)
    var codes = vector.codes(in: dictionary, rowCount: batch.rowCount)
    for failure in rows.all { codes[failure.row] = TextDictionary.missing }
    failures += rows.all
    return TextColumn(codes: codes, dictionary: dictionary)
  }
}
