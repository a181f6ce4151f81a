/// What one of several threads has counted.
struct IntakeTally: Sendable {
  /// Events that were accepted.
  var accepted = 0
  /// Records of units that are not listed.
  var ignored = 0
  /// By file, the number of records read.
  var recordsOfFile: [Int]
  /// By file, the names that members of its records have, where it is JSON.
  var namesOfFile: [Set<[UInt8]>]
  /// The ids of the events.
  var ids = IDBuckets()

  /// Begins with nothing.
  /// - Parameter files: their number.
  init(files: Int) {
    recordsOfFile = Array(repeating: 0, count: files)
    namesOfFile = Array(repeating: [], count: files)
  }
}
