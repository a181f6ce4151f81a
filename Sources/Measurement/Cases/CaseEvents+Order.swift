internal import Columns
internal import Quantities

extension CaseEvents {
  /// The events, all of one unit, case by case, and within a case from the first to the last.
  ///
  /// Within a case events come in the order of their times; SEMANTICS settles that order but for events of the same
  /// midnight and precision, or the same instant. Where fields of first and last occurrences are read, these come in
  /// the order of their ids as UTF-8 bytes, then of the other fields read: texts by their bytes, then numbers by value,
  /// then times by their own order, the fields of one type by name, missing before present. Two events that are still
  /// equal cannot be told apart by what is read. So the order in which the events came plays no part.
  /// - Parameters:
  ///   - fields: the columns of the grouping.
  ///   - pool: the texts behind the codes.
  /// - Returns: the order as indices of events, and for each case the range of its events in that order.
  func inOrder(fields: FieldTable, pool: TextPool) -> (events: [Int], cases: [Range<Int>]) {
    let ties = TieBreak(fields: fields)
    // Keys side by side, because comparing them where they lie scattered takes most of the time.
    var keys = cases.indices.map { SortKey(group: cases[$0], time: times[$0], event: $0) }
    keys.sort { left, right in
      if left.group != right.group { return left.group < right.group }
      if left.start != right.start { return left.start < right.start }
      if left.precision != right.precision { return left.precision < right.precision }
      return ties.precedes(left.event, right.event, in: self, pool: pool)
    }
    var ranges: [Range<Int>] = []
    var start = 0
    for index in keys.indices.dropFirst() where keys[index].group != keys[index - 1].group {
      ranges.append(start..<index)
      start = index
    }
    if start < keys.count { ranges.append(start..<keys.count) }
    return (keys.map(\.event), ranges)
  }

  /// What events are sorted by before all else.
  private struct SortKey {
    /// The case.
    let group: UInt32
    let start: Instant
    let precision: TimePrecision
    let event: Int

    init(group: UInt32, time: LogTime, event: Int) {
      self.group = group
      self.start = time.start
      self.precision = time.precision
      self.event = event
    }
  }

  /// The order of events of the same time.
  private struct TieBreak {
    /// The columns of each type in the order in which they are compared: by name.
    let texts: [Int]
    let numbers: [Int]
    let times: [Int]

    init(fields: FieldTable) {
      texts = Self.order(of: fields.texts)
      numbers = Self.order(of: fields.numbers)
      times = Self.order(of: fields.times)
    }

    private static func order(of names: [String]) -> [Int] {
      names.indices.sorted { left, right in
        names[left].utf8.lexicographicallyPrecedes(names[right].utf8)
      }
    }

    func precedes(_ left: Int, _ right: Int, in events: CaseEvents, pool: TextPool) -> Bool {
      // Events of which no field is read cannot be told apart.
      guard let right = events.detail(of: right) else { return false }
      guard let left = events.detail(of: left) else { return true }
      let details = events.details
      if details.ids.count > 0 {
        let (first, second) = (details.ids[left], details.ids[right])
        if !first.elementsEqual(second) { return first.lexicographicallyPrecedes(second) }
      }
      for column in texts {
        let (first, second) = (details.texts[column][left], details.texts[column][right])
        if first != second { return pool.utf8(of: first).lexicographicallyPrecedes(pool.utf8(of: second)) }
      }
      for column in numbers {
        let (first, second) = (details.numbers[column][left], details.numbers[column][right])
        if first != second { return Self.precedes(first, second) }
      }
      for column in times {
        let (first, second) = (details.moments[column][left], details.moments[column][right])
        if first != second { return Self.precedes(first, second) }
      }
      return false
    }

    private static func precedes<Value: Comparable>(_ left: Value?, _ right: Value?) -> Bool {
      guard let right else { return false }
      guard let left else { return true }
      return left < right
    }
  }
}
