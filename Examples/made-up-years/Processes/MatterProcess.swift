/// Matters that one body alone cannot settle: referred upwards, led by somebody or by nobody, sent back, closed.
struct MatterProcess: YearProcess {
  static let label = "matters"

  private let place: Place

  init(place: Place) { self.place = place }

  func run(_ random: inout RandomStream, _ book: inout LogBook) {
    let count = 17 + place.community.population / 290
    for number in 1...count {
      let moment = place.calendar.moment(onDay: random.within(-12...350), &random)
      live("M-\(place.community.id)-\(number.padded(to: 3))", referred: moment, &random, &book)
    }
  }

  private func live(_ id: String, referred: Moment, _ random: inout RandomStream, _ book: inout LogBook) {
    let trouble = random.pick(Wording.troubles)
    let actor = random.pick(weighted: [(60, ActorKind.committee), (15, .social), (25, .resident)])
    var referral = Event("matter.referred", by: actor, at: referred)
    referral.caseID = id
    referral.theme = trouble.theme
    referral.organization = place.office
    referral.channel = random.pick(["paper", "service-platform", "hotline", "joint-session"])
    if referral.channel == "hotline" { referral.source = "system" }
    if actor == .resident { referral.attribute(to: place.roster.anybody(&random)) }
    referral.title = "上报：\(trouble.text)"
    book.write(referral)

    var clock = referred
    var holder = place.office
    if let led = lead(id, trouble.text, referred: referred, &random, &book) {
      clock = max(clock, led.moment)
      holder = self.holder(led.actor)
      let handsBack = led.actor == .social ? place[.socialHandsBack] : place[.sendingBack]
      if led.actor != .office, random.chance(handsBack) {
        clock = clock.later(hours: 10 + random.around(40)).whenPeopleAreAbout(&random)
        sendBack(id, trouble.text, by: led.actor, to: place.office, clock, &random, &book)
        holder = place.office
      }
    } else if random.chance(place[.sendingBack]) {
      // Sent on to the right body with a reason, which is no fault.
      clock = clock.later(hours: random.around(40)).whenPeopleAreAbout(&random)
      holder = place.propertyCompany
      sendBack(id, trouble.text, by: .office, to: holder, clock, &random, &book)
    }
    guard random.chance(place[.closing]) else { return }
    let closed = max(clock.later(hours: 4), referred.later(hours: random.around(place[.closingHours])))
    let closer = random.pick([ActorKind.office, .office, .committee, .social])
    var closing = Event("matter.closed", by: closer, at: closed.whenPeopleAreAbout(&random))
    closing.caseID = id
    closing.theme = trouble.theme
    closing.organization = holder
    closing.outcome = random.pick(weighted: [(8, "solved"), (2, "explained")])
    closing.title = "办结：\(trouble.text)"
    book.write(closing)
  }

  private func sendBack(
    _ id: String, _ text: String, by actor: ActorKind, to organization: String, _ moment: Moment,
    _ random: inout RandomStream, _ book: inout LogBook
  ) {
    var event = Event("matter.returned", by: actor, at: moment)
    event.caseID = id
    event.organization = organization
    event.outcome = actor == .office ? "referred" : "bounced"
    event.title = "退回：\(text)"
    event.note = event.outcome == "referred" ? "不在本单位职责内，已转\(place.propertyCompany)并说明理由" : "请原单位再核实"
    book.write(event)
  }

  private func lead(
    _ id: String, _ text: String, referred: Moment, _ random: inout RandomStream, _ book: inout LogBook
  ) -> (moment: Moment, actor: ActorKind)? {
    let hours: Int
    if random.chance(place[.promptLead]) {
      hours = random.within(3...140)
    } else if random.chance(600) {
      hours = random.within(190...900)
    } else {
      return nil
    }
    let moment = referred.later(hours: hours).whenPeopleAreAbout(&random)
    let actor = random.pick(weighted: [(45, ActorKind.office), (35, .committee), (20, .social)])
    var event = Event("matter.led", by: actor, at: moment)
    event.caseID = id
    event.organization = holder(actor)
    event.title = "牵头：\(text)"
    book.write(event)
    return (moment, actor)
  }

  private func holder(_ actor: ActorKind) -> String {
    switch actor {
    case .office: place.office
    case .committee: place.committee
    case .social: place.agency
    case .resident: place.volunteers
    }
  }
}
