/// Which events of the period a measure looks at.
struct NaiveSelection {
  /// Whose; `nil` for anybody's.
  var by: [String]?
  /// The condition they satisfy; `nil` for all.
  var condition: NaiveCondition<NaiveEvent>?
}
