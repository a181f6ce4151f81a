/// What a case comes to.
enum NaiveVerdict: String {
  case satisfied
  case unsatisfied
  case vacuous
  case open
  /// It cannot be worked out, which is an error of the indicator.
  case failed

  /// Satisfied or not, failed where that is not known.
  init(_ holds: Bool?) {
    switch holds {
    case true: self = .satisfied
    case false: self = .unsatisfied
    default: self = .failed
    }
  }

  /// What becomes of a case that is not finished: open until a limit has run out.
  init(unfinishedAndRunOut hasRunOut: Bool?) {
    switch hasRunOut {
    case true: self = .unsatisfied
    case false: self = .open
    default: self = .failed
    }
  }

  /// What several say together: a broken one decides, then one that failed, then an open one; vacuous where all are.
  init(all verdicts: [NaiveVerdict]) {
    self = .vacuous
    for verdict in [NaiveVerdict.unsatisfied, .failed, .open, .satisfied] where verdicts.contains(verdict) {
      self = verdict
      return
    }
  }
}
