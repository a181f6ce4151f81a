/// Topics: somebody raises one, the liaison station sorts it or forgets it, bodies survey, residents discuss, a meeting
/// is held, somebody decides, a reply goes out and is or is not confirmed.
struct TopicProcess: YearProcess {
  static let label = "topics"

  private let place: Place

  init(place: Place) { self.place = place }

  func run(_ random: inout RandomStream, _ book: inout LogBook) {
    var hosts: [TopicCourse] = []
    let count = 45 + place.community.population / 125
    // Some topics are older than the year; the last ones are not finished by its end.
    let moments = (0..<count).map { _ in
      place.calendar.moment(
        day: random.within(-20...place.calendar.lastDay), hour: random.within(7...22), minute: random.below(60),
        second: random.below(60))
    }
    var before: TopicCourse?
    for (number, raised) in moments.sorted().enumerated() {
      let trouble = random.pick(Wording.troubles)
      let id = "T-\(place.community.id)-\((number + 1).padded(to: 3))"
      var course = TopicCourse(
        id: id, theme: trouble.theme, text: trouble.text, subject: "\(trouble.text)·\((number + 1).padded(to: 3))")
      if let before, random.chance(place[.repeatsTaken]) {
        course = TopicCourse(id: id, theme: before.theme, text: before.text, subject: before.subject)
      }
      live(course, raised, &hosts, &random, &book)
      before = course
    }
  }

  private func live(
    _ course: TopicCourse, _ raised: Moment, _ hosts: inout [TopicCourse], _ random: inout RandomStream,
    _ book: inout LogBook
  ) {
    let raiser = raise(course, raised, &random, &book)
    if raiser.person != nil, random.chance(40) {
      withdraw(course, raised, raiser, &random, &book)
      return
    }
    let sorting = plan(raiser.urgency, raised, hosts, &random)
    switch sorting?.disposal {
    case .struck:
      write(sorting, of: course, &random, &book)
      let reason = random.pick(Wording.reasonsForStriking)
      reply(course, after: sorting?.moment ?? raised, raiser, reason: reason, &random, &book)
    case .merged(let host):
      write(sorting, of: course, &random, &book)
      share(host, with: course, after: sorting?.moment ?? raised, raiser, &random, &book)
    case .accepted, .urgent, nil:
      hosts.append(take(course, raised, raiser, sorting, &random, &book))
    }
  }

  // MARK: - Raising and sorting

  private func raise(
    _ course: TopicCourse, _ moment: Moment, _ random: inout RandomStream, _ book: inout LogBook
  ) -> TopicRaiser {
    let actor = random.pick(weighted: [
      (74, ActorKind.resident), (12, .committee), (8, .social), (6, .office),
    ])
    let urgency = random.chance(30) ? "" : random.chance(200) ? "urgent" : "ordinary"
    var event = Event("topic.raised", by: actor, at: moment)
    let person = actor == .resident ? place.roster.anybody(&random) : nil
    if let person { event.attribute(to: person) }
    event.caseID = course.id
    event.theme = course.theme
    event.urgency = urgency
    event[.subject] = course.subject
    event.channel =
      random.chance(place[.channelSpread])
      ? random.pick(weighted: [
        (22, "hotline"), (18, "home-visit"), (18, "liaison-station"), (8, "meeting"), (4, "letter-box"),
      ]) : "wechat"
    if event.channel == "hotline" { event.source = "system" }
    event.title = "\(event.building)\(course.text)"
    book.write(event)
    return TopicRaiser(person: person, urgency: urgency)
  }

  private func withdraw(
    _ course: TopicCourse, _ raised: Moment, _ raiser: TopicRaiser, _ random: inout RandomStream,
    _ book: inout LogBook
  ) {
    let moment = raised.later(hours: random.around(90)).whenPeopleAreAbout(&random)
    var event = Event("topic.withdrawn", by: .resident, at: moment)
    if let person = raiser.person { event.attribute(to: person) }
    event.caseID = course.id
    event.title = "撤回：\(course.text)"
    book.write(event)
  }

