/// Livelihood projects of the budget list, the residents who join their three stages, and the opinions on them.
struct LivelihoodProcess: YearProcess {
  static let label = "livelihood"

  private let place: Place

  init(place: Place) { self.place = place }

  func run(_ random: inout RandomStream, _ book: inout LogBook) {
    let names = random.shuffled(Wording.livelihoodProjects).prefix(5 + place.community.grids / 4)
    for (number, name) in names.enumerated() {
      let id = "B-\(place.community.id)-\((number + 1).padded(to: 2))"
      let day = random.within(4...48)
      var budgeted = Event("livelihood.budgeted", by: .office, at: place.calendar.moment(onDay: day, &random))
      budgeted.caseID = id
      budgeted.source = "budget-list"
      budgeted.recordedBy = "finance-office"
      budgeted.title = "列入预算：\(name)"
      book.write(budgeted)
      join(id, name, from: day, &random, &book)
    }
    for number in 1...(10 + place.community.grids) {
      voice("O-\(place.community.id)-\(number.padded(to: 2))", Array(names), &random, &book)
    }
  }

  private func join(_ id: String, _ name: String, from day: Int, _ random: inout RandomStream, _ book: inout LogBook) {
    let isWhole = random.chance(place[.stagesKept])
    let left = random.below(2) + 1
    let stages = [
      ("planning.joined", 12...40, "前期规划"), ("adjustment.joined", 90...130, "中期调整"),
      ("evaluation.joined", 200...260, "后期评估"),
    ]
    for (stage, (activity, span, title)) in stages.enumerated() {
      if !isWhole, stage == left { continue }
      let count = stage == 0 ? random.within(3...6) : 1 + random.within(2...5) * place[.stageBalance] / 1000
      for person in place.roster.gather(count, openness: place[.openness], &random) {
        let moment = place.calendar.moment(onDay: min(place.calendar.lastDay - 2, day + random.within(span)), &random)
        var event = Event(activity, by: .resident, at: moment)
        event.attribute(to: person)
        event.caseID = id
        event.title = "\(title)：\(name)"
        book.write(event)
      }
    }
  }

  /// An opinion, the answer to it, and what a visitor finds of it on site.
  private func voice(_ id: String, _ names: [String], _ random: inout RandomStream, _ book: inout LogBook) {
    let given = place.calendar.moment(onDay: random.within(30...320), &random)
    let name = random.pick(names)
    var opinion = Event("opinion.given", by: .resident, at: given)
    opinion.attribute(to: place.roster.anybody(&random))
    opinion.caseID = id
    opinion.title = "意见：\(name)"
    book.write(opinion)
    let isPrompt = random.chance(place[.opinionsAnswered])
    guard isPrompt || random.chance(600) else { return }
    let answered = given.later(hours: 24 * (isPrompt ? random.within(2...12) : random.within(18...60)))
    var answer = Event(
      "opinion.answered", by: random.chance(700) ? .committee : .office, at: answered.whenPeopleAreAbout(&random))
    answer.caseID = id
    answer.outcome = random.chance(700) ? "adopted" : "declined"
    answer.note = answer.outcome == "declined" ? random.pick(["超出预算", "与消防要求不符", "已有同类设施"]) : ""
    answer.title = "答复意见：\(name)"
    book.write(answer)
    guard answer.outcome == "adopted" else { return }
    var visit = Event(
      "opinion.revisited", by: .committee,
      at: answered.later(hours: 24 * random.within(15...40)).whenPeopleAreAbout(&random))
    visit.caseID = id
    visit.source = "visit"
    visit.recordedBy = "assessor-\(random.within(1...3))"
    visit.outcome = random.chance(place[.opinionsCarriedOut]) ? "carried-out" : "not-carried-out"
    visit.title = "现场查看：\(name)"
    book.write(visit)
  }
}
