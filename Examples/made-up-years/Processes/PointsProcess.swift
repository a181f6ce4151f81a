/// The points bank: deeds, who approves them, points, prizes, checks, and the stories told about it.
struct PointsProcess: YearProcess {
  static let label = "points"

  private let place: Place

  init(place: Place) { self.place = place }

  func run(_ random: inout RandomStream, _ book: inout LogBook) {
    guard place.community.hasPointsBank else { return }
    var bank = PointsBank(place: place)
    let count = max(24, place.community.population * place[.earners] / 1000)
    let earners = Array(random.shuffled(place.roster.people).prefix(count))
    let half = place.calendar.monthStarts[6]
    for person in earners {
      var days = [random.within(2...half - 2)]
      if random.chance(place[.earnersStaying]) { days.append(random.within(half + 1...place.calendar.lastDay - 20)) }
      if random.chance(300) { days.append(random.within(2...half - 2)) }
      for day in days.sorted() { bank.earn(person, onDay: day, &random, &book) }
    }
    bank.settle(earners, &random, &book)
    review(&random, &book)
    check(awards: bank.awards, &random, &book)
    for quarter in 0..<4 where random.chance(place[.storyQuarters]) { meet(quarter, &random, &book) }
    open(&random, &book)
  }

  private func review(_ random: inout RandomStream, _ book: inout LogBook) {
    let reviews = place[.tariffReviews]
    for number in 0..<reviews {
      let day = reviews == 1 ? random.within(12...50) : (2 * number + 1) * 365 / (2 * reviews) + random.within(-20...20)
      var event = Event("tariff.reviewed", by: .committee, at: place.calendar.moment(onDay: max(1, day), &random))
      event.participants = String(random.within(5...14))
      event.title = "检讨积分规则"
      book.write(event)
    }
  }

  private func check(awards: Int, _ random: inout RandomStream, _ book: inout LogBook) {
    let months = (0..<12).filter { _ in random.chance(place[.pointsChecks]) }
    for month in months {
      var event = Event("points.checked", by: .resident, at: place.calendar.moment(inMonth: month, &random))
      event.body = "points-supervision-group"
      event[.records] = String(max(1, awards * place[.recordsChecked] / 1000 / months.count))
      event.title = "监督小组核查积分记录"
      book.write(event)
    }
    for number in 1...random.within(4...7) {
      let id = "N-\(place.community.id)-\(number)"
      let moment = place.calendar.moment(onDay: random.within(20...310), &random)
      var found = Event("anomaly.found", by: .resident, at: moment)
      found.body = "points-supervision-group"
      found.caseID = id
      found.title = random.pick(["同一件事记了两次", "签名与本人不符", "积分多记一倍", "没有审核就记分"])
      book.write(found)
      let isPrompt = random.chance(place[.anomaliesCorrected])
      guard isPrompt || random.chance(500) else { continue }
      let days = isPrompt ? random.within(1...11) : random.within(24...50)
      var corrected = Event(
        "anomaly.corrected", by: .committee, at: moment.later(hours: days * 24).whenPeopleAreAbout(&random))
      corrected.caseID = id
      corrected.title = "已纠正：\(found.title)"
      book.write(corrected)
    }
  }

  private func meet(_ quarter: Int, _ random: inout RandomStream, _ book: inout LogBook) {
    let moment = place.calendar.moment(inMonth: quarter * 3 + random.below(3), &random)
    let occurrence = book.newOccurrence("stories")
    var event = Event("story-meeting.held", by: .committee, at: moment)
    event.occurrence = occurrence
    event.participants = String(10 + random.around(25))
    event.title = "积分故事分享会"
    book.write(event)
    let buildings = max(1, place.community.buildings * place[.storyBuildings] / 1000)
    let tellers = place.roster.people.filter { $0.building <= buildings }
    for teller in random.shuffled(tellers).prefix(random.within(5...9)) {
      var story = Event("story.told", by: .resident, at: moment.later(minutes: random.within(5...80)))
      story.occurrence = occurrence
      story.attribute(to: teller)
      story.title = "讲积分故事"
      book.write(story)
    }
  }

  private func open(_ random: inout RandomStream, _ book: inout LogBook) {
    for person in random.shuffled(place.roster.people).prefix(random.within(16...30)) {
      let moment = place.calendar.moment(onDay: random.within(5...360), &random)
      var event = Event("account.opened", by: .resident, at: moment)
      event.attribute(to: person)
      event.channel =
        random.chance(place[.storyDraw]) ? "story-meeting" : random.pick(["neighbour", "committee", "post"])
      event.title = "开立积分账户"
      book.write(event)
    }
  }
}
