/// What the clocks of a place showed and will show: offsets from UTC for all time.
package struct TimeZoneRules: Sendable, Hashable {
  /// The zone's name, such as `Asia/Shanghai`, `+08:00` or `UTC`.
  package let identifier: String
  /// Where the rules come from.
  package let origin: ZoneOrigin
  /// The offset before the first transition, in seconds east of UTC.
  let firstOffset: Int
  /// All changes of the offset that an instant can lie after, in strictly ascending order.
  let transitions: [ZoneTransition]

  /// Coordinated universal time.
  package static let utc = TimeZoneRules(
    identifier: "UTC", origin: .fixedOffset, firstOffset: 0, transitions: [])

  /// The offsets a zone can have, in seconds east of UTC (RFC 9636, section 3.2).
  static let offsets = -89_999...93_599

  /// Makes rules of transitions in strictly ascending order; all offsets are of `offsets`.
  init(identifier: String, origin: ZoneOrigin, firstOffset: Int, transitions: [ZoneTransition]) {
    self.identifier = identifier
    self.origin = origin
    self.firstOffset = firstOffset
    self.transitions = transitions
  }

  /// Makes a zone of one offset: `+08:00`, `-03:30` (up to 23:59), `UTC` or `Z`; `nil` for anything else.
  ///
  /// All ways to write no offset give the zone `utc`.
  package init?(fixedOffset text: String) {
    if ["UTC", "Z"].contains(text) {
      self = .utc
      return
    }
    let bytes = Array(text.utf8)
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
      bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-")
    else { return nil }
    var numbers: [Int] = []
    for index in [1, 2, 4, 5] {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) else { return nil }
      numbers.append(Int(bytes[index] - UInt8(ascii: "0")))
    }
    let (hours, minutes) = (numbers[0] * 10 + numbers[1], numbers[2] * 10 + numbers[3])
    guard hours <= 23, minutes <= 59 else { return nil }
    let offset = hours * 3600 + minutes * 60
    if offset == 0 {
      self = .utc
    } else {
      self.init(
        identifier: text, origin: .fixedOffset, firstOffset: bytes[0] == UInt8(ascii: "-") ? -offset : offset,
        transitions: [])
    }
  }

  /// The offset at an instant, in seconds east of UTC.
  /// - Complexity: logarithmic in the number of transitions.
  package func offset(at instant: Instant) -> Int { offset(atSecond: instant.second) }

  /// The offset at a second since 1970-01-01T00:00:00Z, in seconds east of UTC.
  func offset(atSecond second: Int) -> Int { offset(afterTransitions: transitionCount(through: second)) }

  /// The number of transitions that are not after a second.
  func transitionCount(through second: Int) -> Int {
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].second <= second { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The offset once a number of transitions have passed.
  func offset(afterTransitions count: Int) -> Int { count == 0 ? firstOffset : transitions[count - 1].offset }

  /// Feeds what tells zones apart in practice; the table of transitions is left to `==`.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(identifier)
    hasher.combine(transitions.count)
  }
}
