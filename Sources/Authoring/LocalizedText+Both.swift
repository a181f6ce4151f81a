internal import Diagnostics

/// Texts for readers of either language.
extension LocalizedText {
  /// Both wordings in one line, or the one where they are the same.
  var bothLanguages: String { english == chinese ? english : english + " · " + chinese }

  /// Both wordings as sentences, the English one first; final points are added where they are missing.
  var asSentences: String {
    let first = english.hasSuffix(".") ? english : english + "."
    let second = chinese.hasSuffix("。") ? chinese : chinese + "。"
    return first + "\n" + second
  }
}
