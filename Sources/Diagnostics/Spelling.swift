/// Guesses at what somebody meant to write.
package enum Spelling {
  /// The word of a list that a misspelt word most likely stands for, or `nil` where none is near.
  package static func nearest(to word: String, among words: some Sequence<String>) -> String? { nil }
}
