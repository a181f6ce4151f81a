/// When the steps before and at the meeting of one topic are taken.
struct TopicSteps {
  /// Who surveys the topic, and when.
  private(set) var surveys: [(actor: ActorKind, moment: Moment)] = []
  /// When residents gather to sort their demands; nil when they do not.
  private(set) var gathering: Moment?
  /// When the meeting is held, if there is one.
  let meeting: Moment

  /// The last of the steps without the meeting; the meeting's moment when there are none.
  var last: Moment { (surveys.map(\.moment) + [gathering].compactMap(\.self)).max() ?? meeting }

  /// Plans the steps from `start` on. Where order is not kept, the meeting comes first and the rest is made up for.
  init(start: Moment, orderly: Bool, place: Place, _ random: inout RandomStream) {
    func wait(_ hours: Int, _ random: inout RandomStream) -> Int { 1 + random.around(hours * place[.slowness] / 1000) }
    var clock = start.later(hours: orderly ? 0 : wait(120, &random)).whenPeopleAreAbout(&random)
    let begin = clock
    for (actor, trait) in [
      (ActorKind.committee, Trait.committeeSurveys), (.social, .socialSurveys), (.office, .officeSurveys),
    ] where random.chance(place[trait]) {
      let moment = begin.later(hours: wait(60, &random)).whenPeopleAreAbout(&random)
      surveys.append((actor, moment))
      clock = max(clock, moment)
    }
    if random.chance(place[.demandGathering]) {
      clock = clock.later(hours: wait(60, &random)).whenPeopleAreAbout(&random)
      gathering = clock
    }
    meeting = orderly ? clock.later(hours: wait(130, &random)).whenPeopleAreAbout(&random) : begin
  }
}