  /// Whether the station will sort the topic, how and when; nil when it forgets it.
  private func plan(
    _ urgency: String, _ raised: Moment, _ hosts: [TopicCourse], _ random: inout RandomStream
  ) -> TopicSorting? {
    if urgency == "urgent" {
      // What is urgent is seldom forgotten, but may wait.
      let atOnce = random.chance(place[.urgentAttention])
      guard atOnce || random.chance(750) else { return nil }
      let minutes = atOnce ? random.within(20...1260) : random.within(1600...7200)
      return TopicSorting(moment: raised.later(minutes: minutes), disposal: random.chance(880) ? .urgent : .accepted)
    }
    guard random.chance(place[.sortingDiligence]) else { return nil }
    let moment = raised.later(hours: 2 + random.around(place[.sortingHours])).whenPeopleAreAbout(&random)
    let kind = random.below(1000)
    if kind < 110 { return TopicSorting(moment: moment, disposal: .struck) }
    if kind < 220, let host = hosts.suffix(6).last(where: { ($0.meeting?.moment ?? place.calendar.start) > moment }) {
      return TopicSorting(moment: moment, disposal: .merged(into: host))
    }
    return TopicSorting(moment: moment, disposal: .accepted)
  }

  private func write(
    _ sorting: TopicSorting?, of course: TopicCourse, _ random: inout RandomStream, _ book: inout LogBook
  ) {
    guard let sorting else { return }
    var event = Event("topic.triaged", by: .committee, at: sorting.moment)
    event.body = "liaison-station"
    event.caseID = course.id
    event.theme = course.theme
    event.outcome = sorting.disposal.term
    event.title = "分类：\(course.text)"
    switch sorting.disposal {
    case .merged(let host): event.note = "并入 \(host.id)，同一件事"
    case .struck: event.note = random.pick(Wording.reasonsForStriking)
    case .accepted, .urgent: break
    }
    book.write(event)
  }

  // MARK: - The course of a topic that is taken on

  private func take(
    _ begun: TopicCourse, _ raised: Moment, _ raiser: TopicRaiser, _ sorting: TopicSorting?,
    _ random: inout RandomStream, _ book: inout LogBook
  ) -> TopicCourse {
    var course = begun
    let meets = random.chance(sorting == nil ? place[.deliberating] * 6 / 10 : place[.deliberating])
    let sortedBefore = !meets || raiser.urgency == "urgent" || random.chance(place[.sortingBeforeMeeting])
    let start = sortedBefore ? sorting?.moment ?? raised.later(hours: 30) : raised.later(hours: 8)
    let orderly = random.chance(place[.orderKeeping])
    let steps = TopicSteps(start: start, orderly: orderly, place: place, &random)
    if sortedBefore { write(sorting, of: course, &random, &book) }
    survey(course, steps, &random, &book)
    if let moment = steps.gathering { gather(course, moment, &random, &book) }
    guard meets else {
      if random.chance(500) { course.replied = reply(course, after: steps.last, raiser, &random, &book) }
      return course
    }
    let host = meet(&course, steps, &random, &book)
    if let sorting, !sortedBefore {
      let late = max(sorting.moment, steps.meeting.later(hours: random.within(5...150)))
      write(TopicSorting(moment: late, disposal: sorting.disposal), of: course, &random, &book)
    }
    if random.chance(820) {
      decide(&course, after: steps.meeting, &random, &book)
    }
    course.replied = reply(course, after: course.decided ?? steps.meeting, raiser, host: host, &random, &book)
    return course
  }

