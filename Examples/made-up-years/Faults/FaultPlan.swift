/// Which faults are planted where: every kind once or twice, no community in all of them.
enum FaultPlan {
  /// The kinds for the community with the identifier `community`.
  static func kinds(for community: String) -> [FaultKind] {
    switch community {
    case "zhehe": [.oneInstant, .selfApproved]
    case "fengche": [.sameProof]
    case "jianchuang": [.copiedAttendance, .enteredLate]
    case "hudeng": [.roundNumbers, .returnedCase]
    case "tuoyin": [.sameContent]
    case "huajian": [.twoPlaces, .beforeItBegan]
    case "xianzhuang": [.longDay]
    case "piying": [.yearEndRush, .reopened]
    case "caisheng": [.closedAtOnce]
    case "nishao": [.enteredLate, .sameProof]
    case "zhuting": [.copiedAttendance, .returnedCase]
    case "buhu": [.oneInstant, .sameContent]
    default: []
    }
  }
}
