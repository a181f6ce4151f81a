/// A language in which Plumbline speaks to people.
package enum Language: String, Sendable, Hashable, CaseIterable {
  /// English.
  case english = "en"
  /// Chinese in simplified characters.
  case chinese = "zh"
}
