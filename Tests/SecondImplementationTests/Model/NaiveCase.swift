/// The events of one place that share a case, all before the cutoff.
struct NaiveCase {
  /// The place of all its events.
  let place: [NaiveText?]
  /// What the place calls it.
  let name: NaiveText
  /// The events, in no particular order.
  var events: [NaiveEvent]

  /// The events of an activity, in the order of their times; at one time by their ids.
  func events(of activity: String) -> [NaiveEvent] {
    var rest = events.filter { $0.isActivity(activity) }
    var sorted: [NaiveEvent] = []
    while var earliest = rest.indices.first {
      for index in rest.indices where rest[index].comes(before: rest[earliest]) { earliest = index }
      sorted.append(rest.remove(at: earliest))
    }
    return sorted
  }

  /// The first of all events.
  var earliest: NaiveEvent? {
    var earliest: NaiveEvent?
    for event in events {
      if let known = earliest, !event.comes(before: known) { continue }
      earliest = event
    }
    return earliest
  }

  /// When an activity occurred first.
  func firstTime(of activity: String) -> NaiveTime? { events(of: activity).first?.time }
}
