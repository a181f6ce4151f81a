import Columns
import RecordReaders

/// What the tokenizer makes of a file, in the words of the reference.
enum TokenizedCSV {
  /// The records of a file that comes in pieces.
  static func records(of pieces: [[UInt8]], limit: Int = CSVTokenizer.recordLimit) -> [ReferenceCSV.Record] {
    var tokenizer = CSVTokenizer(limit: limit)
    var waiting = pieces[...]
    var records: [ReferenceCSV.Record] = []
    while true {
      switch tokenizer.next() {
      case .end: return records
      case .needsBytes:
        if let piece = waiting.popFirst() { tokenizer.append(piece) } else { tokenizer.finish() }
      case .record:
        let line = tokenizer.line
        if let problem = tokenizer.problem {
          records.append(.bad(problem.kind, line: line))
        } else {
          let ranges = tokenizer.fields.map { tokenizer.text(of: $0) }
          let fields = ranges.map { Array(tokenizer.window.storage[$0]) }
          records.append(.good(fields, line: line))
        }
      }
    }
  }

  /// The rows of a file of texts, or `nil` where any record is bad.
  static func rows(of file: [UInt8]) -> [[String]]? {
    var rows: [[String]] = []
    for record in records(of: [file]) {
      guard case .good(let fields, _) = record else { return nil }
      rows.append(fields.map { String(decoding: $0, as: UTF8.self) })
    }
    return rows
  }
}
