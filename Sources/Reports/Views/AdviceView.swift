/// What to do in order to do better.
package struct AdviceView: Sendable, Hashable {
  /// What the advice is called.
  package let heading: BilingualText
  /// The advice.
  package let text: BilingualText
  /// Whether there is reason to press it: the score is below the highest band, or there is none.
  package let isEmphasised: Bool
}
