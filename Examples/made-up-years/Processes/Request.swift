/// One request of daily life, before anything came of it.
struct Request {
  /// The case.
  let id: String
  /// The way it came.
  let channel: String
  /// When.
  let made: Moment
  /// Who asked.
  let person: Person
  /// How pressing it is.
  let urgency: String
  /// The theme; `facility` where something is broken.
  let theme: String
  /// What it is about, in settled words.
  let subject: String
  /// The thing that is broken; empty where nothing is.
  let facility: String
  /// Who takes it.
  let taker: ActorKind
  /// Whether the property company holds it.
  let isForProperty: Bool

  /// Draws a request; in some places it is the one before over again.
  init(
    id: String, channel: String, at moment: Moment, number: Int, like before: Request?, place: Place,
    _ random: inout RandomStream
  ) {
    self.id = id
    self.channel = channel
    made = moment
    person = place.roster.anybody(&random)
    urgency = random.pick(weighted: [
      (8, "emergency"), (17, "utility"), (54, "ordinary"), (15, "complex"), (6, "other"),
    ])
    let isBroken = random.chance(450)
    let again = random.chance(isBroken ? place[.repairsBreaking] : place[.hotlineRepeats]) ? before : nil
    let isSameThing = isBroken && again?.facility.isEmpty == false
    let thing = "\(random.pick(Wording.facilities))·\(number.padded(to: 3))"
    facility = !isBroken ? "" : isSameThing ? again?.facility ?? thing : thing
    let matter = "\(random.pick(Wording.troubles).text)·\(number.padded(to: 3))"
    // What is called in again is the same matter in the same words, be it a thing that broke or not.
    let isSameMatter = channel == "hotline" && random.chance(place[.hotlineRepeats])
    subject = isSameMatter ? before?.subject ?? matter : isBroken ? "报修：\(facility)" : matter
    theme = isBroken ? "facility" : random.pick(Wording.themes)
    switch channel {
    case "hotline": taker = .office
    case "joint-meeting": taker = random.chance(750) ? .office : .committee
    default: taker = random.pick(weighted: [(62, .committee), (24, .social), (14, .office)])
    }
    isForProperty = taker == .social
  }

  /// The hours in which an answer is due.
  var allowedHours: Int {
    switch urgency {
    case "emergency": 2
    case "utility": 24
    case "ordinary", "other": 7 * 24
    default: 15 * 24
    }
  }

  /// The hours in which a liaison station or a hall should be done with it.
  var allowedStationHours: Int {
    switch urgency {
    case "emergency": 24
    case "utility": 72
    case "ordinary", "other": 15 * 24
    default: 30 * 24
    }
  }

  /// An event of its course.
  func event(_ activity: String, by actor: ActorKind, at moment: Moment, place: Place) -> Event {
    var event = Event(activity, by: actor, at: moment)
    event.caseID = id
    event.title = subject
    if actor == .resident { event.attribute(to: person) }
    if activity == "request.made" {
      event.channel = channel
      event.urgency = urgency
      event.theme = theme
      event[.subject] = subject
      event[.facility] = facility
      if channel == "hotline" {
        event.source = "system"
        event.recordedBy = "hotline-12345"
      }
    }
    return event
  }
}
