internal import ActivityLogs
internal import Rubrics

extension Actor {
  /// A bit of its own for each actor, so that sets of actors are bytes in the loops over rows.
  var bit: UInt8 {
    switch self {
    case .subdistrictOffice: 1
    case .residentsCommittee: 2
    case .socialOrganization: 4
    case .resident: 8
    }
  }

  /// The bits of all actors.
  static let allBits: UInt8 = 15
}

extension ActorSelection {
  /// The bits of the actors looked at.
  var bits: UInt8 {
    switch self {
    case .any: Actor.allBits
    case .only(let actors): actors.reduce(0) { $0 | $1.bit }
    }
  }
}
