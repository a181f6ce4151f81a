/// Consultations on themes of daily life, by the office and by the committee.
struct ConsultationProcess: YearProcess {
  static let label = "consultations"

  private let place: Place

  init(place: Place) { self.place = place }

  func run(_ random: inout RandomStream, _ book: inout LogBook) {
    consult(.office, themes: place[.officeThemes], &random, &book)
    consult(.committee, themes: place[.committeeThemes], &random, &book)
  }

  private func consult(_ actor: ActorKind, themes: Int, _ random: inout RandomStream, _ book: inout LogBook) {
    let chosen = Array(random.shuffled(Wording.themes).prefix(themes))
    let letter = actor == .office ? "O" : "C"
    for number in 1...(6 + themes) {
      // Every theme has its turn before one comes up again.
      let theme = chosen[(number - 1) % chosen.count]
      let id = "K\(letter)-\(place.community.id)-\(number.padded(to: 2))"
      hold(id, theme, actor, place.calendar.moment(onDay: random.within(5...340), &random), &random, &book)
    }
  }

  private func hold(
    _ id: String, _ theme: String, _ actor: ActorKind, _ first: Moment, _ random: inout RandomStream,
    _ book: inout LogBook
  ) {
    var clock = first
    for round in 1...random.within(1...2) {
      var event = Event("consultation.held", by: actor, at: clock)
      event.caseID = id
      event.theme = theme
      event.body = actor == .office ? random.pick(["livelihood-office", "safety-office"]) : "committee"
      event.channel = random.pick(["forum", "home-visit", "questionnaire", "online", "courtyard"])
      event.participants = String(8 + random.around(6 + place[.openness] / 12))
      event.title = "\(theme)民生协商（第\(round)场）"
      book.write(event)
      clock = clock.later(hours: 24 + random.around(150)).whenPeopleAreAbout(&random)
    }
    if actor == .office ? random.chance(place[.actingTogether]) : random.chance(300) {
      let done = first.later(hours: 24 * random.within(10...100)).whenPeopleAreAbout(&random)
      var action = Event("joint-action.done", by: .resident, at: done)
      action.caseID = id
      action.theme = theme
      action.participants = String(4 + random.around(12))
      action.title = "干群一起：\(theme)"
      book.write(action)
    }
    guard random.chance(place[.publishingOutcomes]) else { return }
    var answer = Event("consultation.answered", by: actor, at: clock)
    answer.caseID = id
    answer.theme = theme
    answer.channel = random.pick(["notice-board", "wechat", "website"])
    answer.title = "\(theme)民生协商结果公布"
    book.write(answer)
  }
}
