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

  /// Makes the actor of a name: the identifier, or one of the Chinese names in use.
  package init?(named name: String) {
    switch name {
    case "街道办", "街道办事处", "镇政府": self = .subdistrictOffice
    case "居委会", "社区居委会", "居民委员会": self = .residentsCommittee
    case "社会组织": self = .socialOrganization
    case "居民", "小区居民": self = .resident
    default: self.init(rawValue: name)
    }
  }
}
