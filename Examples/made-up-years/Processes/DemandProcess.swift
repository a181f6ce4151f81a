/// What residents want: voiced in talks, on visits and in questionnaires, taken on by somebody, met or not.
struct DemandProcess: YearProcess {
  static let label = "demands"

  private let place: Place

  init(place: Place) { self.place = place }

  func run(_ random: inout RandomStream, _ book: inout LogBook) {
    let few = Array(Wording.groups.prefix(place.community.groups).prefix(2))
    let near = place.roster.people.filter { few.contains($0.group) }
    for number in 1...(42 + place.community.population / 400) {
      let person = random.pick(random.chance(place[.listeningBreadth]) ? place.roster.people : near)
      let moment = place.calendar.moment(onDay: random.within(3...330), &random)
      live("D-\(place.community.id)-\(number.padded(to: 3))", person, moment, &random, &book)
    }
  }

  private func live(
    _ id: String, _ person: Person, _ voiced: Moment, _ random: inout RandomStream, _ book: inout LogBook
  ) {
    let want = random.pick(Wording.demands)
    let isHeardBySocialWorker = random.chance(350)
    var demand = Event("demand.voiced", by: .resident, at: voiced)
    demand.attribute(to: person)
    demand.caseID = id
    demand.theme = want.theme
    demand.channel = random.pick(weighted: [(3, "forum"), (5, "home-visit"), (4, "questionnaire")])
    if isHeardBySocialWorker { demand.organization = place.agency }
    demand.title = "希望：\(want.text)"
    book.write(demand)

    let isPrompt = random.chance(isHeardBySocialWorker ? place[.passingOn] : 700)
    let taker = random.pick(weighted: [(30, ActorKind.office), (55, .committee), (15, .social)])
    if isPrompt || random.chance(600) {
      let hours = isPrompt ? random.within(5...90) : random.within(300...900)
      var taking = Event("demand.taken-on", by: taker, at: voiced.later(hours: hours).whenPeopleAreAbout(&random))
      taking.caseID = id
      if taker == .social { taking.organization = place.agency }
      taking.title = "认领：\(want.text)"
      book.write(taking)
    }
    let isMet = random.chance(taker == .office ? place[.demandsMetOffice] : place[.demandsMetCommittee])
    guard isMet || random.chance(250) else { return }
    let days = isMet ? random.within(20...55) : random.within(65...150)
    var met = Event("demand.confirmed", by: .resident, at: voiced.later(hours: days * 24).whenPeopleAreAbout(&random))
    met.attribute(to: person)
    met.caseID = id
    met.title = "确认满足：\(want.text)"
    book.write(met)
  }
}
