internal import Columns

/// The values of an object's attributes through time, made ready so that those of any time are found without looking at
/// all of them.
struct ObjectHistory {
  /// Why the values at a time cannot be told.
  enum Failure: Error {
    /// A time that is not readable, by its code.
    case unreadable(UInt32)
    /// The code of a time that cannot be compared, since of two times too near each other only one has an offset.
    case notComparable(UInt32)
  }

  /// A value from a time on.
  private struct Change {
    var time: WrittenTime
    var attribute: OCELLog.Attribute
    /// The how-manieth change it is in the file.
    var number: Int
    /// Whether a value from an earlier place may be the later one, as nobody can tell.
    var isUncertain = false
  }

  /// What an attribute was like.
  private struct Line {
    /// The last value that it has always had, as far as it has one.
    var always: OCELLog.Attribute?
    /// The others, from the earliest time on; of one time those that are later in the file behind.
    var changes: [Change] = []
  }

  /// The attributes, in the order in which the file first has them.
  private var lines: [Line] = []
  /// The times with an offset, and those without, from the earliest on, with their codes.
  private var times: [Bool: [(time: WrittenTime, code: UInt32)]] = [:]
  /// The code of the first time that is not readable.
  private var unreadable: UInt32?

  /// Makes an object's history.
  /// - Parameter attributes: its values, in the order of the file.
  /// - Complexity: O(n log n).
  init(_ attributes: ArraySlice<OCELLog.Attribute>, texts: TextDictionary) {
    var numbers: [UInt32: Int] = [:]
    for attribute in attributes {
      let number = numbers[attribute.name] ?? lines.count
      if number == lines.count {
        numbers[attribute.name] = number
        lines.append(Line())
      }
      if attribute.time == TextDictionary.missing {
        lines[number].always = attribute
      } else if let time = WrittenTime(texts.utf8(of: attribute.time)) {
        lines[number].changes.append(Change(time: time, attribute: attribute, number: lines[number].changes.count))
        times[time.hasOffset, default: []].append((time: time, code: attribute.time))
      } else if unreadable == nil {
        unreadable = attribute.time
      }
    }
    for form in [true, false] { times[form]?.sort { $0.time.isWrittenBefore($1.time) } }
    for number in lines.indices { Self.arrange(&lines[number].changes) }
  }

  /// Brings values into the order of their times.
  private static func arrange(_ changes: inout [Change]) {
    changes.sort {
      $0.time.isWrittenBefore($1.time) || !$1.time.isWrittenBefore($0.time) && $0.number < $1.number
    }
    /// The last time of each form, with an offset and without, in seconds.
    var last: [Bool: Int] = [:]
    for index in changes.indices {
      let time = changes[index].time
      if let other = last[!time.hasOffset], time.seconds - other <= WrittenTime.greatestDifference {
        changes[index].isUncertain = true
      }
      last[time.hasOffset] = time.seconds
    }
  }

  /// The values at a time: of each attribute the last that is not after it; of one time the later in the file; one that
  /// it has always had counts where there is no other.
  /// - Parameter time: the code of the time, which matters only where values have times.
  /// - Throws: `Failure` where it cannot be told which they are.
  func values(at time: UInt32, texts: TextDictionary) throws(Failure) -> [OCELLog.Attribute] {
    guard unreadable != nil || !times.isEmpty else { return lines.compactMap(\.always) }
    guard let now = WrittenTime(texts.utf8(of: time)) else { throw .unreadable(time) }
    if let unreadable { throw .unreadable(unreadable) }
    if let code = timeNotComparable(with: now) { throw .notComparable(code) }
    var values: [OCELLog.Attribute] = []
    for line in lines {
      let end = Self.count(line.changes) { !now.isWrittenBefore($0.time) }
      guard end > 0 else {
        if let always = line.always { values.append(always) }
        continue
      }
      let change = line.changes[end - 1]
      guard !change.isUncertain else { throw .notComparable(change.attribute.time) }
      values.append(change.attribute)
    }
    return values
  }

  /// The earliest time that is written in another form than the given one and lies too near to it.
  private func timeNotComparable(with now: WrittenTime) -> UInt32? {
    guard let others = times[!now.hasOffset] else { return nil }
    let start = Self.count(others) { $0.time.seconds < now.seconds - WrittenTime.greatestDifference }
    guard start < others.count, others[start].time.seconds <= now.seconds + WrittenTime.greatestDifference else {
      return nil
    }
    return others[start].code
  }

  /// How many elements a list begins with that are as wanted; behind the first other one there is none.
  private static func count<Element>(_ list: [Element], _ isWanted: (Element) -> Bool) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if isWanted(list[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
