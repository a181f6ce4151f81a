/// Residents' councils and the rules they or the committee adopt.
struct SelfGovernmentProcess: YearProcess {
  static let label = "self-government"

  private let place: Place

  init(place: Place) { self.place = place }

  func run(_ random: inout RandomStream, _ book: inout LogBook) {
    for month in 0..<12 where random.chance(place[.councilMeetings]) {
      let moment = YearCalendar.moment(inMonth: month, &random)
      var event = Event("council.met", by: random.chance(650) ? .resident : .committee, at: moment)
      event.end = moment.later(minutes: 100).text
      event.occurrence = book.newOccurrence("council")
      event.body = "residents-council"
      event.participants = String(6 + random.around(6 + place[.openness] / 60))
      event.hours = "1.6"
      event.title = "居民议事会例会"
      book.write(event)
      if random.chance(260) { adopt(after: moment, &random, &book) }
    }
  }

  private func adopt(after moment: Moment, _ random: inout RandomStream, _ book: inout LogBook) {
    let actor: ActorKind = random.chance(place[.residentsDecide]) ? .resident : .committee
    let adopted = moment.later(hours: 2 + random.around(70)).whenPeopleAreAbout(&random)
    var event = Event("rule.adopted", by: actor, at: adopted)
    event.body = actor == .resident ? "residents-council" : "committee"
    event.participants = String(random.within(18...90))
    event.title = random.pick(["文明养宠公约", "楼道清洁轮值约定", "充电棚使用规则", "议事会规则", "共享菜园约定"])
    book.write(event)
  }
}
