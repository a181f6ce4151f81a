/// What a row is drawn together with: records that belong together are never drawn one without the other.
struct RowCluster: Sendable, Hashable {
  /// The key of the cluster.
  let key: UInt64
  /// Whether the row stands alone; another with the same key then only looks the same, and is drawn by itself.
  let isRecord: Bool
}
