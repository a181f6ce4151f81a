/// Joint sessions across the levels, Party services, and powers that the office hands down.
struct PartyProcess: YearProcess {
  static let label = "party"

  private let place: Place

  init(place: Place) { self.place = place }

  func run(_ random: inout RandomStream, _ book: inout LogBook) {
    for month in 0..<12 {
      if random.chance(place[.officeSessions]) {
        meet(called: .office, place.calendar.moment(inMonth: month, &random), &random, &book)
      }
      if random.chance(place[.committeeSessions]) {
        meet(called: .committee, place.calendar.moment(inMonth: month, &random), &random, &book)
      }
    }
    for week in 0..<52 where random.chance(place[.partyServices]) {
      serve(place.calendar.moment(onDay: week * 7 + random.below(7), &random), &random, &book)
    }
    for number in 1...place[.handingDown] {
      handDown(number, place.calendar.moment(onDay: random.within(0...330), &random), &random, &book)
    }
  }

  private func meet(
    called actor: ActorKind, _ moment: Moment, _ random: inout RandomStream, _ book: inout LogBook
  ) {
    let occurrence = book.newOccurrence("joint")
    // The bodies of the committee come to sessions of either caller; the office is not always asked.
    var bodies: [(ActorKind, String)] =
      actor == .office ? [(.office, "party-work-office")] : [(.committee, "party-branch")]
    if actor == .office, random.chance(700) { bodies.append((.committee, "party-branch")) }
    if random.chance(place[.committeeSessions] / 2) { bodies.append((.committee, "grid-branch")) }
    if random.chance(place[.partyServices] / 3) { bodies.append((.committee, "building-group")) }
    let participants = String(9 + random.around(12))
    for (member, body) in bodies {
      var event = Event("joint-session.held", by: member, at: moment)
      event.end = moment.later(minutes: 75).text
      event.occurrence = occurrence
      event.body = body
      event.participants = participants
      event.title = "党建联席会议"
      book.write(event)
    }
    if actor == .office { agree(on: random.within(1...2), at: moment, occurrence, &random, &book) }
  }

  /// Tasks that the session settles on, and what the community says of them later.
  private func agree(
    on tasks: Int, at moment: Moment, _ occurrence: String, _ random: inout RandomStream, _ book: inout LogBook
  ) {
    for number in 1...tasks {
      let id = "A-\(occurrence)-\(number)"
      let task = random.pick(Wording.troubles).text
      var agreed = Event("task.agreed", by: .office, at: moment.later(minutes: 70))
      agreed.occurrence = occurrence
      agreed.caseID = id
      agreed.title = "定下任务：\(task)"
      book.write(agreed)
      let isInTime = random.chance(place[.tasksDone])
      guard isInTime || random.chance(400) else { continue }
      let days = isInTime ? random.within(5...40) : random.within(55...110)
      var done = Event("task.confirmed", by: .committee, at: moment.later(hours: days * 24).whenPeopleAreAbout(&random))
      done.caseID = id
      done.title = "确认完成：\(task)"
      book.write(done)
    }
  }

  private func serve(_ moment: Moment, _ random: inout RandomStream, _ book: inout LogBook) {
    let service = random.pick(Wording.partyServices)
    var event = Event("party-service.delivered", by: .committee, at: moment)
    event.body = random.pick(weighted: [(4, "party-branch"), (3, "grid-branch"), (2, "building-group")])
    event.building = "\(1 + random.below(place.community.buildings))栋"
    event.participants = String(3 + random.around(18))
    event.hours = random.pick(["1", "1.5", "2", "2.5", "3"])
    event.title = "党员服务：\(service)"
    book.write(event)
  }

  private func handDown(
    _ number: Int, _ moment: Moment, _ random: inout RandomStream, _ book: inout LogBook
  ) {
    let id = "P-\(place.community.id)-\(number.padded(to: 2))"
    let power = random.pick(["社区微改造经费", "公共空间命名", "楼道设施选型", "便民摊位管理", "活动场地排期", "公益岗位推荐"])
    var event = Event("power.delegated", by: .office, at: moment)
    event.body = "livelihood-office"
    event.caseID = id
    event.organization = place.committee
    event.title = "下放：\(power)"
    book.write(event)
    if random.chance(place[.powersUsed]) {
      var used = Event(
        "power.used", by: .resident,
        at: moment.later(hours: 48 + random.within(1...80) * 24).whenPeopleAreAbout(&random))
      used.body = "residents-council"
      used.caseID = id
      used.title = "行使：\(power)"
      book.write(used)
    }
    guard random.chance(650) else { return }
    var decision = Event(
      "decision.made", by: random.chance(place[.residentsDecide]) ? .resident : .committee,
      at: moment.later(hours: random.around(500)).whenPeopleAreAbout(&random))
    decision.body = decision.actor == .resident ? "residents-council" : ""
    decision.caseID = id
    decision.outcome = "adopted"
    decision.title = "决定：\(power)怎么用"
    book.write(decision)
  }
}
