/// What a third party finds in spring and summer, and what each of the four does about it.
struct FindingProcess: YearProcess {
  static let label = "findings"

  private let place: Place

  init(place: Place) { self.place = place }

  func run(_ random: inout RandomStream, _ book: inout LogBook) {
    guard place.community.hasThirdParty else { return }
    for actor in ActorKind.allCases {
      for number in 1...random.within(6...9) {
        let moment = place.calendar.moment(onDay: random.within(15...200), &random)
        live("F-\(place.community.id)-\(actor.rawValue)-\(number.padded(to: 2))", actor, moment, &random, &book)
      }
    }
  }

  private func live(
    _ id: String, _ actor: ActorKind, _ made: Moment, _ random: inout RandomStream, _ book: inout LogBook
  ) {
    let finding = random.pick(Wording.findings)
    let habits = habits(of: actor)
    func told(_ activity: String, _ moment: Moment, _ title: String, byAssessor: Bool = false) -> Event {
      var event = Event(activity, by: actor, at: moment)
      event.caseID = id
      event.title = "\(title)：\(finding)"
      if byAssessor {
        event.source = "visit"
        event.recordedBy = "assessor-\(random.within(1...3))"
        event.recordedAt = moment.later(hours: 4).text
      }
      switch actor {
      case .social: event.organization = place.agency
      case .resident: event.body = "residents-council"
      case .office, .committee: break
      }
      return event
    }
    book.write(told("finding.made", made, "评估意见", byAssessor: true))
    let isAccepted = random.chance(habits.answering)
    var deadline = made.later(hours: 60 * 24)
    if isAccepted {
      let accepted = made.later(hours: 10 + random.around(120)).whenPeopleAreAbout(&random)
      book.write(told("finding.accepted", accepted, "接受意见"))
      if random.chance(800) {
        deadline = made.later(hours: random.within(30...75) * 24)
        var promise = told("remedy.promised", accepted.later(hours: random.within(1...40)), "承诺整改")
        promise[.deadline] = CivilDate(dayNumber: deadline.day).text
        book.write(promise)
      }
    }
    let isMended = random.chance(habits.mending)
    let isLasting = random.chance(habits.lasting)
    let reported = made.later(hours: 24 * random.within(8...24))
    if isMended || random.chance(300) {
      book.write(told("remedy.reported", reported.whenPeopleAreAbout(&random), "报告整改完成"))
    }
    let seen =
      isMended ? deadline.later(hours: -24 * random.within(1...5)) : deadline.later(hours: 24 * random.within(3...30))
    if isMended || random.chance(350) {
      book.write(told("remedy.confirmed", seen.whenPeopleAreAbout(&random), "回访确认", byAssessor: true))
      if !isLasting {
        let again = seen.later(hours: 24 * random.within(20...60)).whenPeopleAreAbout(&random)
        book.write(told("finding.recurred", again, "问题复发", byAssessor: true))
      }
    }
  }

  private func habits(of actor: ActorKind) -> (answering: Int, mending: Int, lasting: Int) {
    switch actor {
    case .office: (800, place[.officeMending], 900)
    case .committee: (850, place[.committeeMending], place[.committeeLasting])
    case .social: (750, place[.socialMending], 900)
    case .resident: (max(500, place[.residentsAnswering]), place[.keepingPromises], 900)
    }
  }
}
