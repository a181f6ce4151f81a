extension TimeZoneRules {
  /// The seconds since 1970-01-01T00:00:00Z at which the clocks show a time of day on a date, earliest first: none
  /// where the clocks skipped it, two where they went back over it.
  /// - Parameter wallSecond: seconds since 1970-01-01T00:00:00 by the clocks themselves, of the years 1700 to 2200.
  func seconds(atWallSecond wallSecond: Int) -> [Int] {
    var seconds: [Int] = []
    // Before this second no offset can bring the clocks to the time.
    var passed = transitionCount(through: wallSecond - Self.offsets.upperBound - 1)
    while true {
      let begin = passed == 0 ? Int.min : transitions[passed - 1].second
      guard begin <= wallSecond - Self.offsets.lowerBound else { return seconds }
      let second = wallSecond - offset(afterTransitions: passed)
      let end = passed < transitions.count ? transitions[passed].second : Int.max
      if second >= begin, second < end { seconds.append(second) }
      guard passed < transitions.count else { return seconds }
      passed += 1
    }
  }

  /// The second that a clock nobody put forward would have shown as a time that the clocks skipped; `nil` for a time
  /// that they did not skip.
  ///
  /// Half past two, where the clocks went from two to three, is so the instant at which they showed half past three.
  func secondPastGap(atWallSecond wallSecond: Int) -> Int? {
    var passed = transitionCount(through: wallSecond - Self.offsets.upperBound - 1)
    while passed < transitions.count, transitions[passed].second <= wallSecond - Self.offsets.lowerBound {
      let second = wallSecond - offset(afterTransitions: passed)
      let transition = transitions[passed]
      if second >= transition.second, wallSecond - transition.offset < transition.second { return second }
      passed += 1
    }
    return nil
  }
}
