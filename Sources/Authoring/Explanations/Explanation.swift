package import Diagnostics

/// What a message means, at more length than the message itself.
package struct Explanation: Sendable {
  /// What a snippet stands in.
  package enum Place: Sendable, Hashable {
    /// Keys of `rubric.yaml`.
    case rubric
    /// Keys of an indicator.
    case indicator
    /// Keys of `vocabulary.yaml`.
    case vocabulary
    /// Keys of an assessment.
    case assessment
    /// Keys of a judgement.
    case judgement
    /// Keys of a mapping.
    case mapping
    /// A condition over events, the value of `where`.
    case events
    /// A condition over cases, the value of `cases`.
    case cases
    /// A condition over a unit's facts, the value of `applies`.
    case units
    /// A value of a mapping, that of a field.
    case record
    /// A whole file of that name.
    case file(String)
  }

  /// The code of the message.
  package var code: String
  /// What happened, in general, and what to do about it.
  package var meaning: LocalizedText
  /// Why it is asked; `nil` where the meaning says it all.
  package var reason: LocalizedText?
  /// Where the snippets stand, so that they can be tried; `nil` for snippets that only show.
  package var place: Place?
  /// Something that leads to the message.
  package var wrong: String?
  /// The same put right.
  package var right: String?

  /// Makes an explanation.
  /// - Parameters:
  ///   - meaning: what happened, in English and Chinese.
  ///   - reason: why it is asked, in English and Chinese.
  init(
    _ code: String, in place: Place? = nil, _ meaning: (english: String, chinese: String),
    why reason: (english: String, chinese: String)? = nil, wrong: String? = nil, right: String? = nil
  ) {
    self.code = code
    self.meaning = LocalizedText(english: meaning.english, chinese: meaning.chinese)
    self.reason = reason.map { LocalizedText(english: $0.english, chinese: $0.chinese) }
    self.place = place
    self.wrong = wrong
    self.right = right
  }
}
