/// What becomes of a column of events in the assessor's copy.
enum ColumnTreatment: String, Sendable, Hashable, CaseIterable {
  /// It stays; numbers that tell who somebody is are replaced in its texts.
  case kept
  /// It stays as it is: words of the rubric, ids of units, times and numbers.
  case untouched
  /// Its values are replaced by pseudonyms.
  case pseudonyms
  /// It is left out.
  case dropped
}
