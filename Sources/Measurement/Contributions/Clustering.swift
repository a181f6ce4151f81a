internal import Columns

/// What the records of a measure of events are drawn by.
enum Clustering: Sendable {
  /// By the case that a record belongs to, else by its occurrence, else by its person, else by itself.
  case belonging
  /// By a text, by its index among the plan's text columns; records without it are not drawn.
  case person(Int)
  /// By the value that is counted; records without it are not drawn.
  case value(FieldReference)

  /// The cluster of a row; `nil` where it is not drawn.
  /// - Parameter texts: the texts behind the view's codes.
  func cluster(of row: Int, in view: BatchView, texts: TextDictionary) -> RowCluster? {
    switch self {
    case .belonging: return view.clusters[row]
    case .person(let column):
      let code = view.texts[column][row]
      guard code != TextDictionary.missing else { return nil }
      return RowCluster(key: ClusterKey.person(texts.utf8(of: code)), isRecord: false)
    case .value(.text(let column)):
      let code = view.texts[column][row]
      guard code != TextDictionary.missing else { return nil }
      return RowCluster(key: ClusterKey.value(texts.utf8(of: code)), isRecord: false)
    case .value(.number(let column)):
      return view.number(column, row: row).map { RowCluster(key: ClusterKey.value($0), isRecord: false) }
    case .value(.time(let column)):
      return view.time(column, row: row).map { RowCluster(key: ClusterKey.value($0), isRecord: false) }
    }
  }
}
