/// Publicity, contact with residents, and volunteers who serve.
struct VolunteerProcess: YearProcess {
  static let label = "volunteers"

  private let place: Place

  init(place: Place) { self.place = place }

  func run(_ random: inout RandomStream, _ book: inout LogBook) {
    publish(&random, &book)
    contact(&random, &book)
    serve(&random, &book)
  }

  private func publish(_ random: inout RandomStream, _ book: inout LogBook) {
    let media = ["short-video", "broadcast", "assembly"]
    for _ in 0..<random.within(22...34) {
      var event = Event(
        "publicity.issued", by: .committee, at: place.calendar.moment(onDay: random.within(2...362), &random))
      event.channel = random.chance(place[.mediaBalance]) ? random.pick(media) : "broadcast"
      event.title = "宣传参与"
      book.write(event)
    }
  }

  private func contact(_ random: inout RandomStream, _ book: inout LogBook) {
    let reached = max(1, place.community.buildings * place[.officeContacts] / 1000)
    for building in random.shuffled(Array(1...place.community.buildings)).prefix(reached) {
      var event = Event("contact.made", by: .office, at: place.calendar.moment(onDay: random.within(2...362), &random))
      event.building = "\(building)栋"
      event.title = "走访联系"
      book.write(event)
    }
    for _ in 0..<random.within(10...20) {
      var event = Event(
        "contact.made", by: .committee, at: place.calendar.moment(onDay: random.within(2...362), &random))
      event.building = "\(1 + random.below(place.community.buildings))栋"
      event.title = "上门联系"
      book.write(event)
    }
  }

  private func serve(_ random: inout RandomStream, _ book: inout LogBook) {
    let shifts = max(30, place.community.population * place[.shifts] / 1000)
    let volunteers = volunteers(among: max(16, shifts / 3), &random)
    let staying = volunteers.filter { _ in random.chance(place[.volunteersStaying]) }
    let half = place.calendar.monthStarts[6]
    let teams = Register.teams(of: place)
    let active = max(1, teams.count * place[.teamsActive] / 1000)
    let serving = Array(random.shuffled(teams).prefix(active))
    for number in 0..<shifts {
      let isLate = number % 2 == 1
      let crew = isLate && !staying.isEmpty ? staying : volunteers
      // Everybody serves once; then a few serve most of the time where a few carry the hours.
      let person =
        number / 2 < crew.count ? crew[number / 2] : random.chance(place[.busyFew]) ? crew[0] : random.pick(crew)
      let day = isLate ? random.within(half...place.calendar.lastDay) : random.within(1...half - 1)
      let team = number < serving.count ? serving[number] : self.team(of: serving, &random)
      var event = Event("shift.volunteered", by: .resident, at: place.calendar.moment(onDay: day, &random))
      event.attribute(to: person)
      event.organization = team.name
      event[.teamType] = team.type
      event[.newCitizen] = person.isNewCitizen ? "yes" : "no"
      event.hours = random.pick(["4", "5.5", "6", "8"])
      event.title = "志愿服务"
      book.write(event)
    }
  }

  /// Volunteers, among them new citizens as readily as they come forward here.
  private func volunteers(among count: Int, _ random: inout RandomStream) -> [Person] {
    let share = place.roster.people.count { $0.isNewCitizen } * 1000 / place.roster.people.count
    let wanted = min(1000, share * place[.newCitizensServing] / 1000)
    let people = random.shuffled(place.circle.people)
    let (newcomers, others) = (people.filter(\.isNewCitizen), people.filter { !$0.isNewCitizen })
    let newCount = min(newcomers.count, count * wanted / 1000)
    return random.shuffled(Array(newcomers.prefix(newCount) + others.prefix(count - newCount)))
  }

  private func team(of serving: [Register.Team], _ random: inout RandomStream) -> Register.Team {
    let balanced = random.chance(place[.teamTypeBalance])
    let type = balanced ? random.pick(["self-government", "special-skill", "culture-sport"]) : "culture-sport"
    let fitting = serving.filter { $0.type == type }
    return random.pick(fitting.isEmpty ? serving : fitting)
  }
}
