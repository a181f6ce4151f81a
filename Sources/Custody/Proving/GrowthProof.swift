package import CanonicalJSON
package import MerkleTrees

/// That a log only grew between two seals: all records of the earlier are still there, in their order, before those that
/// came since.
package struct GrowthProof: Sendable, Hashable {
  /// The name and version of the form.
  package static let schema = "plumbline.growth/1"

  /// The log as it was sealed first, with a record or more.
  package var earlier: LogSeal
  /// The log as it was sealed later.
  package var later: LogSeal
  /// The hashes of the consistency proof.
  package var path: [MerkleHash]

  /// Makes a proof of what it says, be it right or wrong.
  package init(earlier: LogSeal, later: LogSeal, path: [MerkleHash]) {
    self.earlier = earlier
    self.later = later
    self.path = path
  }

  /// Whether the one root leads to the other; whether they are what was sealed, the seals tell.
  package var holds: Bool {
    ConsistencyProof(earlier: earlier.records, later: later.records, path: path)
      .shows(earlier.root, grewInto: later.root)
  }

  /// The proof as JSON.
  package var json: JSONValue {
    .object([
      "schema": .string(Self.schema), "tree": "rfc9162-sha256", "earlier": earlier.json, "later": later.json,
      "path": .array(path.map { .string($0.description) }),
    ])
  }

  /// Reads a proof; `nil` of anything else.
  package init?(_ json: JSONValue) {
    guard json["schema"]?.text == Self.schema, let earlier = json["earlier"].flatMap({ LogSeal($0) }),
      let later = json["later"].flatMap({ LogSeal($0) }), let path = json["path"].flatMap(MerkleHash.path)
    else { return nil }
    self.init(earlier: earlier, later: later, path: path)
  }
}
