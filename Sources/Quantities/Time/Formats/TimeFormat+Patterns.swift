/// What cells state by a pattern, and by ISO 8601.
extension TimeFormat {
  /// What a cell states by a pattern; `nil` where it does not fit.
  static func stated(in cell: ArraySlice<UInt8>, _ pieces: [Piece]) -> StatedTime? {
    var scanner = CellScanner(cell)
    var numbers: [Part: Int] = [:]
    var isSecondHalf: Bool?
    for piece in pieces {
      switch piece {
      case .literal(let bytes): guard scanner.take(bytes) else { return nil }
      case .blanks: guard scanner.skipBlanks() else { return nil }
      case .half:
        guard let half = scanner.half() else { return nil }
        isSecondHalf = half
      case .number(.fraction, let digits):
        guard let nanosecond = scanner.nanosecond(digits: digits) else { return nil }
        numbers[.fraction] = nanosecond
      case .number(let part, let digits):
        guard let number = scanner.digits(digits)?.number, part.numbers.contains(number) else { return nil }
        numbers[part] = number
      }
    }
    guard scanner.isAtEnd, let year = numbers[.year] else { return nil }
    var hour = numbers[.hour]
    if let halfDayHour = numbers[.halfDayHour] { hour = halfDayHour % 12 + (isSecondHalf == true ? 12 : 0) }
    let secondOfDay = hour.map { $0 * 3600 + (numbers[.minute] ?? 0) * 60 + (numbers[.second] ?? 0) }
    return .clock(
      StatedClock(
        year: year, month: numbers[.month], day: numbers[.day], secondOfDay: secondOfDay,
        nanosecond: numbers[.fraction] ?? 0), offset: nil)
  }

  /// What a cell states by ISO 8601: a year, month, day, or a day with `T`, `t` or blanks and a time of day to the
  /// minute, second or at most nine digits behind its point or comma, with or without an offset.
  static func statedByISO(in cell: ArraySlice<UInt8>) -> StatedTime? {
    var scanner = CellScanner(cell)
    guard let year = scanner.digits(4...4)?.number else { return nil }
    var clock = StatedClock(year: year)
    if scanner.isAtEnd { return .clock(clock, offset: nil) }
    guard scanner.take(oneOf: "-"), let month = scanner.pair(in: 1...12) else { return nil }
    clock.month = month
    if scanner.isAtEnd { return .clock(clock, offset: nil) }
    guard scanner.take(oneOf: "-"), let day = scanner.pair(in: 1...31) else { return nil }
    clock.day = day
    if scanner.isAtEnd { return .clock(clock, offset: nil) }
    guard scanner.take(oneOf: "Tt") || scanner.skipBlanks(), let hour = scanner.pair(in: 0...23),
      scanner.take(oneOf: ":"), let minute = scanner.pair(in: 0...59)
    else { return nil }
    var second = 0
    if scanner.take(oneOf: ":") {
      guard let number = scanner.pair(in: 0...59) else { return nil }
      second = number
      if scanner.take(oneOf: ".,") {
        guard let nanosecond = scanner.nanosecond() else { return nil }
        clock.nanosecond = nanosecond
      }
    }
    clock.secondOfDay = hour * 3600 + minute * 60 + second
    if scanner.isAtEnd { return .clock(clock, offset: nil) }
    guard let offset = Self.offset(&scanner), scanner.isAtEnd else { return nil }
    return .clock(clock, offset: offset)
  }

  /// Reads `Z`, `+08:00`, `+0800` or `+08`, in seconds east of UTC.
  private static func offset(_ scanner: inout CellScanner) -> Int? {
    if scanner.take(oneOf: "Zz") { return 0 }
    let isWest = scanner.take(oneOf: "-")
    guard isWest || scanner.take(oneOf: "+"), let hours = scanner.pair(in: 0...23) else { return nil }
    var minutes = 0
    if !scanner.isAtEnd {
      _ = scanner.take(oneOf: ":")
      guard let number = scanner.pair(in: 0...59) else { return nil }
      minutes = number
    }
    let offset = hours * 3600 + minutes * 60
    return isWest ? -offset : offset
  }
}

extension TimeFormat.Part {
  /// The numbers that it can be.
  fileprivate var numbers: ClosedRange<Int> {
    switch self {
    case .year: 0...9999
    case .month, .halfDayHour: 1...12
    case .day: 1...31
    case .hour: 0...23
    case .minute, .second: 0...59
    case .fraction: 0...999_999_999
    }
  }
}
