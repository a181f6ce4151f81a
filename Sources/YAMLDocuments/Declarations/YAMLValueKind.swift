package import Quantities

/// What can stand as a value, as far as the value alone can tell.
///
/// Each kind says what the reader of the same name in `Reading` takes.
package indirect enum YAMLValueKind: Sendable {
  /// A text that is not blank; what looks like a number is text too.
  case text
  /// A text of a form.
  /// - Parameter pattern: a regular expression for the whole text, of the part of the syntax that all engines share.
  case written(pattern: String)
  /// A text that others could take for a number and that therefore needs quotes.
  case unmistakableText
  /// A text in both languages: `{zh, en}`, or one text for both.
  case localizedText
  /// An identifier: parts of lower-case letters, digits and hyphens, each beginning with a letter, joined by points.
  case identifier
  /// A decimal between two bounds.
  case number(atLeast: ExactDecimal?, atMost: ExactDecimal?)
  /// A decimal greater than 0.
  case positiveNumber
  /// A whole number of a range.
  case wholeNumber(in: ClosedRange<Int>)
  /// A share from 0 to 1, `60%` or `0.6`.
  case share
  /// `true` or `false`.
  case truth
  /// One of some words.
  case choice([String])
  /// A list of values of one kind.
  case list(of: YAMLValueKind, atLeast: Int)
  /// One value, or a list of values of one kind.
  case oneOrMore(of: YAMLValueKind)
  /// A list of so many values, each of its own kind.
  case tuple([YAMLValueKind])
  /// A mapping whose keys are known.
  case mapping(YAMLMappingDeclaration)
  /// A mapping whose keys are the author's own.
  case entries(YAMLEntriesDeclaration)
  /// Any of some kinds.
  case either([YAMLValueKind])
  /// A kind that has a name of its own.
  case shared(YAMLSharedKind)
}
