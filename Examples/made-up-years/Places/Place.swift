/// A community with its character and its people: where a process of the year goes on.
struct Place {
  /// What the register says.
  let community: Community
  /// How things are done here.
  let character: Character
  /// Who lives here.
  let roster: Roster
  /// Those of them who ever take part: everybody of two or three groups, and of the others as many as are reached.
  let circle: Roster
  /// The year that is lived through.
  let calendar: YearCalendar

  /// Makes a place.
  init(community: Community, character: Character, roster: Roster, calendar: YearCalendar) {
    self.community = community
    self.character = character
    self.roster = roster
    self.calendar = calendar
    circle = roster.circle(reaching: character[.mirroring], seed: "\(community.id)/circle")
  }

  /// The level of `trait` here.
  subscript(trait: Trait) -> Int { character[trait] }

  /// The community's social-work agency.
  var agency: String { "\(community.name)社工服务站" }
  /// The company that runs its buildings.
  var propertyCompany: String { "\(community.name)物业服务中心" }
  /// The community's association of volunteers.
  var volunteers: String { "\(community.name)志愿者协会" }
  /// The committee by name.
  var committee: String { "\(community.name)社区居委会" }
  /// Who holds a request that `actor` takes.
  func holder(_ actor: ActorKind, property: Bool) -> String {
    switch actor {
    case .office: office
    case .committee: committee
    case .social: property ? propertyCompany : agency
    case .resident: volunteers
    }
  }

  /// The department of the sub-district office that looks after daily life.
  var office: String { "\(community.subdistrict.name)民生服务办" }
}
