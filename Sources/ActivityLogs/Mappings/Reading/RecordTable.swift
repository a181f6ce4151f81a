internal import Columns
internal import Diagnostics
internal import RecordReaders

/// Some rows of a source, each a record or an item of one.
struct RecordTable {
  /// The most items that a record is taken apart into.
  static let mostItems = 10_000

  /// The columns, by their names in the source; variables are among them.
  var columns: ColumnBatch
  /// The record that each row is of, ascending.
  var records: [Int]

  /// The number of rows.
  var rowCount: Int { records.count }

  /// Makes a table of records, each a row.
  init(_ columns: ColumnBatch) {
    self.columns = columns
    records = Array(0..<columns.rowCount)
  }

  /// Takes away the values that stand for none.
  mutating func blank(_ missing: MissingValues) {
    for (name, column) in columns.columns {
      guard case .text(var texts) = column else { continue }
      let none = missing.texts(in: name).compactMap { texts.dictionary.existingCode(of: $0) }
      guard !none.isEmpty else { continue }
      for row in texts.codes.indices where none.contains(texts.codes[row]) {
        texts.codes[row] = TextDictionary.missing
      }
      columns.columns[name] = .text(texts)
    }
  }

  /// Takes lists apart: a row becomes as many as its lists have parts, none where there are no lists.
  ///
  /// A record whose lists are not equally long is bad, and so is one of too many items; their rows vanish.
  mutating func explode(_ explosion: Explosion, _ findings: inout RecordFindings) {
    let separator = Array(explosion.separator.utf8)
    let lists = explosion.columns.compactMap { name in
      columns.text(name).map { (name: name, dictionary: $0.dictionary, codes: $0.codes) }
    }
    var parts: [[UInt32]] = Array(repeating: [], count: lists.count)
    var rows: [Int] = []
    var (record, items) = (-1, 0)
    for row in 0..<rowCount {
      if records[row] != record { (record, items) = (records[row], 0) }
      let found = lists.map { Self.parts(of: $0.codes[row], in: $0.dictionary, by: separator) }
      let count = found.first?.count ?? 0
      guard found.allSatisfy({ $0.count == count }) else {
        let arguments = [
          "columns": explosion.columns.map { "“\(ShownText.of($0))”" }.joined(separator: ", "),
          "counts": found.map { String($0.count) }.joined(separator: ", "),
        ]
        findings.add(Message(.partsUnequal, arguments), to: record, column: explosion.columns.first)
        continue
      }
      items += count
      guard items <= Self.mostItems else {
        let message = Message(.partsTooMany, ["limit": String(Self.mostItems)])
        findings.add(message, to: record, column: explosion.columns.first)
        continue
      }
      rows += repeatElement(row, count: count)
      for (index, codes) in found.enumerated() { parts[index] += codes }
    }
    columns = columns.selecting(rows)
    for (index, list) in lists.enumerated() {
      columns.columns[list.name] = .text(TextColumn(codes: parts[index], dictionary: list.dictionary))
    }
    records = rows.map { records[$0] }
  }

  /// The codes of the parts of a text; none for a missing text.
  private static func parts(
    of code: UInt32, in dictionary: TextDictionary, by separator: [UInt8]
  ) -> [UInt32] {
    guard code != TextDictionary.missing, let first = separator.first else { return [] }
    let bytes = Array(dictionary.utf8(of: code))
    var ranges: [Range<Int>] = []
    var (start, index) = (0, 0)
    while index + separator.count <= bytes.count {
      if bytes[index] == first, bytes[index..<(index + separator.count)] == separator[...] {
        ranges.append(start..<index)
        index += separator.count
        start = index
      } else {
        index += 1
      }
    }
    ranges.append(start..<bytes.count)
    return dictionary.codes(of: ranges, in: bytes)
  }
}
