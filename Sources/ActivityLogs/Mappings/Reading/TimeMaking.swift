internal import Columns

/// What the texts of a dictionary are as times, found out once for each text.
struct TimeMaking {
  private let dictionary: TextDictionary
  private var outcomes = CodeTable<MappedTimeReader.Outcome>()

  /// Begins knowing nothing.
  init(_ dictionary: TextDictionary) { self.dictionary = dictionary }

  /// Whether it knows the texts of a dictionary.
  func isOf(_ other: TextDictionary) -> Bool { dictionary === other }

  /// What the text of a code is.
  mutating func outcome(of code: UInt32, _ reader: MappedTimeReader) -> MappedTimeReader.Outcome {
    guard code != TextDictionary.missing else { return .missing }
    let dictionary = dictionary
    return outcomes.value(of: code) { reader.outcome(of: dictionary.utf8(of: code)) }
  }
}
