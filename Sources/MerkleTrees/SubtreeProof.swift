/// That some neighbouring leaves, which make a subtree, stand in a tree: RFC 9162, section 2.1.4, with a beginning that
/// need not be the first leaf.
///
/// A stretch of leaves is a subtree where it begins at a multiple of the least power of two that is not below its length.
package struct SubtreeProof: Sendable, Hashable {
  /// The leaves of the subtree, by their indices in the tree.
  package var leaves: Range<Int>
  /// The number of leaves of the tree.
  package var size: Int
  /// The hashes that lead from the subtree to the tree, in the order of section 2.1.4.1.
  package var path: [MerkleHash]

  /// Makes a proof of what it says, be it right or wrong.
  package init(leaves: Range<Int>, size: Int, path: [MerkleHash]) {
    self.leaves = leaves
    self.size = size
    self.path = path
  }

  /// Whether a stretch of leaves can be a subtree.
  package static func isSubtree(_ leaves: Range<Int>) -> Bool {
    guard leaves.lowerBound >= 0 else { return false }
    // Without sign, so that there is a power for every length.
    let power = UInt(1) << (UInt.bitWidth - UInt(max(1, leaves.count) - 1).leadingZeroBitCount)
    return UInt(leaves.lowerBound) & (power - 1) == 0
  }

  /// Whether the proof shows the subtree of one root to stand in the tree of another, checked as section 2.1.4.2 says.
  ///
  /// A subtree without leaves stands in every tree.
  package func shows(_ subtreeRoot: MerkleHash, in root: MerkleHash) -> Bool {
    guard leaves.upperBound <= size, Self.isSubtree(leaves) else { return false }
    guard !leaves.isEmpty else { return path.isEmpty && subtreeRoot == .empty }
    var place = Place(first: leaves.lowerBound, last: leaves.upperBound - 1, end: size - 1)
    // What is a node of the tree too is left out of the proof: full subtrees, and those that end where the tree does.
    while place.first != place.last, place.last == place.end || place.last & 1 == 1 { place.ascend() }
    var rest = path[...]
    let start = place.first == place.last ? subtreeRoot : rest.popFirst()
    guard let start else { return false }
    var (part, whole) = (start, start)
    for hash in rest {
      guard place.end > 0 else { return false }
      if place.last & 1 == 1 || place.last == place.end {
        if place.first < place.last { part = MerkleHash(left: hash, right: part) }
        whole = MerkleHash(left: hash, right: whole)
        while place.last & 1 == 0, place.last > 0 { place.ascend() }
      } else {
        whole = MerkleHash(left: whole, right: hash)
      }
      place.ascend()
    }
    return place.end == 0 && part == subtreeRoot && whole == root
  }

  /// Where one level of the tree has the subtree's first and last node, and its own last.
  private struct Place {
    var first: Int
    var last: Int
    var end: Int

    mutating func ascend() {
      first >>= 1
      last >>= 1
      end >>= 1
    }
  }
}
