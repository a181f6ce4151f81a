internal import Crypto

/// Hashes side by side in one stretch of memory, as millions of them are kept.
package struct MerkleHashList: Sendable, Hashable {
  /// The bytes of the hashes, 32 each, one after the other.
  package private(set) var bytes: [UInt8]

  /// Makes an empty list.
  package init() { bytes = [] }

  /// Makes a list of hashes.
  package init(_ hashes: some Sequence<MerkleHash>) { bytes = hashes.flatMap(\.bytes) }

  /// Makes a list of bytes, 32 a hash; `nil` where they are not a multiple of that.
  package init?(bytes: [UInt8]) {
    guard bytes.count.isMultiple(of: MerkleHash.byteCount) else { return nil }
    self.bytes = bytes
  }

  /// The number of hashes.
  package var count: Int { bytes.count / MerkleHash.byteCount }

  /// Makes room for as many hashes in all.
  package mutating func reserve(_ count: Int) { bytes.reserveCapacity(count * MerkleHash.byteCount) }

  /// The hash at an index, which must be within the list.
  package subscript(index: Int) -> MerkleHash {
    MerkleHash(known: bytes[index * MerkleHash.byteCount..<(index + 1) * MerkleHash.byteCount])
  }

  /// Adds a hash.
  package mutating func append(_ hash: MerkleHash) { bytes += hash.bytes }

  /// Adds all hashes of another list.
  package mutating func append(contentsOf other: MerkleHashList) { bytes += other.bytes }

  /// Some of the hashes, as a list of their own.
  package func slice(_ range: Range<Int>) -> MerkleHashList {
    var result = MerkleHashList()
    result.bytes = Array(bytes[range.lowerBound * MerkleHash.byteCount..<range.upperBound * MerkleHash.byteCount])
    return result
  }

  /// Adds the hash of a leaf, whose record is some of the bytes of a piece of a file.
  package mutating func append(leaf range: Range<Int>, of piece: [UInt8]) {
    var hasher = Self.leaf
    hasher.update(data: piece[range])
    bytes.append(contentsOf: hasher.finalize())
  }

  /// The hashes one level up: of each two neighbours that of their node; a last one without neighbour stays as it is,
  /// as the split at the greatest power of two has it (RFC 9162, section 2.1.1).
  package var parents: MerkleHashList {
    var result = MerkleHashList()
    let pairs = count / 2
    result.reserve(pairs + 1)
    for pair in 0..<pairs {
      var hasher = Self.node
      hasher.update(data: bytes[pair * 2 * MerkleHash.byteCount..<(pair + 1) * 2 * MerkleHash.byteCount])
      result.bytes.append(contentsOf: hasher.finalize())
    }
    if !count.isMultiple(of: 2) { result.bytes += bytes.suffix(MerkleHash.byteCount) }
    return result
  }

  /// The root of the tree over the hashes.
  package var root: MerkleHash {
    guard count > 0 else { return .empty }
    var level = self
    while level.count > 1 { level = level.parents }
    return level[0]
  }

  /// Has hashed what comes before a leaf; a copy goes on with the record.
  private static let leaf = begun(with: 0)
  /// Has hashed what comes before the children of a node.
  private static let node = begun(with: 1)

  private static func begun(with mark: UInt8) -> SHA256 {
    var hasher = SHA256()
    hasher.update(data: [mark])
    return hasher
  }
}
