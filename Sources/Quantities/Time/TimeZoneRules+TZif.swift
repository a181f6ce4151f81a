extension TimeZoneRules {
  /// Reads the rules of a TZif file (RFC 9636, versions 1 to 4).
  ///
  /// Before the first transition the first type of local time holds; after the last one the footer's yearly changes, or,
  /// where the file has no footer, the last type.
  /// - Parameters:
  ///   - identifier: the zone's name.
  ///   - tzif: the bytes of the file.
  /// - Throws: `InvalidTZif` with the reason.
  package init(identifier: String, tzif: [UInt8]) throws(InvalidTZif) {
    let file = try TZifFile(tzif)
    let origin = ZoneOrigin.file(version: file.version, footer: file.footer)
    guard !file.footer.isEmpty else {
      self.init(
        identifier: identifier, origin: origin, firstOffset: file.firstOffset,
        transitions: Self.changes(file.transitions, firstOffset: file.firstOffset))
      return
    }
    guard let footer = ZoneFooter(file.footer) else { throw .malformedFooter(file.footer) }
    let yearly = footer.transitions(inYears: Self.years(after: file.transitions.last))
    guard let last = file.transitions.last else {
      // Without a transition the footer alone counts.
      let firstOffset = Self.offset(before: yearly, of: footer)
      self.init(
        identifier: identifier, origin: origin, firstOffset: firstOffset,
        transitions: Self.changes(yearly, firstOffset: firstOffset))
      return
    }
    let offset = yearly.last { $0.second <= last.second }?.offset ?? Self.offset(before: yearly, of: footer)
    guard offset == last.offset || !Self.instantSeconds.contains(last.second) else {
      throw .contradictoryFooter(file.footer)
    }
    self.init(
      identifier: identifier, origin: origin, firstOffset: file.firstOffset,
      transitions: Self.changes(
        file.transitions + yearly.filter { $0.second > last.second }, firstOffset: file.firstOffset))
  }

  /// The seconds that instants lie in.
  private static let instantSeconds = Instant(nanoseconds: .min).second...Instant(nanoseconds: .max).second

  /// The years a footer is worked out for: from shortly before the last transition to the last instant there is.
  private static func years(after last: ZoneTransition?) -> ClosedRange<Int> {
    let second = min(max(last?.second ?? Int.min, instantSeconds.lowerBound), instantSeconds.upperBound)
    let first = CivilDate.components(ofDayNumber: second.flooredQuotient(by: secondsPerDay)).year - 1
    let end = CivilDate.components(ofDayNumber: instantSeconds.upperBound.flooredQuotient(by: secondsPerDay)).year + 1
    return first...end
  }

  /// The offset before the first of a footer's changes.
  private static func offset(before yearly: [ZoneTransition], of footer: ZoneFooter) -> Int {
    guard let daylight = footer.daylight, let first = yearly.first else { return footer.standardOffset }
    return first.offset == footer.standardOffset ? daylight.offset : footer.standardOffset
  }

  /// The transitions at which the offset really changes.
  private static func changes(_ transitions: [ZoneTransition], firstOffset: Int) -> [ZoneTransition] {
    var offset = firstOffset
    return transitions.filter { transition in
      defer { offset = transition.offset }
      return transition.offset != offset
    }
  }
}
