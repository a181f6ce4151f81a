/// Ways to take part: venues, posts, questions of supervision, joint meetings, building chiefs.
struct ChannelProcess: YearProcess {
  static let label = "channels"

  private let place: Place

  init(place: Place) { self.place = place }

  func run(_ random: inout RandomStream, _ book: inout LogBook) {
    inspect(&random, &book)
    post(&random, &book)
    supervise(&random, &book)
    for number in 1...random.within(6...10) { meet(number, &random, &book) }
    lead(&random, &book)
  }

  /// What assessors see on their visits: venues and facilities.
  private func inspect(_ random: inout RandomStream, _ book: inout LogBook) {
    func seen(_ activity: String, by actor: ActorKind, _ outcome: String, _ title: String, _ random: inout RandomStream)
      -> Event
    {
      let day = random.pick([40, 130, 220, 310]) + random.within(0...6)
      var event = Event(activity, by: actor, at: place.calendar.moment(onDay: day, &random))
      event.source = "visit"
      event.recordedBy = "assessor-\(random.within(1...3))"
      event.outcome = outcome
      event.title = title
      return event
    }
    for _ in 0..<random.within(8...12) {
      let outcome = random.chance(place[.venuesOpen]) ? "open" : "closed"
      book.write(seen("venue.visited", by: .committee, outcome, "走访\(random.pick(Wording.venues))", &random))
    }
    for _ in 0..<random.within(18...26) {
      let outcome = random.chance(place[.facilitiesInOrder]) ? "in-order" : "faulty"
      var event = seen("facility.inspected", by: .office, outcome, "查看\(random.pick(Wording.facilities))", &random)
      event.building = "\(1 + random.below(place.community.buildings))栋"
      book.write(event)
    }
  }

  private func post(_ random: inout RandomStream, _ book: inout LogBook) {
    var day = random.within(1...max(2, place[.postGap] / 2))
    while day < place.calendar.lastDay {
      var event = Event("post.published", by: .office, at: place.calendar.moment(onDay: day, &random))
      event.channel = random.pick(["website", "wechat", "weibo"])
      event.title = random.pick(["自治消息", "政策解读", "居民故事", "议事预告"])
      book.write(event)
      day += max(1, place[.postGap] * random.within(600...1000) / 1000)
    }
  }

  private func supervise(_ random: inout RandomStream, _ book: inout LogBook) {
    for number in 1...random.within(9...15) {
      let id = "U-\(place.community.id)-\(number.padded(to: 2))"
      let moment = place.calendar.moment(onDay: random.within(10...320), &random)
      var question = Event("supervision.raised", by: .resident, at: moment)
      question.attribute(to: place.roster.anybody(&random))
      question.caseID = id
      question.title = random.pick(["公共收益怎么用的", "维修款花在哪里", "代表怎么产生的", "台账能不能看"])
      book.write(question)
      let isPrompt = random.chance(place[.supervisionAnswered])
      guard isPrompt || random.chance(500) else { continue }
      let days = isPrompt ? random.within(1...10) : random.within(25...60)
      let answerer: ActorKind = random.chance(850) ? .committee : .office
      var answer = Event(
        "supervision.answered", by: answerer, at: moment.later(hours: days * 24).whenPeopleAreAbout(&random))
      answer.caseID = id
      answer.title = "答复：\(question.title)"
      book.write(answer)
    }
  }

  private func meet(_ number: Int, _ random: inout RandomStream, _ book: inout LogBook) {
    let id = "H-\(place.community.id)-\(number.padded(to: 2))"
    let moment = place.calendar.moment(onDay: random.within(8...350), &random)
    var call = Event(
      "joint-meeting.called", by: random.chance(600) ? .committee : .office, at: moment.later(hours: -72))
    call.caseID = id
    call.title = "召集居民联席会"
    book.write(call)
    var actors: [ActorKind] = [.committee]
    if random.chance(500) { actors.append(.office) }
    if random.chance(place[.socialAtMeetings]) { actors.append(.social) }
    for actor in actors {
      var event = Event("joint-meeting.attended", by: actor, at: moment)
      event.caseID = id
      if actor == .social { event.organization = place.agency }
      event.title = "参加居民联席会"
      book.write(event)
    }
    for person in place.roster.gather(random.within(2...4), openness: 500, &random) {
      var event = Event("capability.rated", by: .resident, at: moment.later(hours: 3))
      event.attribute(to: person)
      event.organization = place.agency
      event.rating = String(min(5, max(1, (place[.capability] + random.within(-120...120) + 50) / 100)))
      event.title = "自评参与能力"
      book.write(event)
    }
  }

  private func lead(_ random: inout RandomStream, _ book: inout LogBook) {
    let count = max(1, place.community.buildings * place[.activeChiefs] / 1000)
    for building in random.shuffled(Array(1...place.community.buildings)).prefix(count) {
      for _ in 0..<random.within(1...3) {
        var event = Event(
          "building-chief.acted", by: .resident, at: place.calendar.moment(onDay: random.within(3...360), &random))
        event.person = "p-\(place.community.id)-chief-\(building.padded(to: 2))"
        event.building = "\(building)栋"
        event.title = random.pick(["楼长接待", "楼长带领清理楼道", "楼长上门了解情况"])
        book.write(event)
      }
    }
  }
}
