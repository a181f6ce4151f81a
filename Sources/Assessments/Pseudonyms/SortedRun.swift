internal import Columns

/// Lines in the order of their bytes, read one after the other from a file or from memory.
struct SortedRun {
  private let reader: FileReader?
  private var window = ByteWindow()
  /// The bytes of the window that have been given.
  private var next = 0
  private var lines: ArraySlice<ArraySlice<UInt8>>

  /// The line that has come up; `nil` before the first and after the last.
  private(set) var line: ArraySlice<UInt8>?

  /// Begins before the first line of a file.
  init(reader: FileReader) {
    self.reader = reader
    lines = []
  }

  /// Begins before the first of some lines.
  init(lines: [ArraySlice<UInt8>]) {
    reader = nil
    self.lines = lines[...]
  }

  /// Goes on to the next line.
  /// - Throws: `FileFailure` where the file cannot be read.
  mutating func advance() throws(FileFailure) {
    guard let reader else {
      line = lines.popFirst()
      return
    }
    line = nil
    while true {
      if let end = window.firstIndex(of: UInt8(ascii: "\n"), in: next..<window.count) {
        line = window.storage[next..<end]
        next = end + 1
        return
      }
      window.dropFirst(next)
      next = 0
      if try window.append(from: reader) == 0 { return }
    }
  }
}
