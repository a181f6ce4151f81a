internal import Columns

extension Truth {
  /// The truth as a plain one, or `nil` where it is undecided.
  var decided: Bool? {
    switch self {
    case .yes: true
    case .no: false
    case .undecided: nil
    }
  }
}
