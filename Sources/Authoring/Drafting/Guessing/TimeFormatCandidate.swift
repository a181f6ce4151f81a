internal import Quantities

/// A format of times that a draft tries on the cells of a column.
struct TimeFormatCandidate: Sendable, Hashable {
  /// The format as a mapping writes it.
  let text: String
  private let reader: TimeCellReader

  private init?(_ text: String) {
    guard let format = try? TimeFormat(text) else { return nil }
    self.text = text
    let resolution = TimeResolution(zone: .utc, missing: .shiftForward, ambiguous: .earlier)
    reader = TimeCellReader(formats: [format], resolution: resolution)
  }

  /// The years that times of a log lie in; numbers that would lie elsewhere are no times.
  private static let years = 1970...2099

  /// Whether a cell fits, with a day that the calendar has and in a year that a log may be of.
  func fits(_ cell: String) -> Bool {
    guard let time = try? reader.read(cell).time, let date = TimeZoneRules.utc.civilDate(of: time.start) else {
      return false
    }
    return Self.years.contains(date.year)
  }

  /// The format with day and month exchanged, where both are written alike.
  var exchanged: TimeFormatCandidate? {
    if text.hasPrefix("M/d/") { return Self.all.first { $0.text == "d/M/" + text.dropFirst(4) } }
    if text.hasPrefix("d/M/") { return Self.all.first { $0.text == "M/d/" + text.dropFirst(4) } }
    return nil
  }

  /// All that are tried; of those that fit equally well the first counts.
  static let all: [TimeFormatCandidate] = formats.compactMap(TimeFormatCandidate.init)

  private static let times = [
    " H:m:s", " H:m", "", " H:m:s.S", " h:m:s a", " h:m a", " a h:m:s", " a h:m", " ah:m:s", " ah:m",
  ]

  private static let formats: [String] =
    ["iso8601"]
    + ["yyyy/M/d", "yyyy-M-d", "yyyy.M.d", "M/d/yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy"].flatMap { day in
      times.map { day + $0 }
    }
    + [
      "yyyy年M月d日", "yyyy年M月d日 H:m:s", "yyyy年M月d日 H:m", "yyyy年M月d日H:m:s", "yyyy年M月d日H:m",
      "yyyy年M月d日H时m分s秒", "yyyy年M月d日H时m分", "yyyy年M月d日 H时m分s秒", "yyyy年M月d日 H时m分", "yyyy年M月d日 ah:m",
      "yyyy年M月d日ah:m", "yyyy年M月", "yyyy/M", "yyyy.M", "yyyyMMddHHmmss", "yyyyMMdd HH:mm:ss", "yyyyMMdd",
      // A day number of a spreadsheet would be a time in January 1970 too, hence before the others.
      "excel-serial", "unix-seconds", "unix-milliseconds",
    ]
}
