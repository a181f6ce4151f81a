/// Plants faults of one kind after the other in a community's log.
struct FaultPlanter {
  private var random: RandomStream
  private let community: Community

  /// A planter with a stream of its own.
  init(community: Community, seed: UInt64) {
    self.community = community
    random = RandomStream(seed: seed, label: "\(community.id)/faults")
  }

  /// Plants faults of `kind`.
  mutating func plant(_ kind: FaultKind, in log: inout TamperedLog) {
    switch kind {
    case .oneInstant: plantOneInstant(in: &log)
    case .enteredLate: plantEnteredLate(in: &log)
    case .sameProof: plantSameProof(in: &log)
    case .returnedCase: plantReturnedCase(in: &log)
    case .copiedAttendance: plantCopiedAttendance(in: &log)
    case .roundNumbers: plantRoundNumbers(in: &log)
    case .sameContent: plantSameContent(in: &log)
    case .twoPlaces: plantTwoPlaces(in: &log)
    case .longDay: plantLongDay(in: &log)
    case .beforeItBegan: plantBeforeItBegan(in: &log)
    case .reopened: plantReopened(in: &log)
    case .yearEndRush: plantYearEndRush(in: &log)
    case .selfApproved: plantSelfApproved(in: &log)
    case .closedAtOnce: plantClosedAtOnce(in: &log)
    }
  }

  private mutating func some(_ count: Int, of indices: [Int]) -> [Int] {
    random.shuffled(indices).prefix(count).sorted()
  }

  // MARK: - Times

  private mutating func plantOneInstant(in log: inout TamperedLog) {
    let steps: Set = [
      "topic.raised", "topic.triaged", "topic.surveyed", "demands.sorted", "deliberation.held", "decision.made",
      "reply.published",
    ]
    let whole = log.cases(of: steps).filter { $0.indices.count >= 6 }
    for (id, indices) in random.shuffled(whole).prefix(3).sorted(by: { $0.id < $1.id }) {
      let moment = indices.map { log.events[$0].time.moment }.max() ?? Moment(seconds: 0)
      for index in indices {
        log.change(index, .oneInstant, "\(id) 各步骤同一时刻 / all steps at one instant") {
          $0.time = .instant(moment)
          $0.end = ""
          $0.recordedAt = moment.later(minutes: 1).text
        }
      }
    }
  }

  private mutating func plantEnteredLate(in log: inout TamperedLog) {
    let early = log.indices {
      $0.source == "self-reported" && $0.person.isEmpty && (50..<130).contains($0.time.moment.day)
    }
    for (order, index) in some(30, of: early).enumerated() {
      let moment = Moment(day: 354, hour: 19, minute: 10).later(minutes: order / 2)
      log.change(index, .enteredLate, "年底一次补录 / entered months later in one sitting") {
        $0.recordedAt = moment.text
        $0.recordedBy = "\(community.id)-clerk-1"
      }
    }
  }

  private mutating func plantBeforeItBegan(in log: inout TamperedLog) {
    let answered = log.cases(of: ["topic.raised", "reply.published"]).filter { $0.indices.count == 2 }
    for (id, indices) in random.shuffled(answered).prefix(4).sorted(by: { $0.id < $1.id }) {
      let raised = indices.map { log.events[$0].time.moment }.min() ?? Moment(seconds: 0)
      let early = raised.later(hours: -random.within(20...140))
      for index in indices where log.events[index].activity == "reply.published" {
        log.change(index, .beforeItBegan, "\(id) 答复早于提出 / reply older than its topic") { $0.time = .instant(early) }
      }
    }
  }

