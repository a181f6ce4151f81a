/// What a tokenizer has come to.
package enum CSVStep: Sendable, Hashable {
  /// The end of a record, good or bad.
  case record
  /// The end of the bytes it was given; more must be added, or `finish` called.
  case needsBytes
  /// The end of the file.
  case end
}
