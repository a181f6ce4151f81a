/// What a sub-district office does for its whole area: these events name no community.
struct SubdistrictYear {
  /// The sub-district.
  let subdistrict: Subdistrict
  /// The year.
  let calendar: YearCalendar
  /// The seed of the whole made-up year.
  let seed: UInt64

  /// Its acts, in the order of the months.
  func events() -> [Event] {
    var random = RandomStream(seed: seed, label: "\(subdistrict.rawValue)/year")
    var events: [Event] = []
    for month in 0..<12 {
      for _ in 0..<random.within(1...3) {
        let moment = calendar.moment(inMonth: month, &random)
        let theme = random.pick(Wording.themes)
        if random.chance(500) {
          events.append(told("joint-session.held", moment, "街道党建联席会", &random))
        } else {
          var consultation = told("consultation.held", moment, "全街道\(theme)协商会", &random)
          consultation.caseID = "KS-\(subdistrict.rawValue)-\((month + 1).padded(to: 2))-\(events.count)"
          consultation.theme = theme
          events.append(consultation)
        }
      }
    }
    return events
  }

  private func told(
    _ activity: String, _ moment: Moment, _ title: String, _ random: inout RandomStream
  ) -> Event {
    var event = Event(activity, by: .office, at: random.chance(250) ? .day(moment) : .instant(moment))
    event.subdistrict = subdistrict.rawValue
    event.body = "party-work-office"
    event.participants = String(random.within(20...160))
    event.source = "self-reported"
    event.recordedBy = "\(subdistrict.rawValue)-clerk-\(random.within(1...2))"
    event.recordedAt = moment.later(hours: 20 + random.around(60)).whenPeopleAreAbout(&random).text
    event.title = title
    return event
  }
}