  private mutating func plantClosedAtOnce(in log: inout TamperedLog) {
    let closed = log.cases(of: ["matter.referred", "matter.closed"]).filter { $0.indices.count == 2 }
    for (id, indices) in random.shuffled(closed).prefix(5).sorted(by: { $0.id < $1.id }) {
      let referred = indices.map { log.events[$0].time.moment }.min() ?? Moment(seconds: 0)
      for index in indices where log.events[index].activity == "matter.closed" {
        log.change(index, .closedAtOnce, "\(id) 上报一分钟即办结 / closed a minute after referral") {
          $0.time = .instant(referred.later(minutes: 1))
        }
      }
    }
  }

  private mutating func plantYearEndRush(in log: inout TamperedLog) {
    for number in 0..<36 {
      var event = Event(
        "party-service.delivered", by: .committee, at: Moment(day: 363 + number / 12, hour: 9 + number % 12, minute: 5))
      event.community = community.id
      event.body = "grid-branch"
      event.building = "\(1 + number % community.buildings)栋"
      event.participants = "20"
      event.hours = "2"
      event.source = "self-reported"
      event.recordedBy = "\(community.id)-clerk-2"
      event.recordedAt = Moment(day: 365, hour: 22, minute: number).text
      event.title = "党员服务：\(random.pick(Wording.partyServices))"
      log.add(event, .yearEndRush, "年底突击 / a rush before the year ends")
    }
  }

  // MARK: - Copies

  private mutating func plantSameProof(in log: inout TamperedLog) {
    for _ in 0..<2 {
      let proven = log.indices { !$0.evidenceDigest.isEmpty }
      guard let first = some(1, of: proven).first else { return }
      let model = log.events[first]
      let others = proven.filter { log.events[$0].activity != model.activity }
      for index in [first] + some(4, of: others) {
        log.change(index, .sameProof, "同一份证明用于多项活动 / one proof for several activities") {
          $0.evidence = model.evidence
          $0.evidenceDigest = model.evidenceDigest
        }
      }
    }
  }

  private mutating func plantSameContent(in log: inout TamperedLog) {
    let copied = log.indices { $0.activity == "publicity.issued" || $0.activity == "party-service.delivered" }
    for index in some(9, of: copied) {
      log.add(log.events[index], .sameContent, "内容与另一条完全相同 / same content under a new id")
    }
  }

  private mutating func plantCopiedAttendance(in log: inout TamperedLog) {
    let lists = Dictionary(
      grouping: log.indices { $0.activity.hasPrefix("representative.") && $0.occurrence.contains("-council-") }
    ) { log.events[$0].occurrence }.sorted { $0.key < $1.key }
    var model: [String: Event] = [:]
    var copies = 0
    for (occurrence, indices) in lists where copies < 2 {
      let people = Set(indices.map { log.events[$0].person })
      guard people == Set(model.keys) else {
        model = Dictionary(indices.map { (log.events[$0].person, log.events[$0]) }) { first, _ in first }
        continue
      }
      copies += 1
      for index in indices {
        let copy = model[log.events[index].person] ?? log.events[index]
        let moment = log.events[index].time.moment
        log.change(index, .copiedAttendance, "\(occurrence) 签到照抄上一次 / attendance copied from the meeting before") {
          $0.activity = copy.activity
          $0.title = copy.title
          $0.note = copy.note
          $0.end = copy.end.isEmpty ? "" : moment.later(minutes: 100).text
          $0.time = .instant(moment)
        }
      }
    }
  }

  // MARK: - Numbers and persons

  private mutating func plantRoundNumbers(in log: inout TamperedLog) {
    let counted = log.indices { $0.activity == "party-service.delivered" || $0.activity == "event.held" }
    for index in some(28, of: counted) {
      let tens = random.within(2...5)
      log.change(index, .roundNumbers, "人数总是整十 / heads always in tens") { $0.participants = "\(tens)0" }
    }
  }

