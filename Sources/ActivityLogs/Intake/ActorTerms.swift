internal import Columns

/// The four actors as texts of a column, each under its own term.
struct ActorTerms {
  /// The dictionary of the terms.
  let dictionary = TextDictionary()
  /// The code of each actor's term.
  let codes: [Actor: UInt32]

  /// Gives every actor its code.
  init() {
    var codes: [Actor: UInt32] = [:]
    for actor in Actor.allCases { codes[actor] = dictionary.code(of: actor.rawValue) }
    self.codes = codes
  }
}
