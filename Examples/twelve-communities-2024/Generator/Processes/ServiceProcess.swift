/// Ordinary services of the office, the committee and the social organizations.
struct ServiceProcess: YearProcess {
  static let label = "services"

  private let place: Place

  init(place: Place) { self.place = place }

  func run(_ random: inout RandomStream, _ book: inout LogBook) {
    for month in 0..<12 {
      for actor in [ActorKind.office, .committee, .social] {
        for _ in 0..<random.below(place[.monthlyServices] * 2 + 1) {
          serve(actor, YearCalendar.moment(inMonth: month, &random), &random, &book)
        }
      }
    }
  }

  private func serve(
    _ actor: ActorKind, _ moment: Moment, _ random: inout RandomStream, _ book: inout LogBook
  ) {
    let service = random.pick(Wording.services)
    var event = Event("service.delivered", by: actor, at: moment)
    event.theme = random.pick(Wording.themes)
    event.participants = String(1 + random.around(9))
    event.hours = random.pick(["0.5", "1", "1.5", "2", "4"])
    event.title = service
    switch actor {
    case .social:
      (event.body, event.organization) = random.pick([
        ("social-work-agency", place.agency), ("property-company", place.propertyCompany),
      ])
    case .office: event.body = "livelihood-office"
    case .committee, .resident: event.building = "\(1 + random.below(place.community.buildings))栋"
    }
    book.write(event)
  }
}
