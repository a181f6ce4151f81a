/// What is wrong on purpose with some records. Each is a valid event all the same.
enum FaultKind: String, CaseIterable {
  /// All steps of a case stamped at one instant.
  case oneInstant = "one-instant"
  /// Entered months later, in one sitting.
  case enteredLate = "entered-late"
  /// One proof for several different activities.
  case sameProof = "same-proof"
  /// A case that goes to and fro between two bodies.
  case returnedCase = "returned-case"
  /// The attendance of one meeting copied onto the next.
  case copiedAttendance = "copied-attendance"
  /// Heads always counted in tens.
  case roundNumbers = "round-numbers"
  /// The same content under a new identifier.
  case sameContent = "same-content"
  /// One person in two places at once.
  case twoPlaces = "two-places"
  /// More hours than a day has.
  case longDay = "long-day"
  /// A reply older than the topic.
  case beforeItBegan = "before-it-began"
  /// A closed matter that comes back.
  case reopened
  /// A rush of records in the last days of the year.
  case yearEndRush = "year-end-rush"
  /// Signed off by the one who wrote it.
  case selfApproved = "self-approved"
  /// Closed a minute after it was referred.
  case closedAtOnce = "closed-at-once"
}
