package import CanonicalJSON

/// What is said of some files: in-toto Statement v1 (in-toto/attestation, spec/v1/statement.md).
package struct Statement: Sendable, Hashable {
  /// A file that something is said of.
  package struct Subject: Sendable, Hashable {
    /// Its name.
    package var name: String?
    /// Its digests by algorithm, in lower-case hexadecimal; at least one.
    package var digests: [String: String]

    /// Makes a subject.
    package init(name: String?, digests: [String: String]) {
      self.name = name
      self.digests = digests
    }
  }

  /// The type of statements.
  package static let type = "https://in-toto.io/Statement/v1"

  /// The files, at least one.
  package var subjects: [Subject]
  /// What the predicate is.
  package var predicateType: String
  /// What is said.
  package var predicate: JSONValue?

  /// Makes a statement.
  package init(subjects: [Subject], predicateType: String, predicate: JSONValue?) {
    self.subjects = subjects
    self.predicateType = predicateType
    self.predicate = predicate
  }

  /// The statement as JSON; its canonical bytes (RFC 8785) are what we sign.
  package var json: JSONValue {
    var members: [String: JSONValue] = [
      "_type": .string(Self.type), "predicateType": .string(predicateType),
      "subject": .array(
        subjects.map { subject in
          var members: [String: JSONValue] = ["digest": .object(subject.digests.mapValues { .string($0) })]
          if let name = subject.name { members["name"] = .string(name) }
          return .object(members)
        }),
    ]
    if let predicate { members["predicate"] = predicate }
    return .object(members)
  }

  /// Reads a statement; members that are not known are passed over.
  /// - Returns: `nil` where it is none: another type, no subject, or one without a digest that can be right.
  package init?(_ json: JSONValue) {
    guard json["_type"]?.text?.utf8.elementsEqual(Self.type.utf8) == true,
      let predicateType = json["predicateType"]?.text, !predicateType.isEmpty,
      let items = json["subject"]?.elements, !items.isEmpty
    else { return nil }
    let predicate = json["predicate"]
    guard predicate == nil || predicate?.members != nil else { return nil }
    let subjects = items.compactMap { Self.subject($0) }
    guard subjects.count == items.count else { return nil }
    self.init(subjects: subjects, predicateType: predicateType, predicate: predicate)
  }

  private static func subject(_ json: JSONValue) -> Subject? {
    guard let members = json["digest"]?.members, !members.isEmpty else { return nil }
    var digests: [String: String] = [:]
    for (algorithm, value) in members {
      guard let digest = value.text, !digest.isEmpty, isHexadecimal(digest) else { return nil }
      if let length = lengths[algorithm], digest.utf8.count != length { return nil }
      digests[algorithm] = digest
    }
    return Subject(name: json["name"]?.text, digests: digests)
  }

  /// The digits of the digests whose length is known (in-toto/attestation, spec/v1/digest_set.md).
  private static let lengths = ["sha256": 64, "sha384": 96, "sha512": 128]

  private static func isHexadecimal(_ text: String) -> Bool {
    text.utf8.allSatisfy {
      $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") || $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "f")
    }
  }
}
