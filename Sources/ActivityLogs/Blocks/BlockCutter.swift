internal import Columns
internal import RecordReaders

/// Cuts files into blocks of whole records, one file after the other, front to back.
///
/// Where a block ends is found without reading the records, see `RecordBlock.lastRecordEnd`: in a file of CSV that keeps
/// to RFC 4180 a line feed ends a record when the number of quotes before it is even. In a file that does not, the block
/// with the first fault begins where it should, so whoever reads that block notices.
struct BlockCutter<Observer: LogObserver> {
  /// A file to cut.
  struct File: Sendable {
    var path: String
    var format: LogBlock.Format
    /// Whether it is left out.
    var isLeftOut = false
  }

  /// What came of asking for a block.
  enum Step {
    /// The block was filled.
    case block
    /// All files are at their end.
    case end
    /// A file cannot be read, or not in this way.
    case irregular
  }

  private let files: [File]
  private let pieceSize: Int
  private var nextFile = 0
  private var reader: FileReader?
  /// What was read of a record whose end was not.
  private var rest: [UInt8] = []
  private var offset = 0
  private var line = 1
  /// Sees all bytes of every file, in their order.
  private(set) var observer: Observer

  /// Makes a cutter.
  /// - Parameters:
  ///   - pieceSize: the number of bytes that are read at once.
  ///   - observer: is shown all bytes.
  init(files: [File], pieceSize: Int, observer: Observer) {
    self.files = files
    self.pieceSize = pieceSize
    self.observer = observer
  }

  /// Fills a block with the next records.
  mutating func fill(_ block: inout LogBlock) -> Step {
    while true {
      guard let reader else {
        while nextFile < files.count, files[nextFile].isLeftOut { nextFile += 1 }
        guard nextFile < files.count else { return .end }
        guard open() else { return .irregular }
        continue
      }
      block.format = files[nextFile - 1].format
      (block.file, block.offset, block.line) = (nextFile - 1, offset, line)
      let count =
        switch block.format {
        case .csv: read(reader, into: &block.csv)
        case .jsonLines: read(reader, into: &block.jsonLines)
        }
      guard let count else { return .irregular }
      if count > 0 { return .block }
    }
  }

  private mutating func open() -> Bool {
    guard let opened = try? FileReader(path: files[nextFile].path) else { return false }
    reader = opened
    nextFile += 1
    (rest, offset, line) = ([], 0, 1)
    return true
  }

  /// Reads a piece of a file behind what is left of the last one.
  /// - Returns: the number of bytes of the block; `nil` where the file cannot be read in this way.
  private mutating func read<Records: RecordBlock>(_ reader: FileReader, into records: inout Records) -> Int? {
    var filled = rest.count
    Self.makeRoom(in: &records.bytes, for: filled + pieceSize + 1)
    records.bytes.replaceSubrange(0..<filled, with: rest)
    var end = 0
    var isLast = false
    while end == 0, !isLast {
      Self.makeRoom(in: &records.bytes, for: filled + pieceSize + 1)
      guard let added = try? reader.read(into: &records.bytes, range: filled..<filled + pieceSize) else { return nil }
      observer.see(records.bytes[filled..<filled + added], ofFile: nextFile - 1)
      filled += added
      isLast = added == 0
      guard filled <= CSVTokenizer.recordLimit else { return nil }
      end = isLast ? filled : Records.lastRecordEnd(in: records.bytes, count: filled)
    }
    if isLast, filled > 0, records.bytes[filled - 1] != .lineFeed {
      // A carriage return alone at the end is for somebody else to judge.
      guard records.bytes[filled - 1] != .carriageReturn else { return nil }
      records.bytes[filled] = .lineFeed
      (filled, end) = (filled + 1, filled + 1)
    }
    rest = Array(records.bytes[end..<filled])
    records.count = end
    offset += end
    line += ByteCounts(records.bytes, in: 0..<end).lineEnds
    if isLast { self.reader = nil }
    return end
  }

  private static func makeRoom(in bytes: inout [UInt8], for count: Int) {
    if bytes.count < count { bytes += repeatElement(0, count: count + count / 8 - bytes.count) }
  }
}
