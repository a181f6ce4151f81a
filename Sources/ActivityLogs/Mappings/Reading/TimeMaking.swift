internal import Columns
internal import Diagnostics
internal import Quantities

/// What the texts of a dictionary are as times, found out once for each text.
struct TimeMaking {
  /// What a text is.
  enum Outcome: Sendable, Hashable {
    /// Nothing stands there.
    case missing
    case time(LogTime)
    /// A time that needs a word.
    case noted(LogTime, MessageTemplate)
    /// No time, for a reason.
    case failure(MessageTemplate)
  }

  private let dictionary: TextDictionary
  private var outcomes = CodeTable<Outcome>()

  /// Begins knowing nothing.
  init(_ dictionary: TextDictionary) { self.dictionary = dictionary }

  /// Whether it knows the texts of a dictionary.
  func isOf(_ other: TextDictionary) -> Bool { dictionary === other }

  /// What the text of a code is.
  mutating func outcome(of code: UInt32, _ rules: TimeRules, else zone: TimeZoneRules) -> Outcome {
    guard code != TextDictionary.missing else { return .missing }
    let dictionary = dictionary
    return outcomes.value(of: code) { rules.outcome(of: dictionary[code], else: zone) }
  }
}
