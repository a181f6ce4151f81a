internal import Columns
internal import MerkleTrees

/// The file of a seal's index, of which only what is needed is read.
final class SealIndexFile {
  private let file: FileReader
  private let seal: Seal

  /// Opens an index; `nil` where there is none for the seal.
  init?(path: String, of seal: Seal) {
    guard let file = try? FileReader(path: path),
      let start = try? file.bytes(at: 0, count: SealIndex.mark.count), start == SealIndex.mark
    else { return nil }
    self.file = file
    self.seal = seal
    guard file.byteCount == Self.start(of: seal.logs.count, in: seal) else { return nil }
  }

  /// Where the part of a log begins.
  private static func start(of log: Int, in seal: Seal) -> Int {
    seal.logs[..<log].reduce(SealIndex.mark.count) { start, log in
      start + log.blocks * (MerkleHash.byteCount + SealIndex.offsetSize) + log.records * SealIndex.printSize
    }
  }

  /// The roots of a log's blocks; `nil` where they do not lead to the root that was sealed.
  /// - Parameter log: the log's index in the seal.
  func blocks(of log: Int) -> MerkleTree? {
    let sealed = seal.logs[log]
    guard
      let bytes = try? file.bytes(
        at: Self.start(of: log, in: seal), count: sealed.blocks * MerkleHash.byteCount),
      let roots = MerkleHashList(bytes: bytes), roots.count == sealed.blocks
    else { return nil }
    let tree = MerkleTree(roots)
    return tree.root == sealed.root ? tree : nil
  }

  /// The number of bytes of a log before each of its blocks, as the index says.
  func offsets(of log: Int) -> [Int] {
    let count = seal.logs[log].blocks
    let start = Self.start(of: log, in: seal) + count * MerkleHash.byteCount
    guard let bytes = try? file.bytes(at: start, count: count * SealIndex.offsetSize),
      bytes.count == count * SealIndex.offsetSize
    else { return [] }
    return (0..<count).map { block in
      Int(
        truncatingIfNeeded: bytes[block * SealIndex.offsetSize..<(block + 1) * SealIndex.offsetSize].reduce(UInt64(0)) {
          $0 << 8 | UInt64($1)
        })
    }
  }

  /// The first four bytes of the hash of each of a log's records, as the index says.
  func prints(of log: Int) -> [UInt8] {
    let sealed = seal.logs[log]
    let start =
      Self.start(of: log, in: seal) + sealed.blocks * (MerkleHash.byteCount + SealIndex.offsetSize)
    return (try? file.bytes(at: start, count: sealed.records * SealIndex.printSize)) ?? []
  }
}
