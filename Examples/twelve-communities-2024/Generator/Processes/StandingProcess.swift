/// How the community came to be, and what others said of it this year.
struct StandingProcess: YearProcess {
  static let label = "standing"

  private let place: Place

  init(place: Place) { self.place = place }

  func run(_ random: inout RandomStream, _ book: inout LogBook) {
    var founding = Event("community.founded", by: .office, at: .year(random.within(1988...2016)))
    founding.title = "\(place.community.name)社区成立"
    book.write(founding)
    for actor in [ActorKind.committee, .social] where random.chance(600) {
      var event = Event(
        "recognition.received", by: actor, at: .month(YearCalendar.moment(inMonth: random.below(12), &random)))
      event.source = "press"
      event.organization = actor == .social ? place.agency : ""
      event.title = random.pick(["入选街道微治理案例", "获评文明楼栋集体", "获评公益好项目"])
      book.write(event)
    }
  }
}
