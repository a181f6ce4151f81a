internal import Columns

/// What is worked out for one row after the other, where there is no way to do it column by column.
extension BatchEvaluation {
  /// What is made of a part in each row; of one that reads a single column of texts once for each distinct text.
  func rows<Element>(
    of node: CheckedNode, _ make: (SingleEvaluation<BatchRow>) -> Element
  ) -> Vector<Element> {
    guard let failures, node.canFail else { return distinctRows(of: node, note: nil, make) }
    let note = FailureNote()
    let results = distinctRows(of: node, note: note) { (value: make($0), failure: note.take()) }
    for row in 0..<batch.rowCount { results[row].failure.map { failures.add($0, row: row) } }
    return results.map(\.value)
  }

  private func distinctRows<Element>(
    of node: CheckedNode, note: FailureNote?, _ make: (SingleEvaluation<BatchRow>) -> Element
  ) -> Vector<Element> {
    let references = node.references
    func makeRow(_ row: Int) -> Element { make(BatchRow.evaluation(of: row, in: batch, note: note)) }
    if references.isEmpty { return .same(makeRow(0)) }
    if references.count == 1, case .column(let name)? = references.first, let column = batch.text(name) {
      return .rows(TextVector.madeAtFirstRows(of: rows(column.codes, missing: 0), makeRow))
    }
    return .rows((0..<batch.rowCount).map(makeRow))
  }

  /// The texts that a part stands for, worked out as by `rows(of:)`.
  func textsWorkedOut(of node: CheckedNode) -> TextVector {
    var made: [[UInt8]] = [[]]
    var known: [[UInt8]: UInt32] = [:]
    let codes = rows(of: node) { evaluation -> UInt32 in
      guard let bytes = evaluation.text(node).map({ Array($0.utf8) }) else { return 0 }
      if let code = known[bytes] { return code }
      let code = UInt32(made.count)
      made.append(bytes)
      known[bytes] = code
      return code
    }
    return TextVector(codes: codes, texts: .made(made))
  }
}
