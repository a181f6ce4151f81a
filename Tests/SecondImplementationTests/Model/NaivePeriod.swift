/// The time that is measured.
struct NaivePeriod {
  /// The first nanosecond of the period.
  let from: Int
  /// The first nanosecond after it.
  let to: Int
  /// The first nanosecond that cases do not see.
  let cutoff: Int
  /// The zone of the civil calendar.
  let zone: NaiveZone
  /// The names of the slots that touch the period.
  let slots: [NaiveSlot: Set<String>]

  /// Makes a period.
  init(from: Int, to: Int, cutoff: Int, zone: NaiveZone) {
    self.from = from
    self.to = to
    self.cutoff = cutoff
    self.zone = zone
    var slots: [NaiveSlot: Set<String>] = [:]
    for number in zone.date(of: from).number...zone.date(of: to - 1).number {
      let date = NaiveDate(number: number)
      for slot in NaiveSlot.allCases { slots[slot, default: []].insert(slot.name(of: date)) }
    }
    self.slots = slots
  }

  /// Whether the whole of a time lies in the period.
  func contains(_ time: NaiveTime) -> Bool { time.start >= from && time.lies(before: to) }
}
