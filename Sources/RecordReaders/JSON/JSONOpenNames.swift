/// The names of the objects that are open, by their codes, to find those that are there twice.
struct JSONOpenNames {
  /// From this number of names on, a set is looked at instead of every name.
  private static let setLimit = 16

  /// The names of all open objects, those of the innermost last.
  private var codes: [UInt32] = []
  /// Where the names of each open object begin.
  private var starts: [Int] = []
  /// The names of those open objects that have many, by their depth.
  private var sets: [Int: Set<UInt32>] = [:]

  /// Begins an object.
  mutating func open() { starts.append(codes.count) }

  /// Ends the innermost object.
  mutating func close() {
    sets[starts.count] = nil
    if let start = starts.popLast() { codes.removeLast(codes.count - start) }
  }

  /// Adds a name to the innermost object.
  /// - Returns: `false` where it is there already.
  /// - Complexity: O(1) on average.
  mutating func add(_ code: UInt32) -> Bool {
    guard let start = starts.last else { return true }
    if codes.count - start < Self.setLimit {
      for other in codes[start...] where other == code { return false }
      codes.append(code)
      return true
    }
    return sets[starts.count, default: Set(codes[start...])].insert(code).inserted
  }
}
