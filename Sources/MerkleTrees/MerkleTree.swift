/// A Merkle tree with all its hashes, for proofs (RFC 9162, section 2.1).
///
/// It is built upon the hashes of leaves, or of full subtrees of one size, of which the last alone may be smaller: the
/// tree above them is the same.
package struct MerkleTree: Sendable {
  /// The levels, the given hashes first, the root last.
  private let levels: [MerkleHashList]

  /// Builds the tree above hashes.
  package init(_ hashes: MerkleHashList) {
    var levels = [hashes]
    while let last = levels.last, last.count > 1 { levels.append(last.parents) }
    self.levels = levels
  }

  /// The number of hashes that it stands upon.
  package var size: Int { levels[0].count }

  /// The hash at an index at the bottom, which must be within the size.
  package subscript(index: Int) -> MerkleHash { levels[0][index] }

  /// The root.
  package var root: MerkleHash { levels.last.flatMap { $0.count > 0 ? $0[0] : nil } ?? .empty }

  /// The hashes that lead from one at the bottom to the root, the lowest first (section 2.1.3.1).
  /// - Returns: `nil` where there is no such index.
  package func inclusionPath(of index: Int) -> [MerkleHash]? {
    guard index >= 0, index < size else { return nil }
    var path: [MerkleHash] = []
    var position = index
    for level in levels.dropLast() {
      if position ^ 1 < level.count { path.append(level[position ^ 1]) }
      position >>= 1
    }
    return path
  }

  /// The hashes that show the tree over the first `earlier` at the bottom to be the beginning of this one (section
  /// 2.1.4.1).
  /// - Parameter isBeginning: whether this is a whole tree or the beginning of one, and no later subtree.
  /// - Returns: `nil` where the earlier size is 0 or greater than this one; none for the whole tree itself.
  package func consistencyPath(from earlier: Int, isBeginning: Bool = true) -> [MerkleHash]? {
    guard earlier > 0, earlier <= size else { return nil }
    return subproof(of: earlier, in: 0..<size, isKnown: isBeginning)
  }

  /// SUBPROOF of section 2.1.4.1 over a range of the bottom.
  private func subproof(of earlier: Int, in range: Range<Int>, isKnown: Bool) -> [MerkleHash] {
    guard earlier < range.count else { return isKnown ? [] : [node(over: range)] }
    let split = Self.split(of: range.count)
    let middle = range.lowerBound + split
    if earlier <= split {
      return subproof(of: earlier, in: range.lowerBound..<middle, isKnown: isKnown) + [
        node(over: middle..<range.upperBound)
      ]
    }
    return subproof(of: earlier - split, in: middle..<range.upperBound, isKnown: false) + [
      node(over: range.lowerBound..<middle)
    ]
  }

  /// The hash over a range that is a node of the tree.
  private func node(over range: Range<Int>) -> MerkleHash {
    var level = 0
    while 1 << level < range.count { level += 1 }
    return levels[level][range.lowerBound >> level]
  }

  /// The greatest power of two below a number of leaves, which is 2 or more.
  static func split(of count: Int) -> Int {
    var power = 1
    while power << 1 < count { power <<= 1 }
    return power
  }
}
