/// Public-benefit projects of social organizations: undertaken, joined by residents, reported on, completed or not.
struct ProjectProcess: YearProcess {
  static let label = "projects"

  private let place: Place

  init(place: Place) { self.place = place }

  func run(_ random: inout RandomStream, _ book: inout LogBook) {
    let circle = max(12, place.community.population * place[.drawingIn] / 10_000)
    let people = Array(random.shuffled(place.circle.people).prefix(circle))
    let names = random.shuffled(Wording.projects).prefix(4 + place.community.grids / 3)
    // Everybody of the circle comes once; some come to a second project.
    let parts = names.indices.map { index in
      people.indices.filter { $0 % names.count == index }.map { people[$0] }
    }
    for (number, name) in names.enumerated() {
      var members = parts[number]
      members += parts[(number + 1) % parts.count].filter { _ in random.chance(400) }
      live(number + 1, name, members, &random, &book)
    }
  }

  /// What comes in, what goes out, and the balance that is told: right where the books are kept.
  private func account(
    _ undertaking: Event, months: Int, _ start: Moment, _ random: inout RandomStream, _ book: inout LogBook
  ) {
    func entry(_ activity: String, _ moment: Moment, _ amount: Int, _ title: String) -> Event {
      var event = undertaking
      event.activity = activity
      event.time = .instant(moment)
      event.end = ""
      event[.amount] = String(amount)
      event.title = title
      return event
    }
    var balance = random.within(8...40) * 500
    book.write(entry("project.funded", start.later(hours: 50), balance, "经费到账"))
    for month in 1...months {
      let spent = balance * random.within(10...35) / 100
      balance -= spent
      let moment = place.calendar.start.later(
        hours: (place.calendar.day(of: start) + month * 24) * 24 + random.within(9...15))
      book.write(entry("project.spent", moment, spent, "支出"))
    }
    let told = random.chance(place[.bookkeeping]) ? balance : balance + random.within(1...9) * 100
    let moment = place.calendar.start.later(hours: (place.calendar.day(of: start) + months * 24 + 8) * 24 + 17)
    book.write(entry("project.balance-stated", moment, told, "公布余额"))
  }

  private func live(
    _ number: Int, _ name: String, _ members: [Person], _ random: inout RandomStream, _ book: inout LogBook
  ) {
    let id = "J-\(place.community.id)-\(number.padded(to: 2))"
    let start = place.calendar.moment(onDay: random.within(3...250), &random)
    let months = random.within(2...5)
    let due = start.later(hours: months * 30 * 24)
    let (body, organization) = random.pick([
      ("social-work-agency", place.agency), ("volunteer-association", place.volunteers),
      ("property-company", place.propertyCompany),
    ])
    func told(_ activity: String, _ moment: Moment, _ title: String) -> Event {
      var event = Event(activity, by: .social, at: moment)
      event.body = body
      event.organization = organization
      event.caseID = id
      event.title = title
      return event
    }
    var undertaking = told("project.undertaken", start, "承接：\(name)")
    undertaking.end = due.text
    book.write(undertaking)
    account(undertaking, months: months, start, &random, &book)
    for person in members {
      // Joining gathers in the first weeks, and nobody joins once the project is due.
      let day = min(random.below(months * 26), random.below(months * 30))
      let moment = place.calendar.moment(
        onDay: min(place.calendar.lastDay, place.calendar.day(of: start) + 1 + day), &random)
      var event = Event("project.joined", by: .resident, at: moment)
      event.attribute(to: person)
      event.organization = organization
      event.caseID = id
      event.hours = random.pick(["1", "1.5", "2", "3"])
      event.channel = random.pick(["committee", "post", "wechat", "school"])
      event.title = "参加：\(name)"
      book.write(event)
    }
    for month in 1...months where random.chance(place[.projectReporting]) {
      let moment = start.later(hours: month * 30 * 24 - random.below(120)).whenPeopleAreAbout(&random)
      book.write(told("project.reported", moment, "进展：\(name)"))
    }
    let inTime = random.chance(place[.projectPunctuality])
    guard inTime || random.chance(700) else { return }
    let finish = due.later(hours: inTime ? -random.below(200) : random.within(120...1400))
    book.write(told("project.completed", finish.whenPeopleAreAbout(&random), "完成：\(name)"))
  }
}
