internal import Columns

/// The four actors as texts of a column, each under its own term.
struct ActorTerms {
  /// The dictionary of the terms.
  private let dictionary: TextDictionary
  /// The code of each actor's term.
  private let codes: [Actor: UInt32]

  /// Gives every actor its code.
  /// - Parameter dictionary: where the terms are entered.
  init(_ dictionary: TextDictionary = TextDictionary()) {
    var codes: [Actor: UInt32] = [:]
    for actor in Actor.allCases { codes[actor] = dictionary.code(of: actor.rawValue) }
    self.dictionary = dictionary
    self.codes = codes
  }

  /// Columns with every actor under its own term, whichever of its names the log uses, as conditions write it.
  /// - Parameter actors: each row's actor.
  func canonical(_ columns: ColumnBatch, actors: [Actor]) -> ColumnBatch {
    guard columns.text("actor") != nil else { return columns }
    var columns = columns
    let codes = actors.map { self.codes[$0] ?? TextDictionary.missing }
    columns.columns["actor"] = .text(TextColumn(codes: codes, dictionary: dictionary))
    return columns
  }
}
