package import Columns
internal import Digests
internal import MerkleTrees

/// Looking whether logs are still what was sealed.
extension SealFile {
  /// What has become of a log.
  /// - Parameters:
  ///   - log: what was sealed.
  ///   - path: the file as it is now.
  ///   - digest: the file's SHA-256 digest in hexadecimal where it is known; a file with the sealed one is not read.
  /// - Throws: `FileFailure` where the file cannot be read.
  package func state(of log: LogSeal, at path: String, digest: String? = nil) throws(FileFailure) -> SealState {
    if let digest, digest == log.digest { return .same }
    guard let position = seal.logs.firstIndex(of: log) else { return .differsSomewhere }
    let lastBlock = log.records / RecordHashing.blockSize
    let hashing = try RecordHashing(of: FileReader(path: path), cutting: log.cutting, keeping: [lastBlock])
    if hashing.digest.description == log.digest { return .same }
    if hashing.records == log.records, MerkleTree(hashing.blocks).root == log.root { return .sameRecords }
    if hashing.records > log.records, Self.root(of: log.records, in: hashing) == log.root {
      return .grown(records: hashing.records - log.records)
    }
    guard let index, let blocks = index.blocks(of: position) else { return .differsSomewhere }
    return try difference(of: log, prints: index.prints(of: position), blocks, hashing, path)
  }

  /// The root over the first records of a file; `nil` where too few of their hashes were kept.
  private static func root(of records: Int, in hashing: RecordHashing) -> MerkleHash? {
    let full = records / RecordHashing.blockSize
    var hashes = hashing.blocks.slice(0..<min(full, hashing.blocks.count))
    let rest = records % RecordHashing.blockSize
    if rest > 0 {
      guard let kept = hashing.kept[full], kept.count >= rest else { return nil }
      hashes.append(kept.slice(0..<rest).root)
    }
    return MerkleTree(hashes).root
  }

  private func difference(
    of log: LogSeal, prints: [UInt8], _ blocks: MerkleTree, _ hashing: RecordHashing, _ path: String
  ) throws(FileFailure) -> SealState {
    let size = SealIndex.printSize
    let common = min(log.records, hashing.records)
    var record = 0
    while record < common,
      prints[record * size..<(record + 1) * size] == hashing.prints[record * size..<(record + 1) * size]
    { record += 1 }
    // Whoever wants to can make a record with the same four bytes, but not a block with the same root.
    let block = (0..<common / RecordHashing.blockSize).first { blocks[$0] != hashing.blocks[$0] }
    if let block, block < record / RecordHashing.blockSize {
      return .differsWithin(block * RecordHashing.blockSize + 1...(block + 1) * RecordHashing.blockSize)
    }
    if record >= hashing.records { return .endsEarly(record: record + 1) }
    if record >= common {
      let first = common / RecordHashing.blockSize * RecordHashing.blockSize
      return .differsWithin(min(first + 1, common)...common)
    }
    guard let position = try RecordSearch.number(record + 1).find(in: path, cutting: log.cutting) else {
      return .differsSomewhere
    }
    return .differs(position)
  }
}
