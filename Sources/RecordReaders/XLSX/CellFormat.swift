/// What a cell's number format makes of its number.
enum CellFormat: Sendable, Hashable {
  /// A number.
  case number
  /// A day, a time of day or both; the parts are those that the format shows, none where that depends on the program.
  case time(Parts)
  /// A stretch of time, counted in hours beyond 24.
  case elapsed

  /// Parts of a time.
  struct Parts: OptionSet, Sendable, Hashable {
    let rawValue: Int
    static let date = Parts(rawValue: 1)
    static let clock = Parts(rawValue: 2)
  }

  /// The format of a number that every workbook knows (ECMA-376, part 1, 18.8.30); `number` for all others.
  ///
  /// From 27 on they depend on the country, of which some show days and some the time of day under one number.
  init(builtIn number: Int) {
    switch number {
    case 14...17, 27...31, 36, 50...54, 57, 58: self = .time(.date)
    case 18...21, 32, 33, 45, 47: self = .time(.clock)
    case 22: self = .time([.date, .clock])
    case 34, 35, 55, 56: self = .time([])
    case 46: self = .elapsed
    default: self = .number
    }
  }

  /// The format that a code describes, of which the section for positive numbers counts (18.8.31).
  init(code: String) {
    var scan = FormatCodeScan()
    scan.read(code)
    let parts = scan.parts
    self = scan.isElapsed && !parts.contains(.date) ? .elapsed : parts.isEmpty ? .number : .time(parts)
  }
}
