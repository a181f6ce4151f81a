/// The household survey of the autumn: the same questions to some of every group.
struct SurveyProcess: YearProcess {
  static let label = "survey"

  private let place: Place

  init(place: Place) { self.place = place }

  func run(_ random: inout RandomStream, _ book: inout LogBook) {
    var asked: [Person] = []
    for (group, _) in place.roster.strata {
      asked += random.shuffled(place.roster.people.filter { $0.group == group }).prefix(3)
    }
    let others = place.roster.people.filter { person in !asked.contains { $0.id == person.id } }
    asked += random.shuffled(others).prefix(max(0, 36 - asked.count))
    for (number, person) in asked.enumerated() {
      let moment = place.calendar.moment(onDay: random.within(280...320), &random)
      for (question, trait) in Self.questions {
        var answer = Event("survey.answered", by: .resident, at: moment)
        answer.person = person.id
        answer.group = person.group
        answer.theme = question
        answer.rating = String(mark(trait, &random))
        answer.source = "survey"
        answer.recordedBy = "survey-team-\(1 + number % 3)"
        answer.recordedAt = moment.later(hours: 5).text
        book.write(answer)
      }
    }
  }

  private static let questions: [(String, Trait)] = [
    ("needs-met", .needsMet), ("informed", .informed), ("trust-office", .officeTrust),
    ("trust-committee", .committeeTrust), ("belonging", .belonging), ("ways-known", .waysKnown),
  ]

  /// A mark of 1 to 5: around its middle where the trait is one, else 4 or 5 as often as the trait says.
  private func mark(_ trait: Trait, _ random: inout RandomStream) -> Int {
    switch trait {
    case .officeTrust, .committeeTrust: min(5, max(1, (place[trait] + random.within(-130...130) + 50) / 100))
    default: random.chance(place[trait]) ? random.within(4...5) : random.within(1...3)
    }
  }
}
