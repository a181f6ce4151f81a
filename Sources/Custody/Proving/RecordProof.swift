package import CanonicalJSON
package import MerkleTrees

/// That one record stands in a sealed log, told without showing any other record.
package struct RecordProof: Sendable, Hashable {
  /// The name and version of the form.
  package static let schema = "plumbline.proof/1"

  /// The log as it was sealed.
  package var log: LogSeal
  /// The record's number, from 1.
  package var number: Int
  /// The record's bytes, its line end left out.
  package var record: [UInt8]
  /// The hashes beside the way from the record to the root, the lowest first.
  package var path: [MerkleHash]

  /// Makes a proof of what it says, be it right or wrong.
  package init(log: LogSeal, number: Int, record: [UInt8], path: [MerkleHash]) {
    self.log = log
    self.number = number
    self.record = record
    self.path = path
  }

  /// Whether the record leads to the root that the proof itself names; whether that is what was sealed, the seal tells.
  package var holds: Bool {
    InclusionProof(index: number - 1, size: log.records, path: path).shows(MerkleHash(leaf: record), in: log.root)
  }

  /// The proof as JSON. The record is given in Base64, since it is bytes, and as text where it is one.
  package var json: JSONValue {
    var members: [String: JSONValue] = [
      "schema": .string(Self.schema), "tree": "rfc9162-sha256", "log": log.json,
      "number": .string(String(number)), "record": .string(Base64Text.encode(record)),
      "path": .array(path.map { .string($0.description) }),
    ]
    if let text = String(validating: record, as: UTF8.self) { members["text"] = .string(text) }
    return .object(members)
  }

  /// Reads a proof; `nil` of anything else.
  package init?(_ json: JSONValue) {
    guard json["schema"]?.text == Self.schema, let log = json["log"].flatMap({ LogSeal($0) }),
      let number = json["number"]?.count, let record = json["record"]?.text.flatMap(Base64Text.decode),
      let path = json["path"].flatMap(MerkleHash.path)
    else { return nil }
    self.init(log: log, number: number, record: record, path: path)
    // The text is there for people, who must not be shown another one than was proved.
    guard json["text"]?.text.map({ Array($0.utf8) == record }) ?? true else { return nil }
  }
}

extension MerkleHash {
  /// The hashes of a proof; `nil` where one is none.
  static func path(_ json: JSONValue) -> [MerkleHash]? {
    guard let items = json.elements else { return nil }
    let path = items.compactMap { $0.text.flatMap { MerkleHash($0) } }
    return path.count == items.count ? path : nil
  }
}
