/// The events of one community while faults are planted among them.
struct TamperedLog {
  /// The events; planted ones stand at the end.
  private(set) var events: [Event]
  /// What was planted, in the order of planting.
  private(set) var faults: [PlantedFault] = []

  /// A log without faults.
  init(events: [Event]) { self.events = events }

  /// Changes the event at `index` and notes why.
  mutating func change(_ index: Int, _ kind: FaultKind, _ note: String, _ edit: (inout Event) -> Void) {
    edit(&events[index])
    faults.append(PlantedFault(index: index, kind: kind, note: note))
  }

  /// Adds an event that never happened and notes why.
  mutating func add(_ event: Event, _ kind: FaultKind, _ note: String) {
    guard event.time.moment < Moment(day: 366, hour: 0) else { return }
    events.append(event)
    faults.append(PlantedFault(index: events.count - 1, kind: kind, note: note))
  }

  /// The places of the events that `matches`, in order, those already tampered with left out.
  func indices(where matches: (Event) -> Bool) -> [Int] {
    let touched = Set(faults.map(\.index))
    return events.indices.filter { !touched.contains($0) && matches(events[$0]) }
  }

  /// The places of each case's events of the given activities; cases in the order of their identifiers.
  func cases(of activities: Set<String>) -> [(id: String, indices: [Int])] {
    let all = indices { !$0.caseID.isEmpty && activities.contains($0.activity) }
    return Dictionary(grouping: all) { events[$0].caseID }
      .sorted { $0.key < $1.key }
      .map { (id: $0.key, indices: $0.value) }
  }
}
