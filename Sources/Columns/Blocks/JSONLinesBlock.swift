internal import CanonicalJSON

/// A stretch of a file with an object of JSON on each line (RFC 8259), and where the values of their members stand.
///
/// Regular are lines with one object whose members are texts, numbers, truth values and `null`, as RFC 8259 and I-JSON
/// (RFC 7493) have them, with names that hold no escape. An empty line, a name twice, an object or array inside another
/// and every fault make the block irregular.
package struct JSONLinesBlock: RecordBlock {
  /// The buffer; the block is the first `count` bytes of it. After `findFields`, escapes in values are undone.
  package var bytes: [UInt8] = []
  package var count = 0
  private var search = MemberSearch(fields: [], findsAll: false)

  /// Makes an empty block.
  package init() {}

  /// Goes on with another file.
  /// - Parameters:
  ///   - fields: the names of the members that are fields; the field's number is its place among them.
  ///   - findsAll: whether all other members are fields too, numbered as they come.
  package mutating func begin(fields: [String], findsAll: Bool) {
    search = MemberSearch(fields: fields, findsAll: findsAll)
  }

  /// The names of the fields, by their numbers.
  package var fields: [String] { search.fields }

  /// The names of all members that the file's records have had so far.
  package var names: [[UInt8]] { search.names.met }

  package var recordCount: Int { search.starts.count }

  package static func lastRecordEnd(in bytes: [UInt8], count: Int) -> Int {
    // In a string a line feed is written as an escape.
    (bytes[..<count].lastIndex(of: .lineFeed) ?? -1) + 1
  }

  // MARK: Finding

  /// Finds the records and the values of their fields.
  /// - Parameter start: where the first record begins.
  /// - Returns: whether the block is regular; it ends with a line feed, and all of it is UTF-8.
  package mutating func findFields(from start: Int) -> Bool {
    guard start <= count, count <= bytes.count, count < UInt32.max else { return false }
    guard start == count || bytes[count - 1] == .lineFeed, UTF8Check.isValid(bytes, in: start..<count) else {
      return false
    }
    return search.run(over: bytes, from: start, to: count) && unescape()
  }

  /// Undoes the escapes where they stand: what they stand for is never longer.
  /// - Returns: whether all of them are escapes of JSON.
  private mutating func unescape() -> Bool {
    for text in search.escaped {
      var (source, target) = (text.range.lowerBound, text.range.lowerBound)
      while source < text.range.upperBound {
        guard bytes[source] == .backslash else {
          bytes[target] = bytes[source]
          (source, target) = (source + 1, target + 1)
          continue
        }
        guard let scalar = try? JSONEscape.scalar(in: bytes, at: &source, end: text.range.upperBound) else {
          return false
        }
        for byte in scalar.utf8 {
          bytes[target] = byte
          target += 1
        }
      }
      search.shorten(text, to: target)
    }
    return true
  }

  // MARK: Records

  package func start(ofRecord record: Int) -> Int { Int(search.starts[record]) }

  package func end(ofRecord record: Int) -> Int { Int(search.ends[record]) }

  package func lines(from first: Int) -> [Int] { Array(first..<first + recordCount) }

  package func texts(of field: Int, from first: Int) -> [Range<Int>] {
    (first..<max(first, recordCount)).map { search.value(of: field, record: $0) ?? 0..<0 }
  }

  /// Whether a record has a field, be it `null`.
  package func has(_ field: Int, record: Int) -> Bool { search.value(of: field, record: record) != nil }
}
