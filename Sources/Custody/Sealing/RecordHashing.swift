internal import Columns
internal import Digests
internal import MerkleTrees

/// The hashing of all records of a file: on two or more threads, with memory that grows by four bytes a record.
struct RecordHashing {
  /// The number of records of a block, a power of two: the root of each is kept, so that a proof looks at one block only.
  static let blockSize = 1024

  /// The number of records.
  private(set) var records = 0
  /// The roots of the blocks; the last may be of fewer records.
  private(set) var blocks = MerkleHashList()
  /// The number of bytes of the file before each block's first record.
  private(set) var offsets: [Int] = []
  /// The first four bytes of each record's hash.
  private(set) var prints: [UInt8] = []
  /// The hashes of the records of the blocks that were asked for.
  private(set) var kept: [Int: MerkleHashList] = [:]
  /// The digest of the whole file.
  private(set) var digest = ContentHasher().finish()
  /// The size of the file in bytes.
  private(set) var byteCount = 0

  private var hasher = ContentHasher()
  /// The hashes of records that no block was made of yet.
  private var pending = MerkleHashList()
  private let wanted: Set<Int>

  /// What a part of the work gives.
  private enum Outcome: Sendable {
    case digested(ContentHasher)
    case hashed(MerkleHashList)
    case blocked(MerkleHashList)
  }

  /// Hashes the records of a file.
  /// - Parameter blocks: the blocks, from 0, of whose records the hashes are kept.
  /// - Throws: `FileFailure` with the reason.
  init(of source: any ByteSource, cutting: RecordCutting, keeping blocks: Set<Int> = []) throws(FileFailure) {
    wanted = blocks
    let reader = PieceReader(source, cutting: cutting)
    var piece = try reader.next()
    if reader.hasMark { hasher.update(PieceReader.mark) }
    while let current = piece { piece = try take(current, reader) }
    finish(reader)
  }

  /// Hashes a piece while the next one is read.
  private mutating func take(_ piece: CutPiece, _ reader: PieceReader) throws(FileFailure) -> CutPiece? {
    let (hasher, pending) = (hasher, pending)
    var parts: [@Sendable () -> Outcome] = [
      {
        var hasher = hasher
        hasher.update(piece.bytes, upTo: piece.used)
        return .digested(hasher)
      }
    ]
    for share in Self.shares(of: piece.records.count) {
      parts.append {
        var hashes = MerkleHashList()
        hashes.reserve(share.count)
        for index in share { hashes.append(leaf: piece.records[index], of: piece.bytes) }
        return .hashed(hashes)
      }
    }
    let full = pending.count / Self.blockSize
    for share in Self.shares(of: full) { parts.append { .blocked(Self.roots(of: share, in: pending)) } }
    var rest = pending.slice(full * Self.blockSize..<pending.count)
    let (outcomes, next) = ParallelWork.run(parts) {
      Result { () throws(FileFailure) in try reader.next() }
    }
    for outcome in outcomes {
      switch outcome {
      case .digested(let hasher): self.hasher = hasher
      case .hashed(let hashes): rest.append(contentsOf: hashes)
      case .blocked(let roots): blocks.append(contentsOf: roots)
      }
    }
    note(piece, rest.slice(rest.count - piece.records.count..<rest.count))
    self.pending = rest
    return try next.get()
  }

  /// Keeps what is asked of a piece's records besides their blocks.
  private mutating func note(_ piece: CutPiece, _ hashes: MerkleHashList) {
    prints.reserveCapacity(prints.count + 4 * hashes.count)
    for start in stride(from: 0, to: hashes.bytes.count, by: MerkleHash.byteCount) {
      prints += hashes.bytes[start..<start + 4]
    }
    var index = (Self.blockSize - records % Self.blockSize) % Self.blockSize
    while index < hashes.count {
      offsets.append(piece.offset + piece.records[index].lowerBound)
      index += Self.blockSize
    }
    for block in wanted {
      let range = (block * Self.blockSize - records..<(block + 1) * Self.blockSize - records).clamped(
        to: 0..<hashes.count)
      if !range.isEmpty { kept[block, default: MerkleHashList()].append(contentsOf: hashes.slice(range)) }
    }
    records += hashes.count
  }

  private mutating func finish(_ reader: PieceReader) {
    let count = (pending.count + Self.blockSize - 1) / Self.blockSize
    blocks.append(contentsOf: Self.roots(of: 0..<count, in: pending))
    digest = hasher.finish()
    byteCount = reader.offset
  }

  /// The roots of some blocks of hashes that lie side by side; the last may be of fewer.
  private static func roots(of blocks: Range<Int>, in hashes: MerkleHashList) -> MerkleHashList {
    var roots = MerkleHashList()
    for block in blocks {
      roots.append(hashes.slice(block * blockSize..<min(hashes.count, (block + 1) * blockSize)).root)
    }
    return roots
  }

  /// Cuts a count into up to eight shares of about one size, for threads to take up.
  private static func shares(of count: Int) -> [Range<Int>] {
    let size = max(1, (count + 7) / 8)
    return stride(from: 0, to: count, by: size).map { $0..<min(count, $0 + size) }
  }
}
