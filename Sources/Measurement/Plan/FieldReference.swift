/// A column that a measure reads, as an index into the columns of its type.
enum FieldReference: Sendable, Hashable {
  case text(Int)
  case number(Int)
  case time(Int)
}