  private func survey(
    _ course: TopicCourse, _ steps: TopicSteps, _ random: inout RandomStream, _ book: inout LogBook
  ) {
    for (actor, moment) in steps.surveys {
      var event = Event("topic.surveyed", by: actor, at: moment)
      event.caseID = course.id
      event.theme = course.theme
      event.channel = random.pick(["home-visit", "questionnaire", "forum", "site-visit"])
      event.participants = String(random.within(4...40))
      event.title = "摸底：\(course.text)"
      switch actor {
      case .social:
        event.body = "social-work-agency"
        event.organization = place.agency
      case .committee: event.body = random.pick(["committee", "grid-branch"])
      case .office: event.body = "livelihood-office"
      case .resident: break
      }
      book.write(event)
    }
  }

  private func gather(
    _ course: TopicCourse, _ moment: Moment, _ random: inout RandomStream, _ book: inout LogBook
  ) {
    var event = Event("demands.sorted", by: .committee, at: moment)
    event.body = random.pick(["party-branch", "grid-branch", "building-group"])
    event.caseID = course.id
    event.theme = course.theme
    event.participants = String(5 + random.around(6 + place[.openness] / 60))
    event.title = "居民讨论：\(course.text)"
    book.write(event)
  }

  /// The meeting and the marks that those present give it; returns who led it.
  private func meet(
    _ course: inout TopicCourse, _ steps: TopicSteps, _ random: inout RandomStream, _ book: inout LogBook
  ) -> ActorKind {
    let rest = 1000 - place[.socialHosting]
    let host = random.pick(weighted: [
      (place[.socialHosting], ActorKind.social), (rest * 75 / 100, .committee), (rest * 15 / 100, .resident),
      (rest * 10 / 100, .office),
    ])
    let occurrence = book.newOccurrence("meeting")
    course.meeting = (steps.meeting, occurrence)
    let minutes = random.within(50...170)
    var event = Event("deliberation.held", by: host, at: steps.meeting)
    event.end = steps.meeting.later(minutes: minutes).text
    event.occurrence = occurrence
    event.caseID = course.id
    event.theme = course.theme
    event.channel = random.pick(["deliberation-hall", "liaison-station", "courtyard", "online"])
    event.participants = String(7 + random.around(4 + place[.openness] / 40))
    event.hours = "\(minutes / 60).\(minutes % 60 * 10 / 60)"
    event.title = "议事协商：\(course.text)"
    if host == .social {
      event.organization = place.agency
      event.body = "social-work-agency"
    } else if host == .committee {
      event.body = random.chance(700) ? "committee" : "party-branch"
    }
    book.write(event)
    attend(event, &random, &book)
    rate(event, host, &random, &book)
    return host
  }

  /// Who takes a seat: in some places always the same six.
  private func attend(_ meeting: Event, _ random: inout RandomStream, _ book: inout LogBook) {
    var seen: Set<String> = []
    for _ in 0..<random.within(3...5) {
      let few = Array(place.circle.regulars.prefix(6))
      let person = random.chance(place[.fewVoices]) ? random.pick(few) : random.pick(place.circle.people)
      guard seen.insert(person.id).inserted else { continue }
      var event = Event("deliberation.attended", by: .resident, at: meeting.time)
      event.occurrence = meeting.occurrence
      event.caseID = meeting.caseID
      event.attribute(to: person)
      event.title = "议事签到"
      book.write(event)
    }
  }

  private func rate(
    _ meeting: Event, _ host: ActorKind, _ random: inout RandomStream, _ book: inout LogBook
  ) {
    let middle = host == .social ? place[.socialFairness] : place[.committeeFairness]
    for person in place.roster.gather(random.within(2...4), openness: place[.openness], &random) {
      let mark = (middle + random.within(-110...110) + 50) / 100
      let moment = meeting.time.moment.later(minutes: 175 + random.below(90))
      var event = Event("hearing.rated", by: .resident, at: moment)
      event.occurrence = meeting.occurrence
      event.source = "survey"
      event.caseID = meeting.caseID
      event.attribute(to: person)
      event.organization = meeting.organization
      event.rating = String(min(5, max(1, mark)))
      book.write(event)
    }
  }

