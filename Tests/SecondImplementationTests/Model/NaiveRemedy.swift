/// What findings, promises and remedies are.
struct NaiveRemedy {
  /// Makes a finding.
  var made: String
  /// Promises a remedy.
  var promised: String?
  /// The column of the promise that states the deadline.
  var deadline: String?
  /// Confirms the remedy.
  var confirmed: String
  /// Says that the fault is back.
  var recurred: String?
  /// The longest time where no deadline was promised.
  var limit: NaiveLimit
}
