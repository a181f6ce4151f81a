/// Honours: proposed, made public and given, or given without much ado.
struct HonourProcess: YearProcess {
  static let label = "honours"

  private let place: Place

  init(place: Place) { self.place = place }

  func run(_ random: inout RandomStream, _ book: inout LogBook) {
    let candidates = random.shuffled(place.roster.people)
    for number in 1...random.within(10...15) {
      let person = random.chance(place[.honourRepeats]) ? candidates[0] : candidates[number]
      live("W-\(place.community.id)-\(number.padded(to: 2))", person, by: .committee, &random, &book)
    }
    for number in 1...random.within(5...8) {
      live("WO-\(place.community.id)-\(number)", candidates[20 + number], by: .office, &random, &book)
    }
  }

  private func live(
    _ id: String, _ person: Person, by actor: ActorKind, _ random: inout RandomStream, _ book: inout LogBook
  ) {
    let honour = random.pick(["好邻居", "热心楼长", "公益之星", "巧手能人", "平安守护人"])
    let proposed = place.calendar.moment(onDay: random.within(5...300), &random)
    let isOrderly = random.chance(place[.honourOrder])
    func told(_ activity: String, by actor: ActorKind, at moment: Moment, _ title: String) -> Event {
      var event = Event(activity, by: actor, at: moment)
      event.caseID = id
      event.title = "\(title)：\(honour)"
      return event
    }
    if actor == .committee {
      var nomination = told("honour.nominated", by: random.chance(500) ? .resident : .committee, at: proposed, "提名")
      nomination.person = person.id
      book.write(nomination)
      if isOrderly {
        let announced = proposed.later(hours: 24 * random.within(3...20)).whenPeopleAreAbout(&random)
        book.write(told("honour.announced", by: .committee, at: announced, "公示"))
      }
    }
    var given = told("honour.given", by: actor, at: proposed.later(hours: 24 * random.within(25...50)), "授予")
    given.attribute(to: person)
    given[.firstTime] = random.chance(place[.newHonours]) ? "yes" : "no"
    book.write(given)
  }
}
