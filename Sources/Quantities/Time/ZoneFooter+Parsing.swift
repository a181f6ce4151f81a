extension ZoneFooter {
  /// Reads a POSIX TZ text such as `CST-8` or `CET-1CEST,M3.5.0,M10.5.0/3`, with the hours −167 to 167 of RFC 9636.
  /// - Returns: `nil` where it is malformed, has daylight-saving time without its rules, or an offset no zone can have.
  init?(_ text: String) {
    var scanner = ZoneFooterScanner(text)
    guard scanner.skipName(), let west = scanner.time(hours: 0...24), TimeZoneRules.offsets.contains(-west) else {
      return nil
    }
    guard !scanner.isAtEnd else {
      self.init(standardOffset: -west, daylight: nil)
      return
    }
    guard scanner.skipName() else { return nil }
    var offset = 3600 - west
    if !scanner.take(",") {
      guard let daylightWest = scanner.time(hours: 0...24), scanner.take(",") else { return nil }
      offset = -daylightWest
    }
    guard TimeZoneRules.offsets.contains(offset), let start = scanner.yearlyChange(), scanner.take(","),
      let end = scanner.yearlyChange(), scanner.isAtEnd
    else { return nil }
    self.init(standardOffset: -west, daylight: Daylight(offset: offset, start: start, end: end))
  }
}
