/// Representatives: a core put forward by the branch for the year, others drawn for each quarter, and the meetings to
/// which they come or do not.
struct RepresentativeProcess: YearProcess {
  static let label = "representatives"

  private let place: Place

  init(place: Place) { self.place = place }

  func run(_ random: inout RandomStream, _ book: inout LogBook) {
    let groups = drawnGroups(&random)
    let buildings = representedBuildings(&random)
    let eligible = place.roster.people.filter { buildings.contains($0.building) }
    let core = putForward(eligible, &random, &book)
    for quarter in 0..<4 {
      let start = place.calendar.monthStarts[quarter * 3]
      let drawn = draw(eligible, groups, buildings, quarter, onDay: start + random.below(6), &random, &book)
      for month in quarter * 3..<quarter * 3 + 3 where random.chance(850) {
        let day = place.calendar.monthStarts[month] + random.within(8...26)
        call(core, drawn, place.calendar.moment(onDay: day, &random), &random, &book)
      }
    }
  }

  /// The groups that the draw reaches, in the order of the list.
  private func drawnGroups(_ random: inout RandomStream) -> [String] {
    let all = Array(Wording.groups.prefix(place.community.groups))
    let count = max(1, (all.count * place[.drawnGroups] + 500) / 1000)
    let chosen = Set(random.shuffled(Array(all.indices)).prefix(count))
    return all.indices.filter(chosen.contains).map { all[$0] }
  }

  /// The buildings in which representatives are looked for.
  private func representedBuildings(_ random: inout RandomStream) -> Set<Int> {
    let count = max(2, (place.community.buildings * place[.representedBuildings] + 500) / 1000)
    return Set(random.shuffled(Array(1...place.community.buildings)).prefix(count))
  }

  private func putForward(
    _ eligible: [Person], _ random: inout RandomStream, _ book: inout LogBook
  ) -> [Person] {
    let count = place[.coreSize]
    let byActivity = random.shuffled(eligible).sorted { $0.activity > $1.activity }
    let core = Array(byActivity.prefix(count))
    for person in core {
      var event = Event(
        "representative.put-forward", by: .committee, at: place.calendar.moment(onDay: random.within(2...20), &random))
      event.body = "party-branch"
      event.attribute(to: person)
      event[.seat] = "core"
      event.title = "推举固定代表"
      book.write(event)
    }
    return core
  }

  private func draw(
    _ eligible: [Person], _ groups: [String], _ buildings: Set<Int>, _ quarter: Int, onDay day: Int,
    _ random: inout RandomStream, _ book: inout LogBook
  ) -> [Person] {
    let moment = place.calendar.moment(onDay: day, &random)
    let occurrence = book.newOccurrence("draw")
    var drawn: [Person] = []
    for seat in 0..<max(8, place.community.buildings * 3 / 10) {
      // The groups take turns, beginning where the last quarter stopped.
      let group = groups[(seat + quarter * 3) % groups.count]
      let candidates = eligible.filter { person in
        person.group == group && !drawn.contains { $0.id == person.id || $0.building == person.building }
      }
      guard !candidates.isEmpty else { continue }
      let person = random.pick(candidates)
      drawn.append(person)
      var event = Event("representative.drawn", by: .committee, at: moment)
      event.body = "party-branch"
      event.occurrence = occurrence
      event.attribute(to: person)
      event[.seat] = "drawn"
      event.title = "第\(quarter + 1)季度抽选临时代表"
      book.write(event)
    }
    return drawn
  }

  private func call(
    _ core: [Person], _ drawn: [Person], _ moment: Moment, _ random: inout RandomStream, _ book: inout LogBook
  ) {
    let occurrence = book.newOccurrence("council")
    for (members, seat, trait) in [
      (core, "core", Trait.coreAttendance), (drawn, "drawn", .drawnAttendance),
    ] {
      for person in members {
        let came = random.chance(place[trait])
        var event = Event(came ? "representative.attended" : "representative.missed", by: .resident, at: moment)
        event.occurrence = occurrence
        event.source = random.chance(300) ? "system" : ""
        event.attribute(to: person)
        event[.seat] = seat
        if came {
          event.end = moment.later(minutes: 100).text
          event.title = "代表会议签到"
        } else {
          event.title = "代表会议缺席"
          event.note = random.pick(["", "", "上班", "家里有人要照看", "出差,已请假"])
        }
        book.write(event)
      }
    }
  }
}
