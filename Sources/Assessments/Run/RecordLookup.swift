internal import ActivityLogs
internal import Diagnostics
internal import Foundation
internal import RecordReaders

/// Reads single records again, for the evidence lists.
struct RecordLookup {
  /// The descriptions of some records of one log file, by the offset of their first byte.
  ///
  /// The records are read by place and parsed together under the file's own header. A record that has changed since
  /// it was measured is left out.
  static func describe(_ ranges: Set<Range<Int>>, in path: String) -> [Int: RecordDescriptions.Description] {
    guard let handle = FileHandle(forReadingAtPath: path), let header = header(of: handle) else { return [:] }
    defer { try? handle.close() }
    let newline = [UInt8(ascii: "\n")]
    let sorted = ranges.sorted { $0.lowerBound < $1.lowerBound }
    var content = header + newline
    for range in sorted {
      guard (try? handle.seek(toOffset: UInt64(range.lowerBound))) != nil,
        let bytes = try? handle.read(upToCount: range.count)
      else { return [:] }
      content += [UInt8](bytes) + newline
    }
    var diagnostics: [Diagnostic] = []
    guard let table = CSVTable(SourceFile(name: path, bytes: content), diagnostics: &diagnostics),
      table.rows.count == sorted.count
    else { return [:] }
    let (id, time, activity) = (table.column("id"), table.column("time"), table.column("activity"))
    var result: [Int: RecordDescriptions.Description] = [:]
    for (row, range) in zip(table.rows, sorted) {
      func cell(_ column: Int?) -> String { column.map { row.cells[$0].text } ?? "" }
      result[range.lowerBound] = RecordDescriptions.Description(
        id: cell(id), time: cell(time), activity: cell(activity))
    }
    return result
  }

  /// The bytes of a file's first record, without its line ending and without a byte-order mark.
  private static func header(of handle: FileHandle) -> [UInt8]? {
    guard let data = try? handle.read(upToCount: 1 << 20) else { return nil }
    var bytes = [UInt8](data)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    var quoted = false
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\"") { quoted.toggle() }
      if !quoted, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return Array(bytes[..<index]) }
    }
    return bytes
  }
}
