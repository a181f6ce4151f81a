internal import RecordReaders

/// How the columns of a file that is read block by block are found.
enum FileLayout: Sendable {
  /// In the order of the file's header.
  /// - `columns`: their names in `ColumnBatch`.
  case csv(columns: [String])
  /// By the names of members.
  /// - `fields`: the names of those that are asked for, as the file has them.
  /// - `findsAll`: whether all others are asked for too.
  case jsonLines(fields: [String], findsAll: Bool)

  /// The layout of files of JSON Lines, or `nil` where the names of members do not tell what a plan asks for.
  init?(jsonLines plan: ReadingPlan) {
    let columns = Set(plan.columns(of: [])).union(["id"])
    var fields: [String] = []
    for column in columns.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let name = CanonicalReader.name(ofColumn: column)
      // An attribute can have the name of a field, or none: then there are two columns, or none, to one name.
      guard !name.isEmpty, EventSchema.column(named: name).utf8.elementsEqual(column.utf8) else { return nil }
      fields.append(name)
    }
    let findsAll = if case .all = plan.choice { true } else { false }
    self = .jsonLines(fields: fields, findsAll: findsAll)
  }

  /// The format that the layout belongs to.
  var format: LogBlock.Format {
    switch self {
    case .csv: .csv
    case .jsonLines: .jsonLines
    }
  }
}
