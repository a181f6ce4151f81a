/// How large a YAML file may be, so that no file can exhaust the machine that reads it.
package enum YAMLLimits {
  /// The largest file, in bytes: 4 MiB.
  package static let bytes = 4 * 1024 * 1024
  /// The greatest number of mappings and sequences inside each other, the root counted, aliases followed.
  package static let depth = 64
  /// The greatest number of nodes (scalars, sequences, mappings) written in a file.
  package static let nodes = 500_000
  /// The greatest number of nodes that a file's aliases repeat, all together.
  package static let repeatedNodes = 100_000
  /// How many times as many nodes as are written the aliases may repeat, once they repeat more than
  /// `freelyRepeatedNodes`.
  package static let repetition = 10
  /// The number of nodes that aliases may repeat in any file, however small it is.
  package static let freelyRepeatedNodes = 1_000
  /// The greatest number of characters reported one by one; a file with more is not text.
  static let reportedCharacters = 20
  /// The greatest number of problems of a file's structure that are reported.
  static let reportedProblems = 200
  /// The longest line, in bytes, on which a value is looked for that should stand in quotes.
  static let searchedLine = 10_000
  /// The greatest number of aliases without an anchor that are reported.
  static let reportedAliases = 20
  /// The greatest number of anchors among which a misspelt alias is looked for.
  static let comparedAnchors = 1_000
}
