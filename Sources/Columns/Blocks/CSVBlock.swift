/// A stretch of a CSV file in memory that holds whole records, and where their fields stand (RFC 4180).
///
/// The fields are found sixteen bytes at a time. Whatever is not as the RFC has it — a quote in the middle of a field, a
/// carriage return alone, a NUL — makes the block irregular: then nothing of it may be used, and a reader that can say
/// what is wrong has to look.
package struct CSVBlock: RecordBlock {
  /// The buffer; the block is the first `count` bytes of it. After `findFields`, doubled quotes are single.
  package var bytes: [UInt8] = []
  /// The number of bytes of the block.
  package var count = 0
  /// The index of each separator and of each record's line feed, ascending; those inside quotes left out.
  private var ends: [UInt32] = []
  /// By record, the number of `ends` up to and with its line feed.
  private var recordEnds: [Int] = []
  /// Where the text of a field with quotes inside ends once they are single, by the field's place in `ends`.
  private var shortened: [Int: Int] = [:]
  /// Records with line ends inside quotes, ascending, each with the number of these.
  private var innerLines: [(record: Int, count: Int)] = []

  /// Makes an empty block.
  package init() {}

  /// The number of records, as `findFields` found them.
  package var recordCount: Int { recordEnds.count }

  package static func lastRecordEnd(in bytes: [UInt8], count: Int) -> Int {
    var isOutside = ByteCounts(bytes, in: 0..<count).quotes % 2 == 0
    var index = count
    while index > 0 {
      index -= 1
      if bytes[index] == .quote { isOutside.toggle() }
      if bytes[index] == .lineFeed, isOutside { return index + 1 }
    }
    return 0
  }

  // MARK: Finding

  /// Finds the records and their fields.
  /// - Parameters:
  ///   - width: the number of fields that every record must have.
  ///   - start: where the first record begins.
  /// - Returns: whether the block is regular: every record has that many fields, the form is that of the RFC, the block
  ///   ends with a line feed, and all of it is UTF-8.
  package mutating func findFields(width: Int, from start: Int) -> Bool {
    recordEnds.removeAll(keepingCapacity: true)
    shortened.removeAll(keepingCapacity: true)
    innerLines.removeAll(keepingCapacity: true)
    guard start <= count, count <= bytes.count, count < UInt32.max, width > 0 else { return false }
    guard start < count else { return true }
    guard bytes[count - 1] == .lineFeed, UTF8Check.isValid(bytes, in: start..<count) else { return false }
    // Blocks differ a little in length: room for a longer one than any so far is made for longer ones still.
    if ends.count < count + 16 { ends = Array(repeating: 0, count: count + count / 8 + 16) }
    var search = SeparatorSearch(start: start)
    let isRegular = search.run(over: &bytes, count: count, ends: &ends)
    recordEnds = search.recordEnds
    shortened = search.shortened
    innerLines = search.innerLines
    guard isRegular else { return false }
    var before = 0
    for end in recordEnds {
      if end - before != width { return false }
      before = end
    }
    firstRecord = start
    self.width = width
    return true
  }

  /// Where the first record begins.
  private var firstRecord = 0
  private var width = 1

  // MARK: Records

  /// Where a record begins.
  package func start(ofRecord record: Int) -> Int {
    record == 0 ? firstRecord : Int(ends[record * width - 1]) + 1
  }

  /// Where a record ends, its line end left out.
  package func end(ofRecord record: Int) -> Int { trimmed(Int(ends[(record + 1) * width - 1])) }

  /// By record, the number of the line on which it begins.
  /// - Parameter first: the number of the line on which the first record begins.
  package func lines(from first: Int) -> [Int] {
    var line = first
    var inner = innerLines[...]
    return (0..<recordCount).map { record in
      defer {
        line += 1
        if let next = inner.first, next.record == record {
          line += next.count
          inner = inner.dropFirst()
        }
      }
      return line
    }
  }

  /// The text of a field, its quotes left out.
  /// - Parameters:
  ///   - record: the record's number in the block.
  ///   - field: the field's number in the record.
  package func text(record: Int, field: Int) -> Range<Int> {
    let place = record * width + field
    let start = place == 0 ? firstRecord : Int(ends[place - 1]) + 1
    let end = field == width - 1 ? trimmed(Int(ends[place])) : Int(ends[place])
    guard start < end, bytes[start] == .quote else { return start..<end }
    return start + 1..<(shortened[place] ?? end - 1)
  }

  /// An end without the carriage return before it.
  private func trimmed(_ end: Int) -> Int { end > 0 && bytes[end - 1] == .carriageReturn ? end - 1 : end }

  // MARK: Columns

  /// Where the texts of a field stand, record by record.
  /// - Parameters:
  ///   - field: the field's number in a record.
  ///   - first: the number of the first record wanted.
  package func texts(of field: Int, from first: Int) -> [Range<Int>] {
    guard field >= 0, field < width, first >= 0 else { return [] }
    var texts: [Range<Int>] = []
    texts.reserveCapacity(max(0, recordCount - first))
    // Unsafe: a field of a record has a place among the ends, and ends lie within the block.
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe ends.withUnsafeBufferPointer { ends in
        for record in first..<max(first, recordCount) {
          let place = record &* width &+ field
          let start = unsafe place == 0 ? firstRecord : Int(ends[place &- 1]) &+ 1
          let end = unsafe Int(ends[place])
          let isPlain = unsafe field < width &- 1 && (start == end || bytes[start] != .quote)
          texts.append(isPlain ? start..<end : text(record: record, field: field))
        }
      }
    }
    return texts
  }
}
