internal import Columns
internal import Diagnostics
internal import RecordReaders

/// Finds the exact places of records and their cells, by reading them once more.
///
/// The readers keep of each record only where it begins; lines and columns of its cells are asked for where something
/// is said about them. Cells are found in plain text with commas alone: elsewhere the bytes of the file are not those
/// that places refer to, or are no cells.
struct RecordLocator {
  private let files: [LogFile]
  /// For each file, whether it is plain text with commas.
  private let arePlain: [Bool]

  /// Makes a locator for the files of a run's logs, one entry after the other.
  init(logs: [LogEntry]) {
    files = logs.flatMap(\.files)
    arePlain = logs.flatMap { log in log.files.map(log.isPlainTable) }
  }

  /// The place of a record, or of its cell in a column.
  /// - Parameter column: the column's name in the file.
  func place(of record: RecordPlace, column: String? = nil) -> SourcePlace {
    guard files.indices.contains(record.file) else { return SourcePlace(file: "") }
    let name = files[record.file].name
    switch record.location {
    case .bytes(let offset, let length, let line):
      let start = SourcePosition(offset: offset, line: line, column: 1)
      guard arePlain[record.file], length <= CSVTokenizer.recordLimit else {
        return SourcePlace(file: name, span: SourceSpan(at: start))
      }
      let bytes = bytes(of: record.file, at: offset, count: length)
      guard bytes.count == length, length > 0 else { return SourcePlace(file: name, span: SourceSpan(at: start)) }
      var tokenizer = CSVTokenizer(start: start)
      tokenizer.append(bytes)
      tokenizer.finish()
      _ = tokenizer.next()
      var range = 0..<length
      if let column, let index = index(of: column, in: record.file), tokenizer.fields.indices.contains(index) {
        range = tokenizer.fields[index].outerRange
      }
      let span = SourceSpan(
        start: tokenizer.position(at: range.lowerBound), end: tokenizer.position(at: range.upperBound))
      return SourcePlace(file: name, span: span)
    case .row(_, let number):
      return SourcePlace(file: name, span: SourceSpan(at: SourcePosition(offset: 0, line: number, column: 1)))
    }
  }

  /// The place among a file's columns of the one of that name.
  private func index(of column: String, in file: Int) -> Int? {
    guard let input = try? FileReader(path: files[file].path) else { return nil }
    var tokenizer = CSVTokenizer()
    var step = tokenizer.next()
    while step == .needsBytes {
      guard (try? tokenizer.append(from: input)) != nil else { return nil }
      step = tokenizer.next()
    }
    guard step == .record, tokenizer.problem == nil else { return nil }
    let names = tokenizer.fields.map { tokenizer.string(of: $0) }
    return names.firstIndex { $0.utf8.elementsEqual(column.utf8) }
  }

  private func bytes(of file: Int, at offset: Int, count: Int) -> [UInt8] {
    guard let input = try? FileReader(path: files[file].path), let bytes = try? input.bytes(at: offset, count: count)
    else { return [] }
    return bytes
  }
}