  private func decide(
    _ course: inout TopicCourse, after meeting: Moment, _ random: inout RandomStream, _ book: inout LogBook
  ) {
    let moment = meeting.later(hours: random.chance(350) ? 3 : 3 + random.around(50)).whenPeopleAreAbout(&random)
    let actor: ActorKind =
      random.chance(place[.residentsDecide]) ? .resident : random.chance(820) ? .committee : .office
    course.decided = moment
    var event = Event("decision.made", by: actor, at: moment)
    event.body = actor == .resident ? random.pick(["residents-council", "residents-vote"]) : ""
    event.caseID = course.id
    event.theme = course.theme
    event.outcome = random.pick(weighted: [(7, "adopted"), (2, "adopted-in-part"), (1, "declined")])
    event.title = "决定：\(course.text)"
    book.write(event)
    post(course, after: moment, &random, &book)
  }

  /// Tells everybody what was decided, in time or late or not at all.
  private func post(
    _ course: TopicCourse, after decided: Moment, _ random: inout RandomStream, _ book: inout LogBook
  ) {
    let isPrompt = random.chance(place[.decisionsPosted])
    guard isPrompt || random.chance(400) else { return }
    let hours = isPrompt ? random.within(2...120) : random.within(220...700)
    var event = Event("post.published", by: .committee, at: decided.later(hours: hours).whenPeopleAreAbout(&random))
    event.caseID = course.id
    event.theme = course.theme
    event.channel = random.pick(["notice-board", "wechat", "website"])
    event.title = "公开决定：\(course.text)"
    book.write(event)
  }

  // MARK: - Replies

  @discardableResult
  private func reply(
    _ course: TopicCourse, after moment: Moment, _ raiser: TopicRaiser, host: ActorKind = .committee,
    reason: String = "", _ random: inout RandomStream, _ book: inout LogBook
  ) -> Moment? {
    guard random.chance(place[.replying]) else { return nil }
    let replied = moment.later(hours: 2 + random.around(place[.replyHours])).whenPeopleAreAbout(&random)
    let actor: ActorKind = host == .social && random.chance(400) ? .social : random.chance(900) ? .committee : .office
    var event = Event("reply.published", by: actor, at: replied)
    event.caseID = course.id
    event.theme = course.theme
    event.channel = random.pick(["notice-board", "wechat", "website", "phone"])
    event.title = "答复：\(course.text)"
    event.note = reason
    book.write(event)
    if let person = raiser.person, random.chance(place[.confirming]) {
      var confirmation = Event(
        "reply.confirmed", by: .resident, at: replied.later(hours: 1 + random.around(60)).whenPeopleAreAbout(&random))
      confirmation.attribute(to: person)
      confirmation.caseID = course.id
      confirmation.rating = String(random.within(1...5))
      confirmation.outcome = random.chance(780) ? "solved" : "not-solved"
      confirmation.source = random.chance(500) ? "survey" : ""
      book.write(confirmation)
    }
    return replied
  }

  /// Lets a joined topic share the course of its host, where the station takes that care.
  private func share(
    _ host: TopicCourse, with course: TopicCourse, after sorted: Moment, _ raiser: TopicRaiser,
    _ random: inout RandomStream, _ book: inout LogBook
  ) {
    guard random.chance(place[.careOfMerged]) else { return }
    if let meeting = host.meeting, meeting.moment > sorted {
      var event = Event("deliberation.held", by: .committee, at: meeting.moment)
      event.occurrence = meeting.occurrence
      event.caseID = course.id
      event.theme = course.theme
      event.title = "议事协商（并入 \(host.id)）：\(host.text)"
      book.write(event)
    }
    reply(course, after: max(sorted, host.decided ?? sorted), raiser, reason: "同 \(host.id) 一并答复", &random, &book)
  }
}
