package import Diagnostics

/// One of the four actors of micro-governance whose acts are evaluated (paper, §3.3, paragraph 2).
package enum Actor: String, Sendable, Hashable, CaseIterable {
  /// 街道办: the sub-district office, or the town government where there is one instead.
  case subdistrictOffice = "subdistrict-office"
  /// 居委会: the residents' committee, with the community's Party branch and its liaison stations.
  case residentsCommittee = "residents-committee"
  /// 社会组织: social organizations, social workers, and the property company where named.
  case socialOrganization = "social-organization"
  /// 居民: residents.
  case resident

  /// What a person calls the actor.
  package var title: LocalizedText {
    switch self {
    case .subdistrictOffice: LocalizedText(english: "Sub-district office", chinese: "街道办")
    case .residentsCommittee: LocalizedText(english: "Residents' committee", chinese: "居委会")
    case .socialOrganization: LocalizedText(english: "Social organizations", chinese: "社会组织")
    case .resident: LocalizedText(english: "Residents", chinese: "居民")
    }
  }

  /// The names by which files can call the actor: the identifier, then the Chinese names in use.
  package var names: [String] {
    let inUse =
      switch self {
      case .subdistrictOffice: ["街道办", "街道办事处", "镇政府"]
      case .residentsCommittee: ["居委会", "社区居委会", "居民委员会"]
      case .socialOrganization: ["社会组织"]
      case .resident: ["居民", "小区居民"]
      }
    return [rawValue] + inUse
  }

  /// Makes the actor of a name: the identifier, or one of the Chinese names in use.
  package init?(named name: String) {
    guard let actor = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = actor
  }
}
