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
  /// Findings to the office that are mended.
  case officeMending
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

  // Tasks, powers, agenda. Shares in permille unless said otherwise.
  /// Tasks agreed in joint sessions that the community confirms in time.
  case tasksDone
  /// Powers handed down that residents use within the quarter.
  case powersUsed
  /// Consultations of the office after which officials and residents do something together.
  case actingTogether
  /// Matters that a social organization leads and hands back.
  case socialHandsBack
  /// Accepted topics that repeat one of the last weeks.
  case repeatsTaken
  /// Core representatives, in number.
  case coreSize
  /// Seats at deliberations that go to the same six residents.
  case fewVoices
  /// Decisions made public within the week.
  case decisionsPosted
  /// Projects whose money agrees with the balances stated.
  case bookkeeping
  /// Remedies of residents' groups that stand in time.
  case keepingPromises

  // Demands.
  /// How far those heard reach beyond two groups of residents.
  case listeningBreadth
  /// Demands taken on by the office that are confirmed as met in time.
  case demandsMetOffice
  /// The same of those left to the community.
  case demandsMetCommittee
  /// Demands heard by social workers that somebody takes on within the week.
  case passingOn

  // The points bank.
  /// Residents who do a deed for points, in a thousand.
  case earners
  /// Kinds of deeds done, in number.
  case deedKinds
  /// Deeds that are gifts of the mind.
  case spiritualShare
  /// Deeds approved by somebody else before points are awarded.
  case fourEyes
  /// Records of points that keep to the tariff.
  case tariffKeeping
  /// Earners of the first half who earn in the second.
  case earnersStaying
  /// Accounts whose balances add up.
  case soundAccounts
  /// Tiers of prizes in use, in number.
  case tiersInUse
  /// Tiers whose prizes run out, in number.
  case shortTiers
  /// Reviews of the tariff in the year, in number.
  case tariffReviews
  /// Months in which the supervision group checks.
  case pointsChecks
  /// Records of points that the group looks at.
  case recordsChecked
  /// Anomalies corrected within two weeks.
  case anomaliesCorrected
  /// Quarters with a story-sharing meeting.
  case storyQuarters
  /// Accounts opened because of a story.
  case storyDraw
  /// Buildings from which somebody tells a story.
  case storyBuildings

  // Livelihood projects.
  /// Projects with residents in all three stages.
  case stagesKept
  /// How many come to the later stages beside the first.
  case stageBalance
  /// Opinions on projects answered within two weeks.
  case opinionsAnswered
  /// Adopted opinions that are carried out.
  case opinionsCarriedOut

  // Channels.
  /// Residents who come by other ways than the messenger.
  case channelSpread
  /// Venues found open at the posted hours.
  case venuesOpen
  /// Days between posts of the office.
  case postGap
  /// Questions of supervision answered within two weeks.
  case supervisionAnswered
  /// Joint meetings to which a social organization comes.
  case socialAtMeetings
  /// How capable residents feel: the middle of the marks, in hundredths.
  case capability
  /// Buildings whose chief is active.
  case activeChiefs

  // Requests of daily life.
  /// Working days in which the office closes eight requests in ten, about.
  case officeSpeed
  /// Days in which the property company closes eight requests in ten, about.
  case propertySpeed
  /// Requests answered in time by the committee.
  case committeeAnswering
  /// Hotline tickets answered in time by the office.
  case hotlineAnswering
  /// Hotline tickets that bring up the same thing again.
  case hotlineRepeats
  /// Repairs that break again within the month.
  case repairsBreaking
  /// Requests passed to and fro.
  case passingAround
  /// Requests at stations and halls closed in time.
  case stationSettling
  /// Requests at joint meetings that are confirmed within the month.
  case jointMeetingSettling
  /// Requests that those who asked call solved.
  case solving
  /// Complaints upheld, for a thousand hotline tickets.
  case complaints
  /// Facilities found in order.
  case facilitiesInOrder

  // Honours and events.
  /// Honours that go to people never honoured before.
  case newHonours
  /// Honours that go to the same person again.
  case honourRepeats
  /// Honours proposed and made public before they are given.
  case honourOrder
  /// Months with culture, training or a talk on science by the committee.
  case cultureMonths
  /// New faces at those.
  case cultureNewFaces
  /// Longest time without an event of learning by a social organization, in days.
  case socialEventGap
  /// What those who come think of it: the middle of the marks, in hundredths.
  case learningRating
  /// Residents who join an activity done together, in a thousand.
  case practiceReach
  /// Of those of the first half, those who come again.
  case practiceAgain
  /// Buildings from which they come, where a social organization leads.
  case practiceBuildings
  /// New faces at group activities of social organizations.
  case groupNewFaces
  /// Buildings from which somebody comes to a festival.
  case festivalBuildings
  /// What those who come to festivals and recreation think: the middle, in hundredths.
  case recreationRating
  /// Talks on public spirit, in number.
  case talks
  /// What those who listen think: the middle of the marks, in hundredths.
  case talksRating

  // Persons, surveys, contact.
  /// Invitations declined whose reason is learnt within two weeks.
  case followUps
  /// Barriers with help within two weeks.
  case helpInTime
  /// Those helped who then take part.
  case beginning
  /// Barriers that residents confirm as lifted.
  case lifting
  /// Able residents who lead something within a season.
  case ableLeading
  /// Neighbours drawn into projects for ten residents who lead.
  case neighbours
  /// Residents who drew the resource map, in ten thousand.
  case mapDrawers
  /// Those surveyed whose needs are met.
  case needsMet
  /// Those surveyed who know what is going on.
  case informed
  /// Trust in the office: the middle of the marks, in hundredths.
  case officeTrust
  /// Trust in the committee: the middle of the marks, in hundredths.
  case committeeTrust
  /// Those surveyed who feel that they belong.
  case belonging
  /// Those surveyed who know how to take part.
  case waysKnown
  /// Buildings that the office keeps contact with.
  case officeContacts
  /// How evenly short videos, broadcasts and assemblies are used.
  case mediaBalance
  /// Teams on the list that serve.
  case teamsActive
  /// How evenly the types of team serve.
  case teamTypeBalance
  /// Volunteer shifts in the year, for a thousand residents.
  case shifts
  /// Volunteers of the first half who serve in the second.
  case volunteersStaying
  /// Hours carried by a few.
  case busyFew
  /// New citizens among volunteers, to a thousand by their share of residents.
  case newCitizensServing
  /// Residents outside the two nearest groups who are reached at all.
  case mirroring
  /// Those who come to events in the first half and again in the second.
  case peopleStaying
}
