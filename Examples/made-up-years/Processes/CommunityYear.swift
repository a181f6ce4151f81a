/// The whole year of one community.
struct CommunityYear {
  /// Where it goes on.
  let place: Place
  /// The seed of the whole made-up year.
  let seed: UInt64

  /// Everything its clerks wrote down, in the order in which the strands told it.
  func events() -> [Event] {
    var book = LogBook(community: place.community, character: place.character, calendar: place.calendar, seed: seed)
    live(TopicProcess.self, &book)
    live(MatterProcess.self, &book)
    live(ConsultationProcess.self, &book)
    live(PartyProcess.self, &book)
    live(RepresentativeProcess.self, &book)
    live(ProjectProcess.self, &book)
    live(FindingProcess.self, &book)
    live(DemandProcess.self, &book)
    live(PointsProcess.self, &book)
    live(LivelihoodProcess.self, &book)
    live(ChannelProcess.self, &book)
    live(RequestProcess.self, &book)
    live(HonourProcess.self, &book)
    live(GatheringProcess.self, &book)
    live(BarrierProcess.self, &book)
    live(SurveyProcess.self, &book)
    live(VolunteerProcess.self, &book)
    return book.events
  }

  private func live<Process: YearProcess>(_: Process.Type, _ book: inout LogBook) {
    var random = RandomStream(seed: seed, label: "\(place.community.id)/\(Process.label)")
    Process(place: place).run(&random, &book)
  }
}