  private mutating func plantTwoPlaces(in log: inout TamperedLog) {
    for index in some(5, of: log.indices { $0.activity == "project.joined" && !$0.hours.isEmpty }) {
      let note = "\(log.events[index].person) 同时在两处 / in two places at once"
      let moment = log.events[index].time.moment
      let otherCases = Set(log.events.filter { $0.activity == "project.joined" }.map(\.caseID)).sorted()
      var elsewhere = log.events[index]
      elsewhere.time = .instant(moment.later(minutes: 25))
      elsewhere.end = moment.later(minutes: 145).text
      elsewhere.caseID = otherCases.first { $0 != elsewhere.caseID } ?? elsewhere.caseID
      elsewhere.recordedBy = "\(community.id)-clerk-3"
      log.change(index, .twoPlaces, note) {
        $0.time = .instant(moment)
        $0.end = moment.later(minutes: 120).text
      }
      log.add(elsewhere, .twoPlaces, note)
    }
  }

  private mutating func plantLongDay(in log: inout TamperedLog) {
    for index in some(2, of: log.indices { $0.activity == "project.joined" }) {
      let model = log.events[index]
      for part in 0..<5 {
        var event = model
        event.time = .instant(Moment(day: model.time.moment.day, hour: 7 + part * 3))
        event.hours = "6"
        log.add(event, .longDay, "\(model.person) 一天三十小时 / thirty hours in one day")
      }
    }
  }

  private mutating func plantSelfApproved(in log: inout TamperedLog) {
    for index in some(10, of: log.indices { !$0.approver.isEmpty }) {
      log.change(index, .selfApproved, "自录自批 / signed off by who wrote it") { $0.approver = $0.recordedBy }
    }
  }

  // MARK: - Matters

  private mutating func plantReturnedCase(in log: inout TamperedLog) {
    for (id, indices) in some(3, ofMattersIn: log) {
      let model = log.events[indices[0]]
      let referred = model.time.moment
      let holders: [(ActorKind, String)] = [
        (.committee, "\(community.name)社区居委会"), (.office, model.organization),
        (.committee, "\(community.name)社区居委会"), (.office, model.organization),
      ]
      for (step, (actor, organization)) in holders.enumerated() {
        var event = Event("matter.returned", by: actor, at: referred.later(hours: 20 + step * 27))
        event.community = community.id
        event.caseID = id
        event.organization = organization
        event.outcome = "bounced"
        event.source = "system"
        event.recordedBy = "service-platform"
        event.recordedAt = referred.later(hours: 21 + step * 27).text
        event.title = "退回"
        event.note = "非本单位职责"
        log.add(event, .returnedCase, "\(id) 来回退转 / sent to and fro")
      }
    }
  }

  private mutating func plantReopened(in log: inout TamperedLog) {
    for (id, indices) in some(4, ofMattersIn: log) {
      let closing = log.events[indices[indices.count - 1]]
      var again = log.events[indices[0]]
      again.time = .instant(closing.time.moment.later(hours: 150))
      again.recordedAt = closing.time.moment.later(hours: 151).text
      again.note = "同一问题又来，“上次只是登记了一下”"
      again.evidence = ""
      again.evidenceDigest = ""
      log.add(again, .reopened, "\(id) 办结后又上报 / comes back after it was closed")
      var closedAgain = closing
      closedAgain.time = .instant(closing.time.moment.later(hours: 170))
      closedAgain.recordedAt = closing.time.moment.later(hours: 171).text
      closedAgain.evidence = ""
      closedAgain.evidenceDigest = ""
      log.add(closedAgain, .reopened, "\(id) 再次办结 / closed once more")
    }
  }

  /// Some matters that were referred and closed, their two events in that order.
  private mutating func some(_ count: Int, ofMattersIn log: TamperedLog) -> [(id: String, indices: [Int])] {
    let closed = log.cases(of: ["matter.referred", "matter.closed"]).filter { matter in
      matter.indices.map { log.events[$0].activity } == ["matter.referred", "matter.closed"]
        && log.events[matter.indices[1]].time.moment.day < 340
    }
    return random.shuffled(closed).prefix(count).sorted { $0.id < $1.id }
  }
}
