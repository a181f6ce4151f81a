/// Which cases a measure looks at, and which of their records its value rests on.
struct CaseScope: Sendable {
  /// The indicator that is measured.
  let indicator: MeasuredIndicator
  /// The code of the activity whose first occurrence places the case in a period; `nil` for the earliest event.
  let anchor: UInt32?
  /// The condition that activates a case, by its index among the plan's, or `nil` for all.
  let condition: Int?
  /// The codes of the activities that the measure names, `nil` for all.
  let activities: [UInt32]?
  /// The bits of the actors whose records count.
  let actorBits: UInt8

  /// Whether the value may rest on events of an activity.
  func names(_ activity: UInt32) -> Bool { activities?.contains(activity) ?? true }
}
