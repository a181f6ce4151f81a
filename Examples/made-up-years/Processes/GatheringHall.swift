/// Where events are held: it tells of the event, who came, and what they thought of it.
struct GatheringHall {
  private let place: Place
  private var count = 0

  /// A hall in which nothing was held yet.
  init(place: Place) { self.place = place }

  /// Holds an event.
  ///
  /// - Parameters:
  ///   - newFaces: how many of those who come are there for the first time, in permille.
  ///   - rating: the middle of the marks in hundredths; `nil` where nobody is asked.
  ///   - title: what it is called; by default after its theme.
  mutating func hold(
    _ theme: String, by actor: ActorKind, at moment: Moment, _ guests: [Person], newFaces: Int, rating: Int? = nil,
    title: String? = nil, _ random: inout RandomStream, _ book: inout LogBook
  ) {
    count += 1
    let id = "V-\(place.community.id)-\(count.padded(to: 3))"
    let organization = actor == .social ? place.agency : ""
    var event = Event("event.held", by: actor, at: moment)
    event.caseID = id
    event.theme = theme
    event.organization = organization
    event.participants = String(guests.count + random.around(10))
    event.title = title ?? Wording.events[theme] ?? theme
    book.write(event)
    for guest in guests {
      var attendance = Event("event.attended", by: .resident, at: moment)
      attendance.attribute(to: guest)
      attendance.caseID = id
      attendance.theme = theme
      attendance.organization = organization
      attendance[.firstTime] = random.chance(newFaces) ? "yes" : "no"
      attendance.title = "签到：\(event.title)"
      book.write(attendance)
      if let rating, random.chance(850) {
        var mark = Event("event.rated", by: .resident, at: moment.later(hours: 3))
        mark.caseID = id
        mark.theme = theme
        mark.organization = organization
        mark.source = "survey"
        mark.rating = String(min(5, max(1, (rating + random.within(-110...110) + 50) / 100)))
        book.write(mark)
      }
    }
  }
}
