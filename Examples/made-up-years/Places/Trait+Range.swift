extension Trait {
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
    case .officeThemes: 1...8
    case .committeeThemes: 1...8
    case .publishingOutcomes: 550...1000
    case .officeSessions: 180...1000
    case .committeeSessions: 250...1000
    case .partyServices: 300...1000
    case .handingDown: 2...9
    case .drawnGroups: 250...1000
    case .representedBuildings: 150...1000
    case .drawnAttendance: 120...950
    case .coreAttendance: 500...980
    case .drawingIn: 15...310
    case .projectReporting: 200...950
    case .projectPunctuality: 300...1000
    case .officeMending: 200...1000
    case .committeeMending: 720...1000
    case .committeeLasting: 220...1000
    case .socialMending: 300...1000
    case .residentsAnswering: 150...1000
    case .selfGovernmentTeams: 1...26
    case .independence: 80...620
    case .recordingHours: 2...140
    case .keepingProof: 200...850
    case .coarseTimes: 0...90
    case .tasksDone: 150...1000
    case .powersUsed: 50...1000
    case .actingTogether: 20...900
    case .socialHandsBack: 10...450
    case .repeatsTaken: 10...480
    case .coreSize: 1...20
    case .fewVoices: 0...900
    case .decisionsPosted: 150...1000
    case .bookkeeping: 300...1000
    case .keepingPromises: 100...1000
    case .listeningBreadth: 0...1000
    case .demandsMetOffice: 50...950
    case .demandsMetCommittee: 50...950
    case .passingOn: 150...1000
    case .earners: 2...18
    case .deedKinds: 2...8
    case .spiritualShare: 10...500
    case .fourEyes: 450...1000
    case .tariffKeeping: 550...1000
    case .earnersStaying: 100...950
    case .soundAccounts: 650...1000
    case .tiersInUse: 1...4
    case .shortTiers: 0...2
    case .tariffReviews: 1...4
    case .pointsChecks: 60...850
    case .recordsChecked: 20...450
    case .anomaliesCorrected: 150...1000
    case .storyQuarters: 250...1000
    case .storyDraw: 30...380
    case .storyBuildings: 30...550
    case .stagesKept: 50...1000
    case .stageBalance: 0...1000
    case .opinionsAnswered: 150...1000
    case .opinionsCarriedOut: 150...1000
    case .channelSpread: 0...1000
    case .venuesOpen: 280...1000
    case .postGap: 6...68
    case .supervisionAnswered: 80...1000
    case .socialAtMeetings: 50...1000
    case .capability: 210...460
    case .activeChiefs: 50...950
    case .officeSpeed: 3...34
    case .propertySpeed: 4...32
    case .committeeAnswering: 250...1000
    case .hotlineAnswering: 250...1000
    case .hotlineRepeats: 20...650
    case .repairsBreaking: 10...600
    case .passingAround: 10...420
    case .stationSettling: 150...1000
    case .jointMeetingSettling: 50...1000
    case .solving: 280...970
    case .complaints: 0...190
    case .facilitiesInOrder: 380...980
    case .newHonours: 60...780
    case .honourRepeats: 0...850
    case .honourOrder: 150...1000
    case .cultureMonths: 150...1000
    case .cultureNewFaces: 10...450
    case .socialEventGap: 25...160
    case .learningRating: 240...520
    case .practiceReach: 1...30
    case .practiceAgain: 50...750
    case .practiceBuildings: 80...1000
    case .groupNewFaces: 10...450
    case .festivalBuildings: 100...1000
    case .recreationRating: 220...500
    case .talks: 4...14
    case .talksRating: 210...470
    case .followUps: 30...1000
    case .helpInTime: 100...1000
    case .beginning: 0...850
    case .lifting: 30...900
    case .ableLeading: 30...900
    case .neighbours: 0...32
    case .mapDrawers: 1...48
    case .needsMet: 250...950
    case .informed: 150...950
    case .officeTrust: 200...470
    case .committeeTrust: 200...470
    case .belonging: 150...950
    case .waysKnown: 150...950
    case .officeContacts: 40...900
    case .mediaBalance: 0...1000
    case .teamsActive: 100...1000
    case .teamTypeBalance: 0...1000
    case .shifts: 3...44
    case .volunteersStaying: 80...900
    case .busyFew: 0...850
    case .newCitizensServing: 0...1100
    case .mirroring: 0...1000
    case .peopleStaying: 100...900
    }
  }

  /// Whether a lower level is the better one.
  var lessIsBetter: Bool {
    switch self {
    case .sortingHours, .slowness, .replyHours, .sendingBack, .closingHours, .recordingHours, .coarseTimes,
      .socialHandsBack, .repeatsTaken, .fewVoices, .shortTiers, .postGap, .officeSpeed, .propertySpeed, .hotlineRepeats,
      .repairsBreaking, .passingAround, .complaints, .honourRepeats, .socialEventGap, .busyFew:
      true
    default: false
    }
  }
}
