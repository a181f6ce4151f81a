internal import Columns
internal import RecordReaders

/// Cuts files into blocks of whole records, one file after the other, front to back.
///
/// Where a block ends is found by counting quotes: in a file that keeps to RFC 4180 a line feed ends a record when the
/// number of quotes before it is even. In a file that does not, the block with the first fault begins where it should, so
/// whoever reads that block notices.
struct BlockCutter {
  /// What came of asking for a block.
  enum Step {
    /// The block was filled.
    case block
    /// All files are at their end.
    case end
    /// A file cannot be read, or not in this way.
    case irregular
  }

  /// The number of bytes that are read at once.
  static let pieceSize = 1 << 20

  private let paths: [String]
  private var nextFile = 0
  private var reader: FileReader?
  /// What was read of a record whose end was not.
  private var rest: [UInt8] = []
  private var offset = 0
  private var line = 1
  private var isAtStart = true
  /// Sees all bytes of every file, in their order.
  private var observer: any LogObserver

  /// Makes a cutter.
  /// - Parameters:
  ///   - paths: where the files are.
  ///   - observer: is shown all bytes.
  init(paths: [String], observer: any LogObserver) {
    self.paths = paths
    self.observer = observer
  }

  /// Fills a block with the next records.
  mutating func fill(_ block: inout LogBlock) -> Step {
    while true {
      guard let reader else {
        guard nextFile < paths.count else { return .end }
        guard open() else { return .irregular }
        continue
      }
      guard let end = read(reader, into: &block) else { return .irregular }
      if end > 0 || block.records.count > 0 { return .block }
    }
  }

  /// What the observer has seen.
  var seen: any LogObserver { observer }

  private mutating func open() -> Bool {
    guard let opened = try? FileReader(path: paths[nextFile]) else { return false }
    reader = opened
    nextFile += 1
    (rest, offset, line, isAtStart) = ([], 0, 1, true)
    return true
  }

  /// Reads a piece of a file behind what is left of the last one.
  /// - Returns: the number of bytes of the block; `nil` where the file cannot be read in this way.
  private mutating func read(_ reader: FileReader, into block: inout LogBlock) -> Int? {
    var filled = rest.count
    Self.makeRoom(in: &block.records.bytes, for: filled + Self.pieceSize + 1)
    block.records.bytes.replaceSubrange(0..<filled, with: rest)
    var end = 0
    var isLast = false
    while end == 0, !isLast {
      Self.makeRoom(in: &block.records.bytes, for: filled + Self.pieceSize + 1)
      guard let added = try? reader.read(into: &block.records.bytes, range: filled..<filled + Self.pieceSize) else {
        return nil
      }
      observer.see(block.records.bytes[filled..<filled + added], ofFile: nextFile - 1)
      filled += added
      isLast = added == 0
      guard filled <= CSVTokenizer.recordLimit else { return nil }
      end = isLast ? filled : Self.lastRecordEnd(in: block.records.bytes, count: filled)
    }
    if isLast, filled > 0, block.records.bytes[filled - 1] != UInt8(ascii: "\n") {
      // A carriage return alone at the end is for somebody else to judge.
      guard block.records.bytes[filled - 1] != UInt8(ascii: "\r") else { return nil }
      block.records.bytes[filled] = UInt8(ascii: "\n")
      (filled, end) = (filled + 1, filled + 1)
    }
    rest = Array(block.records.bytes[end..<filled])
    block.records.count = end
    block.file = nextFile - 1
    (block.offset, block.line, block.hasHeader) = (offset, line, isAtStart)
    offset += end
    line += ByteCounts(block.records.bytes, in: 0..<end).lineEnds
    isAtStart = false
    if isLast { self.reader = nil }
    return end
  }

  /// Where the last record ends that is whole, its line feed included; 0 where none is.
  private static func lastRecordEnd(in bytes: [UInt8], count: Int) -> Int {
    var isOutside = ByteCounts(bytes, in: 0..<count).quotes % 2 == 0
    var index = count
    while index > 0 {
      index -= 1
      if bytes[index] == UInt8(ascii: "\"") { isOutside.toggle() }
      if bytes[index] == UInt8(ascii: "\n"), isOutside { return index + 1 }
    }
    return 0
  }

  private static func makeRoom(in bytes: inout [UInt8], for count: Int) {
    if bytes.count < count { bytes += Array(repeating: 0, count: count - bytes.count) }
  }
}
