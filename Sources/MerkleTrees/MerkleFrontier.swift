/// A Merkle tree that grows leaf by leaf, of which only what its root needs is kept: a hash for each bit of its size
/// (RFC 9162, section 2.1.1).
package struct MerkleFrontier: Sendable, Hashable {
  /// The number of leaves.
  package private(set) var size = 0
  /// The roots of the full subtrees, the largest first; their sizes are the powers of two that add up to the size.
  private var peaks: [MerkleHash] = []

  /// Makes a tree without leaves.
  package init() {}

  /// Adds a leaf by its hash.
  package mutating func append(_ leaf: MerkleHash) { append(subtree: leaf, level: 0) }

  /// Adds a full subtree of 2^level leaves by its root.
  /// - Returns: `false`, and nothing is added, where the size is not a multiple of its leaves.
  @discardableResult
  package mutating func append(subtree root: MerkleHash, level: Int) -> Bool {
    guard level >= 0, level < Int.bitWidth - 2, size & (1 << level - 1) == 0 else { return false }
    var (hash, rest) = (root, size >> level)
    while rest & 1 == 1, let left = peaks.popLast() {
      hash = MerkleHash(left: left, right: hash)
      rest >>= 1
    }
    peaks.append(hash)
    size += 1 << level
    return true
  }

  /// The root over all leaves so far.
  package var root: MerkleHash {
    guard var hash = peaks.last else { return .empty }
    for peak in peaks.dropLast().reversed() { hash = MerkleHash(left: peak, right: hash) }
    return hash
  }
}
