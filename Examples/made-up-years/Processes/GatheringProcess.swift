/// Events of the community: culture and learning, things done together, festivals, recreation, talks.
struct GatheringProcess: YearProcess {
  static let label = "gatherings"

  private let place: Place

  init(place: Place) { self.place = place }

  func run(_ random: inout RandomStream, _ book: inout LogBook) {
    var hall = GatheringHall(place: place)
    for month in 0..<12 where random.chance(place[.cultureMonths]) {
      let theme = random.pick(["culture", "training", "science"])
      let guests = place.circle.gather(random.within(5...8), openness: place[.openness], &random)
      let moment = place.calendar.moment(inMonth: month, &random)
      hall.hold(theme, by: .committee, at: moment, guests, newFaces: place[.cultureNewFaces], &random, &book)
    }
    learn(&hall, &random, &book)
    practise(&hall, &random, &book)
    celebrate(&hall, &random, &book)
    let talks = place[.talks]
    for _ in 0..<talks {
      let moment = place.calendar.moment(onDay: random.within(3...360), &random)
      let guests = place.circle.gather(random.within(4...6), openness: 500, &random)
      hall.hold("talk", by: .committee, at: moment, guests, newFaces: 200, rating: place[.talksRating], &random, &book)
    }
  }

  /// Learning with a social organization, never longer apart than it is its habit.
  private func learn(_ hall: inout GatheringHall, _ random: inout RandomStream, _ book: inout LogBook) {
    var day = random.within(1...place[.socialEventGap])
    while day < place.calendar.lastDay {
      let theme = random.pick(["culture", "training", "science"])
      let guests = place.circle.gather(random.within(5...7), openness: 400, &random)
      let moment = place.calendar.moment(onDay: day, &random)
      hall.hold(
        theme, by: .social, at: moment, guests, newFaces: place[.cultureNewFaces], rating: place[.learningRating],
        &random, &book)
      day += max(5, place[.socialEventGap] * random.within(500...1000) / 1000)
    }
  }

  private func practise(_ hall: inout GatheringHall, _ random: inout RandomStream, _ book: inout LogBook) {
    let circle = Array(
      random.shuffled(place.circle.people).prefix(max(18, place.community.population * place[.practiceReach] / 1000)))
    let again = circle.filter { _ in random.chance(place[.practiceAgain]) }
    let reached = max(1, place.community.buildings * place[.practiceBuildings] / 1000)
    for (half, guests) in [circle, again].enumerated() {
      // Those nearby join the social organization, the others the committee.
      let near = guests.filter { $0.building <= reached }
      let far = guests.filter { $0.building > reached }
      for (actor, people) in [(ActorKind.social, near), (.committee, far)] {
        for start in stride(from: 0, to: people.count, by: 9) {
          let day = place.calendar.monthStarts[half * 6] + random.within(4...170)
          hall.hold(
            "practice", by: actor, at: place.calendar.moment(onDay: day, &random),
            Array(people[start..<min(people.count, start + 9)]), newFaces: place[.groupNewFaces], &random, &book)
        }
      }
    }
  }

  private func celebrate(_ hall: inout GatheringHall, _ random: inout RandomStream, _ book: inout LogBook) {
    let reached = max(2, place.community.buildings * place[.festivalBuildings] / 1000)
    let near = place.circle.people.filter { $0.building <= reached }
    for (name, day) in Wording.festivals {
      for actor in [ActorKind.committee, .social] {
        let guests = place.circle.gather(from: near, random.within(5...9), &random)
        hall.hold(
          "festival", by: actor, at: place.calendar.moment(onDay: day, &random), guests, newFaces: 250,
          rating: place[.recreationRating], title: name, &random, &book)
      }
    }
    for month in 0..<12 where month % 2 == 1 {
      let guests = place.circle.gather(random.within(4...6), openness: 300, &random)
      hall.hold(
        "recreation", by: .social, at: place.calendar.moment(inMonth: month, &random), guests,
        newFaces: place[.groupNewFaces], rating: place[.recreationRating], &random, &book)
    }
  }
}
