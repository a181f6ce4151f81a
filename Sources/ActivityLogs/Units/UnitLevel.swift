package import Diagnostics

/// A level of the tree of units, from the smallest to the largest.
package enum UnitLevel: String, Sendable, Hashable, CaseIterable, Comparable {
  case community
  case subdistrict
  case district
  case city

  /// What a person calls the level.
  package var title: LocalizedText {
    switch self {
    case .community: LocalizedText(english: "Community", chinese: "社区")
    case .subdistrict: LocalizedText(english: "Sub-district", chinese: "街道")
    case .district: LocalizedText(english: "District", chinese: "区县")
    case .city: LocalizedText(english: "City", chinese: "市")
    }
  }

  private var rank: Int {
    switch self {
    case .community: 0
    case .subdistrict: 1
    case .district: 2
    case .city: 3
    }
  }

  package static func < (left: UnitLevel, right: UnitLevel) -> Bool { left.rank < right.rank }
}
