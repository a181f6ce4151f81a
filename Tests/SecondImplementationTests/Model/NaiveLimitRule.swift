/// The longest time allowed, by what a field says.
struct NaiveLimitRule {
  /// The field; `nil` where one limit holds for all.
  var column: String?
  /// The limits by the values of the field.
  var limits: [(value: String, limit: NaiveLimit)] = []
  /// The limit where none of these holds.
  var otherwise: NaiveLimit?

  /// The limit of a case that begins with an event; `nil` where there is none, which is an error.
  func limit(of event: NaiveEvent) -> NaiveLimit? {
    guard let column, let value = event.text(column) else { return otherwise }
    for (name, limit) in limits where NaiveText(name) == value { return limit }
    return otherwise
  }
}
