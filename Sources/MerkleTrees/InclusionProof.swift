/// That a leaf stands at an index of a tree, told without showing any other leaf (RFC 9162, section 2.1.3).
package struct InclusionProof: Sendable, Hashable {
  /// The index of the leaf, from 0.
  package var index: Int
  /// The number of leaves of the tree.
  package var size: Int
  /// The hashes beside the way from the leaf to the root, the lowest first.
  package var path: [MerkleHash]

  /// Makes a proof of what it says, be it right or wrong.
  package init(index: Int, size: Int, path: [MerkleHash]) {
    self.index = index
    self.size = size
    self.path = path
  }

  /// The root that the proof leads to from a leaf, computed as section 2.1.3.2 says; `nil` where the proof has not the
  /// form that its index and size ask for.
  package func root(from leaf: MerkleHash) -> MerkleHash? {
    guard index >= 0, index < size else { return nil }
    var (position, last, hash) = (index, size - 1, leaf)
    for sibling in path {
      guard last > 0 else { return nil }
      if position & 1 == 1 || position == last {
        hash = MerkleHash(left: sibling, right: hash)
        while position & 1 == 0, position > 0 {
          position >>= 1
          last >>= 1
        }
      } else {
        hash = MerkleHash(left: hash, right: sibling)
      }
      position >>= 1
      last >>= 1
    }
    return last == 0 ? hash : nil
  }

  /// Whether the proof shows a leaf to be in the tree of a root.
  package func shows(_ leaf: MerkleHash, in root: MerkleHash) -> Bool { self.root(from: leaf) == root }
}
