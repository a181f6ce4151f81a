/// Which events of the period a measure looks at; indicators that ask for the same share one.
struct SelectionPlan: Sendable, Hashable {
  /// The bits of the actors whose events are looked at.
  let actorBits: UInt8
  /// The index of the condition among the plan's conditions, or `nil` for all events.
  let condition: Int?
}
