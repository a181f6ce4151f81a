/// One line of a canonical log; an empty text is a missing value.
struct Event {
  /// The identifier, given when the log is put in order.
  var id = ""
  /// When it happened.
  var time: EventTime
  /// When it ended.
  var end = ""
  /// When it was written down.
  var recordedAt = ""
  /// The community; empty when the whole sub-district acts.
  var community = ""
  /// The sub-district, for its own acts.
  var subdistrict = ""
  /// Whose act it is.
  var actor: ActorKind
  /// Which body of that actor.
  var body = ""
  /// What several events tell of together.
  var occurrence = ""
  /// Where the record comes from.
  var source = ""
  /// Who wrote it down.
  var recordedBy = ""
  /// The term for what was done.
  var activity: String
  /// What links it with other events.
  var caseID = ""
  /// The pseudonym of the person.
  var person = ""
  /// The organization that took part or led.
  var organization = ""
  /// The person's group of residents.
  var group = ""
  /// The building.
  var building = ""
  /// By which way it came.
  var channel = ""
  /// What it was about.
  var theme = ""
  /// `urgent` or `ordinary`.
  var urgency = ""
  /// What came of it.
  var outcome = ""
  /// Heads counted.
  var participants = ""
  /// Hours, a decimal.
  var hours = ""
  /// Points.
  var points = ""
  /// A mark.
  var rating = ""
  /// Where the proof lies.
  var evidence = ""
  /// The digest of the proof.
  var evidenceDigest = ""
  /// Who signed it off.
  var approver = ""
  /// One line in Chinese.
  var title = ""
  /// Free text, as people write it.
  var note = ""
  /// What the vocabulary of the rubric adds.
  private(set) var attributes: [Attribute: String] = [:]

  /// An event with what every event has.
  init(_ activity: String, by actor: ActorKind, at time: EventTime) {
    self.activity = activity
    self.actor = actor
    self.time = time
  }

  /// An event at a known second.
  init(_ activity: String, by actor: ActorKind, at moment: Moment) {
    self.init(activity, by: actor, at: .instant(moment))
  }

  /// A further value; empty where it is missing.
  subscript(attribute: Attribute) -> String {
    get { attributes[attribute, default: ""] }
    set { attributes[attribute] = newValue }
  }

  /// Says who did it, and where that person lives.
  mutating func attribute(to person: Person) {
    self.person = person.id
    group = person.group
    building = person.buildingName
  }
}
