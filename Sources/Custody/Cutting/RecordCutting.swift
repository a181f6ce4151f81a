/// How a file is cut into the records that are sealed one by one.
package enum RecordCutting: String, Sendable, Hashable, CaseIterable {
  /// A record ends with its line, unless the line end stands between quotes: where the number of `"` since the record
  /// began is odd. So CSV files are cut at their records (RFC 4180), whatever stands between the fields.
  case quotedLines = "quoted-lines"
  /// A record is a line.
  case lines
  /// The file is one record: a workbook, a database, or a packed file has no lines.
  case whole

  /// The greatest length of a record in bytes; what is longer is cut after so many, again and again.
  package static let recordLimit = 16 << 20

  /// How a file is cut, by its name and its first bytes.
  package init(fileName: String, firstBytes: ArraySlice<UInt8>) {
    let packed: [[UInt8]] = [
      [0x1F, 0x8B], [0x50, 0x4B], Array("SQLite format 3".utf8), Array("%PDF".utf8), [0xD0, 0xCF],
    ]
    let ending = fileName.split(separator: ".").last?.lowercased() ?? ""
    if packed.contains(where: firstBytes.starts(with:)) {
      self = .whole
    } else if ["json", "jsonl", "ndjson", "xes", "xml", "jsonocel", "xmlocel"].contains(ending) {
      self = .lines
    } else {
      self = .quotedLines
    }
  }
}
