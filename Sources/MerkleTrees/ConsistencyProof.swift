/// That a tree grew out of an earlier one: all its leaves are still there, in their order, and those that came since
/// stand behind them (RFC 9162, section 2.1.4).
package struct ConsistencyProof: Sendable, Hashable {
  /// The number of leaves of the earlier tree, 1 or more.
  package var earlier: Int
  /// The number of leaves of the later tree.
  package var later: Int
  /// The hashes, in the order of section 2.1.4.1.
  package var path: [MerkleHash]

  /// Makes a proof of what it says, be it right or wrong.
  package init(earlier: Int, later: Int, path: [MerkleHash]) {
    self.earlier = earlier
    self.later = later
    self.path = path
  }

  /// Whether the proof shows the tree of one root to have grown into that of another.
  ///
  /// Nothing can be shown of an empty tree, out of which every other grows.
  package func shows(_ earlierRoot: MerkleHash, grewInto laterRoot: MerkleHash) -> Bool {
    guard earlier > 0 else { return false }
    return SubtreeProof(leaves: 0..<earlier, size: later, path: path).shows(earlierRoot, in: laterRoot)
  }
}
