import Attestations
import CanonicalJSON
import Foundation
import TestSupport
import Testing

@Suite struct EnvelopeTests {
  private func bytes(hexadecimal text: String) -> [UInt8] {
    let digits = Array(text)
    return stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
  }

  private func lines(_ name: String) throws -> [[String: Any]] {
    let file = try #require(Repository.shared("vectors/dsse/\(name)"))
    return try Repository.bytes(file).split(separator: UInt8(ascii: "\n")).map {
      try #require(try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any])
    }
  }

  private func object(_ name: String) throws -> Any {
    let file = try #require(Repository.shared("vectors/dsse/\(name)"))
    return try JSONSerialization.jsonObject(with: Data(contentsOf: file))
  }

  @Test func signsWithSeveralKeysEachOnce() throws {
    let keys = [SigningKey(), SigningKey()]
    var envelope = Envelope(payload: Array("{\"得分\":\"87.5\"}".utf8))
    #expect(envelope.signers(among: keys.map(\.verifyingKey)).isEmpty)
    for key in keys + keys { envelope.sign(with: key) }
    #expect(envelope.signatures.count == 2)
    let json = try JSONValue(parsing: envelope.json.canonicalBytes)
    let read = try #require(Envelope(json))
    #expect(read == envelope)
    #expect(read.signers(among: keys.map(\.verifyingKey) + [SigningKey().verifyingKey]) == keys.map(\.verifyingKey))
    var changed = envelope
    changed.payload[3] ^= 1
    #expect(changed.signers(among: keys.map(\.verifyingKey)).isEmpty)
    changed = envelope
    changed.payloadType += " "
    #expect(changed.signers(among: keys.map(\.verifyingKey)).isEmpty)
    changed = envelope
    changed.signatures[0].bytes.removeLast()
    #expect(changed.signers(among: keys.map(\.verifyingKey)) == [keys[1].verifyingKey])
  }

  @Test func keysSurviveTheirFilesAndOpenOnesAreRefused() throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("评估方.pem").path
    let key = SigningKey()
    let paths = try KeyFile.create(key, atPath: path)
    #expect(paths == [path, folder.appendingPathComponent("评估方.pub.pem").path])
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    #expect(try KeyFile.signingKey(atPath: path).pem == key.pem)
    #expect(try KeyFile.verifyingKey(atPath: paths[1]) == key.verifyingKey)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    #expect(throws: (any Error).self) { try KeyFile.create(key, atPath: path) }
    #expect(throws: (any Error).self) { try KeyFile.verifyingKey(atPath: path) }
    for mode in [0o644, 0o640, 0o604, 0o660] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      #expect(throws: (any Error).self, "\(mode)") { try KeyFile.signingKey(atPath: path) }
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    _ = try KeyFile.signingKey(atPath: path)
    #expect(SigningKey(pem: key.verifyingKey.pem) == nil && SigningKey(pem: "x" + key.pem) == nil)
    #expect(SigningKey(pem: key.pem.replacing("\n", with: "\r\n"))?.pem == key.pem)
  }

  // MARK: Published cases

  @Test(.enabled(if: Repository.shared("vectors/dsse") != nil))
  func encodesAsPublished() throws {
    let cases = try #require(try object("pae.json") as? [[String: String]])
    #expect(cases.count >= 7)
    for item in cases {
      let payload = try #require(Data(base64Encoded: item["payload_b64"] ?? "-"))
      let encoded = PreAuthenticationEncoding.bytes(payloadType: item["payloadType"] ?? "", payload: [UInt8](payload))
      #expect(Data(encoded).base64EncodedString() == item["pae_b64"])
    }
    let example = try #require(try object("spec_ecdsa_p256.json") as? [String: Any])
    let json = try JSONValue(parsing: [UInt8](JSONSerialization.data(withJSONObject: example["envelope"] as Any)))
    let envelope = try #require(Envelope(json))
    #expect(String(decoding: envelope.signedBytes, as: UTF8.self) == example["pae"] as? String)
  }

  @Test(.enabled(if: Repository.shared("vectors/dsse") != nil))
  func acceptsAndRefusesThePublishedEnvelopes() throws {
    let rows = try lines("ed25519_envelopes.jsonl")
    #expect(rows.count >= 20)
    for row in rows {
      let name = try #require(row["name"] as? String)
      let keys = try #require(row["trusted_keys"] as? [[String: String]]).compactMap {
        VerifyingKey(bytes: bytes(hexadecimal: $0["ed25519_public_hex"] ?? ""))
      }
      let json = try JSONValue(parsing: [UInt8](JSONSerialization.data(withJSONObject: row["envelope"] as Any)))
      let signers = Envelope(json)?.signers(among: keys).count ?? 0
      let threshold = try #require(row["threshold"] as? Int)
      let holds = signers >= threshold
      #expect(holds == row["expect_valid"] as? Bool, "\(name)")
    }
  }

  @Test(.enabled(if: Repository.shared("vectors/dsse") != nil))
  func namesAndWritesKeysAsOthersDo() throws {
    let file = try #require(try object("ed25519_test_keys.json") as? [String: Any])
    let keys = try #require(file["keys"] as? [Any])
    for case let item as [String: Any] in keys {
      let secret = try #require(SigningKey(pem: item["pem_pkcs8"] as? String ?? ""))
      #expect(secret.pem == item["pem_pkcs8"] as? String)
      #expect(secret.verifyingKey.pem == item["pem_spki"] as? String)
      #expect(VerifyingKey(pem: secret.verifyingKey.pem) == secret.verifyingKey)
      #expect(secret.verifyingKey.id == item["securesystemslib_keyid"] as? String)
    }
    #expect(keys.count == 2)
  }

  @Test(.enabled(if: Repository.shared("vectors/dsse") != nil))
  func checksSignaturesAsWycheproofAsks() throws {
    let file = try #require(try object("wycheproof_ed25519_test.json") as? [String: Any])
    var count = 0
    for case let group as [String: Any] in try #require(file["testGroups"] as? [Any]) {
      let key = try #require(group["publicKey"] as? [String: Any])
      let verifying = try #require(VerifyingKey(bytes: bytes(hexadecimal: key["pk"] as? String ?? "")))
      #expect(VerifyingKey(pem: group["publicKeyPem"] as? String ?? "") == verifying)
      for case let test as [String: Any] in try #require(group["tests"] as? [Any]) {
        let message = bytes(hexadecimal: test["msg"] as? String ?? "")
        let signature = bytes(hexadecimal: test["sig"] as? String ?? "")
        #expect(verifying.accepts(signature, of: message) == (test["result"] as? String == "valid"))
        count += 1
      }
    }
    #expect(count == 151)
  }

  @Test(.enabled(if: Repository.shared("vectors/dsse") != nil))
  func acceptsAndRefusesThePublishedStatements() throws {
    for row in try lines("intoto_statements.jsonl") {
      let json = try JSONValue(parsing: [UInt8](JSONSerialization.data(withJSONObject: row["statement"] as Any)))
      #expect((Statement(json) != nil) == row["expect_valid"] as? Bool, "\(row["name"] ?? "")")
    }
  }

  @Test func statementsSurviveTheirJSON() throws {
    let statement = Statement(
      subjects: [Statement.Subject(name: "评分.csv", digests: ["sha256": String(repeating: "0a", count: 32)])],
      predicateType: "urn:x-test", predicate: ["得分": "87.5"])
    #expect(Statement(try JSONValue(parsing: statement.json.canonicalBytes)) == statement)
  }
}
