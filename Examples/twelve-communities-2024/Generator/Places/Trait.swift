/// One way in which communities differ. What a trait counts in is said beside it; none knows how it will be judged.
enum Trait: String, CaseIterable {
  // Topics: shares in permille unless said otherwise.
  /// Topics that the liaison station sorts at all.
  case sortingDiligence
  /// Sorted topics that were sorted before the meeting, not after it.
  case sortingBeforeMeeting
  /// Urgent topics looked at within the day.
  case urgentAttention
  /// Hours until an ordinary topic is sorted.
  case sortingHours
  /// Joined topics that share what happens to the one they were joined to.
  case careOfMerged
  /// Accepted topics that the committee surveys.
  case committeeSurveys
  /// Accepted topics that a social organization surveys.
  case socialSurveys
  /// Accepted topics that the office surveys.
  case officeSurveys
  /// Accepted topics for which the branch gathers residents to sort their demands.
  case demandGathering
  /// Topics whose steps are taken in the usual order.
  case orderKeeping
  /// Topics that come to a meeting.
  case deliberating
  /// Pace of a topic from step to step, 1000 being usual, more being slower.
  case slowness
  /// Topics that get a reply.
  case replying
  /// Hours between the last step and the reply.
  case replyHours
  /// Replies that who raised the topic confirms.
  case confirming
  /// Meetings led by a social organization.
  case socialHosting
  /// Decisions that residents take themselves.
  case residentsDecide
  /// Fairness of meetings the committee leads: the middle of the marks, in hundredths.
  case committeeFairness
  /// Fairness of meetings a social organization leads: the middle of the marks, in hundredths.
  case socialFairness
  /// Seats at a meeting that go to others than the regulars.
  case openness

  // Matters, consultations and sessions.
  /// Referred matters that somebody takes the lead of within the week.
  case promptLead
  /// Matters sent back on the way.
  case sendingBack
  /// Matters that are closed at all.
  case closing
  /// Hours from referral to closing.
  case closingHours
  /// Matters with a body that assists.
  case assisting
  /// Themes the office consults residents on, in number.
  case officeThemes
  /// Themes the committee consults residents on, in number.
  case committeeThemes
  /// Consultations whose outcome is published.
  case publishingOutcomes
  /// Months with a joint session called by the office.
  case officeSessions
  /// Months with a joint session called by the Party branch.
  case committeeSessions
  /// Weeks with a Party service.
  case partyServices
  /// Powers handed down, in number.
  case handingDown
  /// Months in which the residents' council meets.
  case councilMeetings

  // Representatives, projects, services and findings.
  /// Groups of residents from which representatives are drawn.
  case drawnGroups
  /// Buildings in which representatives live.
  case representedBuildings
  /// Meetings to which a drawn representative comes.
  case drawnAttendance
  /// Meetings to which a core representative comes.
  case coreAttendance
  /// Different residents drawn into projects, per ten thousand residents.
  case drawingIn
  /// Months in which a project tells how it goes.
  case projectReporting
  /// Projects that are completed in time.
  case projectPunctuality
  /// Services in a month, per body, in number.
  case monthlyServices
  /// Findings to the office that are mended.
  case officeMending
  /// Days the office takes to mend.
  case officeMendingDays
  /// Findings to the committee that are mended.
  case committeeMending
  /// Mended findings of the committee that still stand later.
  case committeeLasting
  /// Findings to social organizations that are mended.
  case socialMending
  /// Suggestions that residents' groups answer.
  case residentsAnswering
  /// Teams of volunteers who govern their own affairs, in number.
  case selfGovernmentTeams

  // Clerks.
  /// Records written by somebody else than the body they speak of.
  case independence
  /// Hours between the event and its record.
  case recordingHours
  /// Records with a proof.
  case keepingProof
  /// Records that give the day only.
  case coarseTimes

  /// The lowest and the highest level among the communities.
  var range: ClosedRange<Int> {
    switch self {
    case .sortingDiligence: 520...990
    case .sortingBeforeMeeting: 300...1000
    case .urgentAttention: 320...1000
    case .sortingHours: 20...150
    case .careOfMerged: 200...950
    case .committeeSurveys: 500...980
    case .socialSurveys: 30...680
    case .officeSurveys: 40...450
    case .demandGathering: 560...990
    case .orderKeeping: 250...1000
    case .deliberating: 800...990
    case .slowness: 500...1500
    case .replying: 480...1000
    case .replyHours: 12...480
    case .confirming: 250...900
    case .socialHosting: 280...480
    case .residentsDecide: 60...930
    case .committeeFairness: 240...480
    case .socialFairness: 230...490
    case .openness: 50...900
    case .promptLead: 250...980
    case .sendingBack: 20...350
    case .closing: 620...980
    case .closingHours: 120...1150
    case .assisting: 150...850
    case .officeThemes: 1...8
    case .committeeThemes: 1...8
    case .publishingOutcomes: 550...1000
    case .officeSessions: 180...1000
    case .committeeSessions: 250...1000
    case .partyServices: 300...1000
    case .handingDown: 2...9
    case .councilMeetings: 300...1000
    case .drawnGroups: 250...1000
    case .representedBuildings: 150...1000
    case .drawnAttendance: 120...950
    case .coreAttendance: 500...980
    case .drawingIn: 15...310
    case .projectReporting: 200...950
    case .projectPunctuality: 300...1000
    case .monthlyServices: 1...6
    case .officeMending: 480...1000
    case .officeMendingDays: 10...62
    case .committeeMending: 720...1000
    case .committeeLasting: 220...1000
    case .socialMending: 300...1000
    case .residentsAnswering: 150...1000
    case .selfGovernmentTeams: 1...26
    case .independence: 80...620
    case .recordingHours: 2...140
    case .keepingProof: 200...850
    case .coarseTimes: 0...90
    }
  }
}
