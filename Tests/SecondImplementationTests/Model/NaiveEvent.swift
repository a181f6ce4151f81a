internal import Quantities

/// An event: a record whose cells have been read.
struct NaiveEvent {
  /// Names of columns that hold numbers.
  static let numberColumns = ["participants", "hours", "points", "rating", "预算"]
  /// Names of columns that hold times.
  static let timeColumns = ["time", "end", "recorded_at"]
  /// All names under which logs speak of the actors.
  private static let actors = [
    "街道办": "subdistrict-office", "街道办事处": "subdistrict-office", "居委会": "residents-committee",
    "社会组织": "social-organization", "居民": "resident",
  ]

  /// The texts that are not missing, by column.
  let texts: [String: NaiveText]
  /// The numbers that are not missing, by column.
  let numbers: [String: Rational]
  /// The times that are not missing, by column.
  let times: [String: NaiveTime]
  /// When it happened.
  let time: NaiveTime

  /// Reads a record.
  init(_ row: NaiveRow, zone: NaiveZone) {
    var texts: [String: NaiveText] = [:]
    var numbers: [String: Rational] = [:]
    var times: [String: NaiveTime] = [:]
    for column in row.cells.keys {
      guard let text = row[column] else { continue }
      if Self.numberColumns.contains(column) {
        numbers[column] = NaiveNumber.value(of: text)
      } else if Self.timeColumns.contains(column) {
        times[column] = NaiveTime(text, zone: zone)
      } else if column == "actor" {
        texts[column] = NaiveText(Self.actors[text] ?? text)
      } else {
        texts[column] = NaiveText(text)
      }
    }
    self.texts = texts
    self.numbers = numbers
    self.times = times
    self.time = times["time"] ?? NaiveTime(start: 0, end: 0, precision: .instant)
  }

  /// A text, unless it is missing.
  func text(_ column: String) -> NaiveText? { texts[column] }

  /// Whether a column is not missing.
  func has(_ column: String) -> Bool { texts[column] != nil || numbers[column] != nil || times[column] != nil }

  /// Whether the activity is the one named.
  func isActivity(_ activity: String) -> Bool { texts["activity"] == NaiveText(activity) }

  /// The community, or without one the sub-district.
  var place: [NaiveText?] {
    let community = text("community")
    return [community, community == nil ? text("subdistrict") : nil]
  }

  /// Whether it comes first, by its time, and of several at one time by the bytes of its id.
  func comes(before other: NaiveEvent) -> Bool {
    if time.comes(before: other.time) { return true }
    if other.time.comes(before: time) { return false }
    return text("id") ?? NaiveText("") < other.text("id") ?? NaiveText("")
  }

  /// Whether every field but `id` is equal.
  func equalsExceptForID(_ other: NaiveEvent) -> Bool {
    var (mine, others) = (texts, other.texts)
    mine["id"] = nil
    others["id"] = nil
    return mine == others && numbers == other.numbers && times == other.times
  }
}
