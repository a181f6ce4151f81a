package import Quantities

/// What a scalar means by YAML 1.2's core schema, for a reader without a schema of its own.
package enum YAMLCoreValue: Sendable, Hashable {
  /// `null`, `~` or nothing.
  case null
  /// `true` or `false`, also with a capital or in capitals.
  case truth(Bool)
  /// A number in decimal digits, exact, with or without an exponent.
  case number(Rational)
  /// Text.
  case text(String)
  /// Something that one version of YAML reads as one number and another as a different one or as text: `0o10`, `09`,
  /// `0x1F`, `0b101`, `685_230`.
  case ambiguous
  /// Infinity, not a number, or a number with more than 40 digits on a side of the point.
  case outOfRange
  /// A value that is not what the author's tag says, such as `!!int x`.
  case contradictsTag
}
