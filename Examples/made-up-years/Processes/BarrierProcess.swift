/// What keeps residents from taking part, found or not, and able residents called on to lead.
struct BarrierProcess: YearProcess {
  static let label = "barriers"

  private let place: Place

  init(place: Place) { self.place = place }

  func run(_ random: inout RandomStream, _ book: inout LogBook) {
    for number in 1...random.within(16...24) {
      let moment = place.calendar.moment(onDay: random.within(3...290), &random)
      live("X-\(place.community.id)-\(number.padded(to: 2))", moment, &random, &book)
    }
    let leaders = random.shuffled(place.roster.regulars).prefix(random.within(7...10))
    for (number, person) in leaders.enumerated() {
      find(person, "L-\(place.community.id)-\((number + 1).padded(to: 2))", &random, &book)
    }
    draw(in: leaders.count * place[.neighbours] / 10, &random, &book)
  }

  private func live(_ id: String, _ declined: Moment, _ random: inout RandomStream, _ book: inout LogBook) {
    let barrier = random.pick(Wording.barriers)
    func told(_ activity: String, by actor: ActorKind, at moment: Moment, _ title: String) -> Event {
      var event = Event(activity, by: actor, at: moment)
      event.caseID = id
      event.title = "\(title)：\(barrier)"
      if actor == .social { event.organization = place.agency }
      return event
    }
    book.write(told("invitation.declined", by: .resident, at: declined, "婉拒"))
    let isPrompt = random.chance(place[.followUps])
    guard isPrompt || random.chance(500) else { return }
    let days = isPrompt ? random.within(1...12) : random.within(18...40)
    let found = declined.later(hours: days * 24).whenPeopleAreAbout(&random)
    book.write(told("barrier.found", by: random.chance(600) ? .social : .committee, at: found, "摸清困难"))
    let isHelpedInTime = random.chance(place[.helpInTime])
    if isHelpedInTime || random.chance(400) {
      let wait = isHelpedInTime ? random.within(1...13) : random.within(20...45)
      let helped = found.later(hours: wait * 24).whenPeopleAreAbout(&random)
      var help = told("help.given", by: random.chance(500) ? .social : .committee, at: helped, "帮助")
      help.theme = random.chance(500) ? "material" : "spiritual"
      book.write(help)
      if random.chance(place[.beginning]) {
        let began = helped.later(hours: 24 * random.within(5...50)).whenPeopleAreAbout(&random)
        book.write(told("participation.began", by: .resident, at: began, "开始参与"))
      }
    }
    if random.chance(place[.lifting]) {
      let lifted = found.later(hours: 24 * random.within(20...85)).whenPeopleAreAbout(&random)
      book.write(told("barrier.lifted", by: .resident, at: lifted, "困难解除"))
    }
  }

  private func find(_ person: Person, _ id: String, _ random: inout RandomStream, _ book: inout LogBook) {
    let moment = place.calendar.moment(onDay: random.within(3...210), &random)
    var finding = Event("able-resident.found", by: .committee, at: moment)
    finding.attribute(to: person)
    finding.caseID = id
    finding.title = random.pick(["退休电工", "会乐器的老师", "懂法律的党员", "手巧的裁缝"])
    book.write(finding)
    let isInTime = random.chance(place[.ableLeading])
    guard isInTime || random.chance(500) else { return }
    let days = isInTime ? random.within(10...110) : random.within(125...150)
    var lead = Event("lead.taken", by: .resident, at: moment.later(hours: 24 * days).whenPeopleAreAbout(&random))
    lead.attribute(to: person)
    lead.caseID = id
    lead.title = random.pick(["牵头修长椅", "牵头办合唱", "牵头调解", "牵头种花"])
    book.write(lead)
  }

  /// Neighbours who join a project because somebody they know asked them.
  private func draw(in neighbours: Int, _ random: inout RandomStream, _ book: inout LogBook) {
    for person in random.shuffled(place.roster.people).prefix(neighbours) {
      var event = Event(
        "project.joined", by: .resident, at: place.calendar.moment(onDay: random.within(40...355), &random))
      event.attribute(to: person)
      event.caseID = "J-\(place.community.id)-01"
      event.channel = "neighbour"
      event.title = "邻居相邀加入"
      book.write(event)
    }
  }
}
