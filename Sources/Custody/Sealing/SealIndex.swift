internal import Columns
internal import MerkleTrees

/// What lies beside a seal so that proofs are quick and a record that differs can be named: roots and places of the
/// blocks of records, and four bytes of each record's hash.
///
/// Nobody has to trust it: what it says of blocks leads to the seal's root, or is not used. The file begins with
/// `SealIndexFile.mark`; for each log of the seal follow the blocks' roots (32 bytes each), the offsets of their first
/// records (8 bytes each, the greatest byte first), and the first four bytes of each record's hash.
struct SealIndex: Sendable {
  /// What is known of a log.
  struct Log: Sendable {
    /// The roots of its blocks.
    var blocks: MerkleHashList
    /// The number of bytes before each block.
    var offsets: [Int]
    /// The first four bytes of each record's hash.
    var prints: [UInt8]
  }

  /// The logs, in the order of the seal.
  var logs: [Log]

  /// What begins the file.
  static let mark = Array("plumbline.seal-index/1\n".utf8)
  /// The bytes of an offset.
  static let offsetSize = 8
  /// The bytes that are kept of a record's hash.
  static let printSize = 4

  /// The bytes of its file.
  var bytes: [UInt8] {
    var bytes = Self.mark
    for log in logs {
      bytes += log.blocks.bytes
      for offset in log.offsets {
        for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: offset >> shift)) }
      }
      bytes += log.prints
    }
    return bytes
  }
}
