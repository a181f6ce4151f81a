/// How an author wrote a scalar.
package enum YAMLScalarStyle: Sendable, Hashable, CaseIterable {
  /// Without quotes.
  case plain
  /// In single quotes, where only `''` has a meaning of its own.
  case singleQuoted
  /// In double quotes, with escapes such as `\n`.
  case doubleQuoted
  /// After `|`, line by line as written.
  case literal
  /// After `>`, with lines joined by blanks.
  case folded
}
