/// The events of one place that share a case, all before the cutoff.
struct NaiveCase {
  /// The events, in no particular order.
  var events: [NaiveEvent]

  /// The events of an activity, in the order of their times; equal times in no particular order.
  func events(of activity: String) -> [NaiveEvent] {
    var rest = events.filter { $0.isActivity(activity) }
    var sorted: [NaiveEvent] = []
    while var earliest = rest.indices.first {
      for index in rest.indices where rest[index].time.comes(before: rest[earliest].time) { earliest = index }
      sorted.append(rest.remove(at: earliest))
    }
    return sorted
  }

  /// The earliest time of all events.
  var earliestTime: NaiveTime? {
    var earliest: NaiveTime?
    for event in events {
      if let known = earliest, !event.time.comes(before: known) { continue }
      earliest = event.time
    }
    return earliest
  }

  /// When an activity occurred first.
  func firstTime(of activity: String) -> NaiveTime? { events(of: activity).first?.time }
}
