/// What the clerks of one community write down: it adds to each event who recorded it, when, and with what proof.
struct LogBook {
  /// The events so far, in the order in which they were told.
  private(set) var events: [Event] = []

  private let community: Community
  private let character: Character
  private let calendar: YearCalendar
  private var random: RandomStream
  private var occurrences = 0

  /// An empty book.
  init(community: Community, character: Character, calendar: YearCalendar, seed: UInt64) {
    self.community = community
    self.character = character
    self.calendar = calendar
    random = RandomStream(seed: seed, label: "\(community.id)/clerks")
  }

  /// A new identifier for a happening told by several events.
  mutating func newOccurrence(_ kind: String) -> String {
    occurrences += 1
    return "\(community.id)-\(kind)-\(occurrences.padded(to: 3))"
  }

  /// Writes an event down; what happens after the year is not in the book any more.
  mutating func write(_ told: Event) {
    guard told.time.moment < calendar.end else { return }
    var event = told
    if event.community.isEmpty { event.community = community.id }
    addOrigin(to: &event)
    addTimes(to: &event)
    addProof(to: &event)
    if event.note.isEmpty, event.person.isEmpty, random.chance(60) {
      event.note = random.pick(Wording.clerksNotes)
    }
    events.append(event)
  }

  private mutating func addOrigin(to event: inout Event) {
    // Who writes a record down is known where the process says so: an assessor, the survey, the hotline.
    if !event.recordedBy.isEmpty { return }
    if event.source.isEmpty {
      event.source =
        random.chance(character[.independence])
        ? random.pick(weighted: [(4, "system"), (3, "survey"), (3, "visit"), (1, "press")]) : "self-reported"
    }
    switch event.source {
    case "system": event.recordedBy = "service-platform"
    case "survey": event.recordedBy = "survey-team-\(random.within(1...3))"
    case "visit": event.recordedBy = "visitor-\(random.within(1...5))"
    case "press": event.recordedBy = "press-desk"
    default: event.recordedBy = "\(community.id)-clerk-\(random.within(1...4))"
    }
    if Self.signedOff.contains(event.activity), random.chance(550) {
      event.approver = "\(community.id)-head-\(random.within(1...2))"
    }
  }

  private mutating func addTimes(to event: inout Event) {
    let moment = event.time.moment
    let written = moment.later(minutes: 5 + random.around(character[.recordingHours] * 60))
    event.recordedAt = written.whenPeopleAreAbout(&random).text
    guard case .instant = event.time, event.urgency.isEmpty || event.urgency == "ordinary", event.outcome != "urgent"
    else { return }
    if random.chance(character[.coarseTimes]) {
      event.time = random.chance(60) ? .month(moment) : .day(moment)
      event.end = ""
    }
  }

  private mutating func addProof(to event: inout Event) {
    guard event.person.isEmpty, random.chance(character[.keepingProof]) else { return }
    let number = (events.count + 1).padded(to: 5)
    let drawer = random.pick(["photo", "minutes", "sheet"])
    event.evidence = "\(community.id)/\(drawer)/\(number).\(random.pick(["jpg", "pdf"]))"
    if random.chance(200) {
      event.evidenceDigest = (0..<4).map { _ in Self.hexadecimal(random.next()) }.joined()
    }
  }

  private static let signedOff: Set = ["decision.made", "reply.published", "matter.closed", "remedy.reported"]

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
