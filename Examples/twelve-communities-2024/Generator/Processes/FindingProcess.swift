/// What a third party finds in spring and summer, and what each of the four does about it.
struct FindingProcess: YearProcess {
  static let label = "findings"

  private let place: Place

  init(place: Place) { self.place = place }

  func run(_ random: inout RandomStream, _ book: inout LogBook) {
    guard place.community.hasThirdParty else { return }
    for actor in ActorKind.allCases {
      for number in 1...random.within(6...9) {
        let moment = YearCalendar.moment(onDay: random.within(15...200), &random)
        live("F-\(place.community.id)-\(actor.rawValue)-\(number.padded(to: 2))", actor, moment, &random, &book)
      }
    }
  }

  private func live(
    _ id: String, _ actor: ActorKind, _ received: Moment, _ random: inout RandomStream, _ book: inout LogBook
  ) {
    let finding = random.pick(Wording.findings)
    let habits = habits(of: actor)
    func told(_ activity: String, _ moment: Moment, _ title: String) -> Event {
      var event = Event(activity, by: actor, at: moment)
      event.caseID = id
      event.title = "\(title)：\(finding)"
      switch actor {
      case .social: event.organization = place.agency
      case .resident: event.body = "residents-council"
      case .office, .committee: break
      }
      return event
    }
    var receipt = told("finding.received", received, "评估意见")
    receipt.source = "visit"
    book.write(receipt)
    if random.chance(habits.answering) {
      let answered = received.later(hours: 10 + random.around(200)).whenPeopleAreAbout(&random)
      var answer = told("finding.answered", answered, "回应")
      answer.outcome = random.pick(weighted: [(6, "adopted"), (3, "adopted-in-part"), (1, "declined")])
      book.write(answer)
    }
    let mends = random.chance(habits.mending)
    let mended = received.later(hours: 24 + random.around(habits.days * 24)).whenPeopleAreAbout(&random)
    if mends {
      book.write(told("finding.remedied", mended, "整改完成"))
    }
    let seen = max(mends ? mended : received, received.later(hours: 80 * 24))
      .later(hours: random.within(10...30) * 24).whenPeopleAreAbout(&random)
    var recheck = told("finding.rechecked", seen, "复查")
    recheck.source = "visit"
    recheck.outcome = !mends ? "never-remedied" : random.chance(habits.lasting) ? "held" : "lapsed"
    book.write(recheck)
  }

  private func habits(of actor: ActorKind) -> (answering: Int, mending: Int, days: Int, lasting: Int) {
    switch actor {
    case .office: (800, place[.officeMending], place[.officeMendingDays], 750)
    case .committee: (850, place[.committeeMending], 35, place[.committeeLasting])
    case .social: (750, place[.socialMending], 40, 700)
    case .resident: (place[.residentsAnswering], 550, 50, 800)
    }
  }
}
