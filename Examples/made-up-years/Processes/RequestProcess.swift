/// Requests of daily life: who takes them, how soon they are answered and closed, and what who asked says of the result.
struct RequestProcess: YearProcess {
  static let label = "requests"

  private let place: Place

  init(place: Place) { self.place = place }

  func run(_ random: inout RandomStream, _ book: inout LogBook) {
    let counts = [
      ("hotline", 16 + place.community.population / 500), ("station", random.within(9...12)),
      ("hall", random.within(6...8)),
      ("joint-meeting", random.within(5...8)), ("desk", 8),
      ("wechat", 18 + place.community.population / 300 + (1000 - place[.channelSpread]) / 10),
    ]
    var number = 0
    var before: Request?
    for (channel, count) in counts {
      let days = (0..<count).map { _ in random.within(4...345) }.sorted()
      before = nil
      for day in days {
        number += 1
        let id = "R-\(place.community.id)-\(number.padded(to: 3))"
        let request = Request(
          id: id, channel: channel, at: place.calendar.moment(onDay: day, &random), number: number, like: before,
          place: place, &random)
        live(request, &random, &book)
        before = request
      }
    }
  }

  private func live(_ request: Request, _ random: inout RandomStream, _ book: inout LogBook) {
    book.write(request.event("request.made", by: .resident, at: request.made, place: place))
    let taken = request.made.later(minutes: random.within(10...100))
    var holder = place.holder(request.taker, property: request.isForProperty)
    var taking = request.event("request.taken", by: request.taker, at: taken, place: place)
    taking.organization = holder
    if request.isForProperty { taking.body = "property-company" }
    book.write(taking)
    var clock = taken
    if random.chance(place[.passingAround]) {
      let other = holder == place.committee ? place.propertyCompany : place.committee
      for organization in [other, holder] {
        clock = clock.later(hours: random.within(3...20))
        var passing = request.event("request.taken", by: request.taker, at: clock, place: place)
        passing.organization = organization
        book.write(passing)
      }
      holder = taking.organization
    }
    answer(request, holder, &random, &book)
    close(request, holder, &random, &book)
  }

  private func answer(_ request: Request, _ holder: String, _ random: inout RandomStream, _ book: inout LogBook) {
    let trait: Trait = request.channel == "hotline" ? .hotlineAnswering : .committeeAnswering
    let isPrompt = random.chance(place[trait])
    guard isPrompt || random.chance(600) else { return }
    let hours = request.allowedHours
    let delay = isPrompt ? random.within(20...max(21, hours * 50)) : hours * 60 + random.within(200...6000)
    var event = request.event(
      "request.answered", by: request.taker, at: request.made.later(minutes: delay), place: place)
    event.organization = holder
    book.write(event)
  }

  private func close(_ request: Request, _ holder: String, _ random: inout RandomStream, _ book: inout LogBook) {
    let isWalkIn = request.channel == "station" || request.channel == "hall"
    let isPrompt = random.chance(isWalkIn ? place[.stationSettling] : 850)
    guard isPrompt || random.chance(500) else { return }
    let allowed = isWalkIn ? request.allowedStationHours : speed(request) * 24
    let hours = isPrompt ? max(2, allowed * random.within(250...950) / 1000) : allowed * 2 + random.within(40...300)
    let closed = request.made.later(hours: hours)
    var event = request.event("request.closed", by: request.taker, at: closed, place: place)
    event.organization = holder
    book.write(event)
    guard request.channel == "joint-meeting" || random.chance(550) else { return }
    // Of what was said at a meeting, everybody waits to hear; elsewhere half give an answer.
    let isInTime = request.channel != "joint-meeting" || random.chance(place[.jointMeetingSettling])
    let asked =
      isInTime
      ? request.made.later(hours: 24 * random.within(5...20)) : closed.later(hours: 24 * random.within(50...80))
    var confirmation = request.event("request.confirmed", by: .resident, at: max(closed, asked), place: place)
    confirmation.outcome = random.chance(place[.solving]) ? "solved" : "unsolved"
    confirmation.source = "survey"
    book.write(confirmation)
    if request.channel == "hotline", random.chance(place[.complaints]) {
      var complaint = Event("complaint.upheld", by: .office, at: closed.later(hours: 24 * random.within(3...20)))
      complaint.source = "system"
      complaint.title = random.pick(["答复敷衍", "承诺未兑现", "推诿"])
      book.write(complaint)
    }
  }

  /// Days within which whoever holds it closes such a request.
  private func speed(_ request: Request) -> Int {
    if request.channel == "joint-meeting" { return 12 }
    switch request.taker {
    case .office: return place[.officeSpeed] * 7 / 5
    case .social: return place[.propertySpeed]
    case .committee, .resident: return 12
    }
  }
}
