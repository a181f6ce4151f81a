package import Columns
internal import MerkleTrees

/// Proofs from a seal and the log that was sealed.
extension SealFile {
  /// Why something cannot be proved.
  package enum ProofFailure: Error, Sendable, Hashable {
    /// The log cannot be read.
    case file(FileFailure)
    /// There is no such record.
    case noRecord
    /// The log, or what the proof needs of it, is not what was sealed.
    case differs
    /// The earlier log has no record, or more than the later one.
    case notGrown
  }

  /// Proves that a record stands in a log.
  ///
  /// With the seal's index only the record's block is read, unless the record is looked for by its line.
  /// - Parameters:
  ///   - search: which record.
  ///   - log: what was sealed.
  ///   - path: the log.
  /// - Throws: `ProofFailure` with the reason.
  package func prove(_ search: RecordSearch, of log: LogSeal, at path: String) throws(ProofFailure) -> RecordProof {
    guard let position = seal.logs.firstIndex(of: log) else { throw .differs }
    let found = try reading { () throws(FileFailure) in try self.quickPlace(of: search, position, path) }
    let place: (number: Int, block: Int)
    if let found {
      place = found
    } else {
      guard let record = try reading({ () throws(FileFailure) in try search.find(in: path, cutting: log.cutting) })
      else { throw .noRecord }
      place = (record.number, (record.number - 1) / RecordHashing.blockSize)
    }
    guard place.number >= 1, place.number <= log.records else { throw .noRecord }
    let (hashes, records, blocks) = try contents(ofBlock: place.block, of: log, position, path)
    let inside = (place.number - 1) % RecordHashing.blockSize
    guard inside < hashes.count, place.block < blocks.size, hashes.root == blocks[place.block], blocks.root == log.root,
      let low = MerkleTree(hashes).inclusionPath(of: inside), let high = blocks.inclusionPath(of: place.block)
    else { throw .differs }
    let record: [UInt8]
    if let records {
      record = records[inside]
    } else {
      guard
        let found = try reading({ () throws(FileFailure) in
          try RecordSearch.number(place.number).find(in: path, cutting: log.cutting)
        })
      else { throw .noRecord }
      record = found.bytes
    }
    return RecordProof(log: log, number: place.number, record: record, path: low + high)
  }

  /// Proves that a log only grew.
  /// - Parameters:
  ///   - earlier: what was sealed first.
  ///   - later: what this seal holds of the same log.
  ///   - path: the log as this seal has it.
  /// - Throws: `ProofFailure` with the reason.
  package func prove(
    growthFrom earlier: LogSeal, to later: LogSeal, at path: String
  ) throws(ProofFailure) -> GrowthProof {
    guard let position = seal.logs.firstIndex(of: later) else { throw .differs }
    guard earlier.records > 0, earlier.records <= later.records else { throw .notGrown }
    guard earlier.records < later.records else { return GrowthProof(earlier: earlier, later: later, path: []) }
    let block = earlier.records / RecordHashing.blockSize
    let inside = earlier.records % RecordHashing.blockSize
    let (hashes, _, blocks) = try contents(ofBlock: block, of: later, position, path)
    guard blocks.root == later.root else { throw .differs }
    let proof: [MerkleHash]?
    if inside == 0 {
      // At the border of two blocks their leaves do not matter.
      proof = blocks.consistencyPath(from: block)
    } else {
      guard block < blocks.size, hashes.root == blocks[block] else { throw .differs }
      let low = MerkleTree(hashes).consistencyPath(from: inside, isBeginning: block == 0)
      let high = blocks.inclusionPath(of: block)
      proof = low.flatMap { low in high.map { low + $0 } }
    }
    guard let proof else { throw .differs }
    let result = GrowthProof(earlier: earlier, later: later, path: proof)
    guard result.holds else { throw .differs }
    return result
  }

  private func reading<Value>(_ body: () throws(FileFailure) -> Value) throws(ProofFailure) -> Value {
    do throws(FileFailure) { return try body() } catch { throw .file(error) }
  }

  /// The number of a record and its block, where the index tells without a look through the whole log.
  private func quickPlace(
    of search: RecordSearch, _ position: Int, _ path: String
  ) throws(FileFailure) -> (number: Int, block: Int)? {
    switch search {
    case .number(let number): return (number, max(0, number - 1) / RecordHashing.blockSize)
    case .line: return nil
    case .offset(let offset):
      guard let offsets = index?.offsets(of: position), let block = offsets.lastIndex(where: { $0 <= offset }) else {
        return nil
      }
      let ranges = try records(ofBlock: block, offsets, seal.logs[position].cutting, path).ranges
      guard let inside = ranges.firstIndex(where: { offset <= $0.upperBound }) else { return nil }
      return (block * RecordHashing.blockSize + inside + 1, block)
    }
  }

  /// The records of a block, by the offsets of the index.
  private func records(
    ofBlock block: Int, _ offsets: [Int], _ cutting: RecordCutting, _ path: String
  ) throws(FileFailure) -> (bytes: [[UInt8]], ranges: [Range<Int>]) {
    let file = try FileReader(path: path)
    let end = block + 1 < offsets.count ? offsets[block + 1] : file.byteCount
    guard offsets[block] >= 0, offsets[block] <= end else { return ([], []) }
    let reader = PieceReader(FileSection(file, offsets[block]..<end), cutting: cutting, offset: offsets[block])
    var (bytes, ranges): ([[UInt8]], [Range<Int>]) = ([], [])
    while let piece = try reader.next() {
      for index in 0..<piece.records.count {
        let range = piece.records[index]
        bytes.append(Array(piece.bytes[range]))
        ranges.append(piece.offset + range.lowerBound..<piece.offset + range.upperBound)
      }
    }
    return (bytes, ranges)
  }

  /// The hashes of a block's records, the records where they were read, and the blocks of the log.
  private func contents(
    ofBlock block: Int, of log: LogSeal, _ position: Int, _ path: String
  ) throws(ProofFailure) -> (hashes: MerkleHashList, records: [[UInt8]]?, blocks: MerkleTree) {
    if let index, let blocks = index.blocks(of: position) {
      let offsets = index.offsets(of: position)
      if block < offsets.count {
        let records = try reading { () throws(FileFailure) in
          try self.records(ofBlock: block, offsets, log.cutting, path).bytes
        }
        let hashes = MerkleHashList(records.map { MerkleHash(leaf: $0) })
        if hashes.root == blocks[block] { return (hashes, records, blocks) }
      }
    }
    let hashing = try reading { () throws(FileFailure) in
      try RecordHashing(of: FileReader(path: path), cutting: log.cutting, keeping: [block])
    }
    return (hashing.kept[block] ?? MerkleHashList(), nil, MerkleTree(hashing.blocks))
  }
}
