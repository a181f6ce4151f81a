internal import Diagnostics

extension [Diagnostic.Note] {
  /// The question whether a near word was meant; none where there is no near word.
  static func didYouMean(_ word: String?) -> [Diagnostic.Note] {
    word.map { [Diagnostic.Note(Message(.didYouMean, ["word": $0]))] } ?? []
  }
}
