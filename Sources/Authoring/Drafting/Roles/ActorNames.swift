internal import ActivityLogs

/// Which texts of a column name an actor.
enum ActorNames {
  /// How many of a column's distinct texts are names of actors.
  static func share(in column: ColumnSketch) -> (named: Int, all: Int, isAll: Bool) {
    guard column.values.count <= 40 else { return (0, column.values.count, false) }
    let named = column.values.count { Actor(named: $0.text) != nil }
    return (named, column.values.count, named > 0 && named == column.values.count)
  }
}
