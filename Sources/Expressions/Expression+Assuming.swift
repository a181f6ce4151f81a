package import Columns

extension Expression {
  /// The same condition where the text of a column is known: it says of each row with that text what this one says.
  /// - Parameters:
  ///   - column: the column's name in a batch.
  ///   - text: what the column holds; not empty.
  package func assuming(_ column: String, is text: String) -> Expression {
    Expression(text: self.text, root: root.assuming(column, is: text))
  }

  /// What the condition says of every row, where that hangs on no column; `nil` where it does.
  package var constant: Truth? {
    switch root {
    case .constant(.truth(let value)): Truth(value)
    case .undecided: .undecided
    default: nil
    }
  }
}

extension CheckedNode {
  /// The same part with a text in place of a column, worked out as far as its constants allow.
  fileprivate func assuming(_ column: String, is text: String) -> CheckedNode {
    switch self {
    case .reference(.column(column), _): .constant(.text(text))
    case .has(.column(column)): .constant(.truth(true))
    default: replacingChildren { $0.assuming(column, is: text) }
    }
  }
}
