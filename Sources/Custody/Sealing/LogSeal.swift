package import CanonicalJSON
internal import Digests
package import MerkleTrees

/// What a log file is known again by: its digest, and the root of the Merkle tree over its records (RFC 9162).
package struct LogSeal: Sendable, Hashable {
  /// The file's name as it was given when it was sealed.
  package var name: String
  /// Its size in bytes.
  package var byteCount: Int
  /// The SHA-256 digest of its bytes in lower-case hexadecimal.
  package var digest: String
  /// How it is cut into records.
  package var cutting: RecordCutting
  /// The number of its records, a header among them.
  package var records: Int
  /// The root of the tree over its records.
  package var root: MerkleHash

  /// The most bytes a log can have, 16 TiB.
  private static let largestFile = 1 << 44

  /// Makes a seal.
  package init(
    name: String, byteCount: Int, digest: String, cutting: RecordCutting, records: Int, root: MerkleHash
  ) {
    self.name = name
    self.byteCount = byteCount
    self.digest = digest
    self.cutting = cutting
    self.records = records
    self.root = root
  }

  /// Makes a seal of what was found in a file.
  init(name: String, cutting: RecordCutting, hashing: RecordHashing) {
    self.init(
      name: name, byteCount: hashing.byteCount, digest: hashing.digest.description, cutting: cutting,
      records: hashing.records, root: MerkleTree(hashing.blocks).root)
  }

  /// The root in lower-case hexadecimal.
  package var rootText: String { root.description }

  /// The number of blocks of its records.
  var blocks: Int { (records + RecordHashing.blockSize - 1) / RecordHashing.blockSize }

  /// The seal as JSON.
  package var json: JSONValue {
    .object([
      "name": .string(name), "bytes": .string(String(byteCount)), "sha256": .string(digest),
      "cut": .string(cutting.rawValue), "records": .string(String(records)), "root": .string(root.description),
    ])
  }

  /// Reads a seal; `nil` of anything else.
  package init?(_ json: JSONValue) {
    guard let name = json["name"]?.text, let bytes = json["bytes"]?.count, let digest = json["sha256"]?.text,
      MerkleHash(digest) != nil, let cutting = json["cut"]?.text.flatMap(RecordCutting.init(rawValue:)),
      let records = json["records"]?.count, let root = json["root"]?.text.flatMap({ MerkleHash($0) }),
      bytes <= Self.largestFile, records <= bytes
    else { return nil }
    self.init(name: name, byteCount: bytes, digest: digest, cutting: cutting, records: records, root: root)
  }
}

extension JSONValue {
  /// A count written as a decimal string, as all quantities are; `nil` of anything else.
  var count: Int? {
    guard let text, let number = Int(text), number >= 0, number <= JSONValue.maximumInteger, String(number) == text
    else { return nil }
    return number
  }
}
