import Assessments
import Attestations
import CanonicalJSON
import Diagnostics
import Digests
import Foundation
import TestSupport
import Testing
import Verification

@Suite struct BundleVerificationTests {
  @Test func aFreshBundleHoldsAndAnExampleDoes() throws {
    let small = try SmallBundle()
    defer { small.remove() }
    let report = try BundleVerification.run(small.bundle.path, keys: [])
    #expect(report.findings.map(\.code) == ["verify.not-signed"])
    #expect(report.recomputed > 5)
    #expect(try small.codes(code: report.code.lowercased().replacing("-", with: " ")).isEmpty)
    #expect(try small.codes(code: "0000-0000-0000-0000-0000") == ["verify.code-differs"])
    #expect(try small.codes([SigningKey().verifyingKey]) == ["verify.signature-missing"])
  }

  @Test func signaturesTellWhoVouches() throws {
    let small = try SmallBundle()
    defer { small.remove() }
    try small.sign()
    let report = try BundleVerification.run(small.bundle.path, keys: small.keys)
    #expect(report.findings.isEmpty && report.signers == [small.key.verifyingKey.id])
    #expect(try small.codes([SigningKey().verifyingKey]) == ["verify.signature-wrong"])
    // The manifest written anew does not help whoever changed something.
    let result = String(decoding: try small.bytes("assessment.json"), as: UTF8.self)
    try small.write(Array(result.replacing("\"50.000000\"", with: "\"51.000000\"").utf8), to: "assessment.json")
    try small.rewriteManifest()
    let codes = try small.codes(small.keys)
    #expect(codes.contains("verify.signed-file-differs") && codes.contains("verify.figure-wrong"))
    #expect(!codes.contains("verify.file-differs"))
    // And it is not signed again.
    let path = small.folder.appendingPathComponent("key.pem").path
    #expect(throws: DiagnosticsError.self) { try BundleSigning.sign(small.bundle.path, withKey: path) }
  }

  /// The paths of all texts that are numbers below a value.
  private func numbers(_ value: JSONValue, at path: [String] = []) -> [[String]] {
    if let members = value.members {
      return members.keys.sorted().flatMap { numbers(members[$0] ?? .null, at: path + [$0]) }
    }
    if let elements = value.elements {
      return elements.enumerated().flatMap { numbers($0.element, at: path + [String($0.offset)]) }
    }
    guard let text = value.text, text.contains("."), text.allSatisfy({ $0.isNumber || $0 == "." }) else { return [] }
    return [path]
  }

  private func changing(_ value: JSONValue, at path: ArraySlice<String>, _ change: (String) -> String) -> JSONValue {
    guard let step = path.first else { return .string(change(value.text ?? "")) }
    if var members = value.members {
      members[step] = changing(members[step] ?? .null, at: path.dropFirst(), change)
      return .object(members)
    }
    var elements = value.elements ?? []
    if let index = Int(step) { elements[index] = changing(elements[index], at: path.dropFirst(), change) }
    return .array(elements)
  }

  @Test func everyChangedScoreIsSeenEvenWithoutASignature() throws {
    let small = try SmallBundle()
    defer { small.remove() }
    let original = try small.bytes("assessment.json")
    let value = try JSONValue(parsing: original)
    let places = numbers(value["units"] ?? .null)
    let seed: UInt64 = 2024
    var random = SeededGenerator(seed: seed)
    #expect(places.count > 10)
    for place in places {
      let changed = changing(value, at: (["units"] + place)[...]) { text in
        // One digit before the point, which is no rounding.
        var digits = Array(text)
        let point = digits.firstIndex(of: ".") ?? digits.count
        let index = random.integer(in: 0...(point - 1))
        let digit = digits[index].wholeNumberValue ?? 0
        digits[index] = Character(String((digit + random.integer(in: 1...9)) % 10))
        return String(digits)
      }
      try small.write(changed.canonicalBytes, to: "assessment.json")
      try small.rewriteManifest()
      let codes = try small.codes()
      #expect(!codes.isEmpty, "seed \(seed): \(place.joined(separator: "/"))")
      #expect(!codes.contains("verify.file-differs"))
    }
  }

  @Test func everyOneOfAThousandChangesToASignedBundleIsSeenAndNamed() throws {
    let small = try SmallBundle()
    defer { small.remove() }
    try small.sign()
    let files = try small.files
    let seed: UInt64 = 1000
    var random = SeededGenerator(seed: seed)
    for round in 0..<1000 {
      let name = files[random.integer(in: 0...(files.count - 1))]
      let bytes = try small.bytes(name)
      var changed = bytes
      let place = random.integer(in: 0...(bytes.count - 1))
      switch random.integer(in: 0...3) {
      case 0: changed[place] ^= UInt8(1 << random.integer(in: 0...7))
      case 1: changed.remove(at: place)
      case 2: changed.insert(UInt8(random.integer(in: 0...255)), at: place)
      default: changed = Array(bytes[..<place])
      }
      try small.write(changed, to: name)
      let findings = try BundleVerification.run(small.bundle.path, keys: small.keys).findings
      let named = findings.contains { finding in
        finding.severity == .error
          && (finding.message.arguments["file"] == name || name == "attestation.dsse.json" || name == Manifest.fileName)
      }
      // A byte of the envelope outside what is signed may change nothing, such as a blank or the hint of a key's id.
      let isHarmless = name == "attestation.dsse.json" && isSameEnvelope(changed, bytes)
      #expect(named || isHarmless, "seed \(seed), round \(round): \(name) at \(place)")
      try small.write(bytes, to: name)
    }
    #expect(try small.codes(small.keys).isEmpty)
  }

  /// Whether two envelopes have the same payload and the same bytes of signatures.
  private func isSameEnvelope(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    func envelope(_ bytes: [UInt8]) -> Envelope? { (try? JSONValue(parsing: bytes)).flatMap { Envelope($0) } }
    guard let left = envelope(left), let right = envelope(right) else { return false }
    return left.payload == right.payload && left.payloadType == right.payloadType
      && left.signatures.map(\.bytes) == right.signatures.map(\.bytes)
  }

  @Test func filesThatCameWentOrChangedPlacesAreNamed() throws {
    let small = try SmallBundle()
    defer { small.remove() }
    try small.sign()
    try small.write([0x78], to: "多余.txt")
    #expect(try small.codes(small.keys).contains("verify.signed-file-added"))
    try FileManager.default.removeItem(at: small.bundle.appendingPathComponent("多余.txt"))
    let (one, other) = (try small.bytes("scores.csv"), try small.bytes("report.md"))
    try small.write(other, to: "scores.csv")
    try small.write(one, to: "report.md")
    let codes = try small.codes(small.keys)
    #expect(codes.count { $0 == "verify.signed-file-differs" } == 2 && codes.contains("verify.table-differs"))
    try small.write(one, to: "scores.csv")
    try FileManager.default.removeItem(at: small.bundle.appendingPathComponent("report.md"))
    #expect(try small.codes(small.keys).contains("verify.signed-file-missing"))
  }

  @Test func whatIsNoBundleIsRefused() throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: DiagnosticsError.self) { try BundleVerification.run(folder.path, keys: []) }
    #expect(throws: DiagnosticsError.self) { try BundleVerification.run(folder.path + "/没有", keys: []) }
  }

  // MARK: Reproducing

  @Test func aBundleComesOutTheSameFromItsLogsAlone() throws {
    let small = try SmallBundle()
    defer { small.remove() }
    // Nothing but the bundle and the logs is left.
    for name in ["assessment.yaml", "communities.csv", "rubric"] {
      try FileManager.default.removeItem(at: small.folder.appendingPathComponent(name))
    }
    let report = try small.reproduce()
    #expect(report.isReproduced && report.causes.isEmpty && report.same > 5, "\(report.causes.map(\.code))")
  }

  @Test func namesTheLogTheIndicatorAndTheRecordsThatDiffer() throws {
    let small = try SmallBundle()
    defer { small.remove() }
    let log = small.folder.appendingPathComponent("logs/河沿.csv")
    let lines = String(decoding: try Repository.bytes(log), as: UTF8.self).split(separator: "\n")
    try Data((lines.dropLast().joined(separator: "\n") + "\n").utf8).write(to: log)
    let report = try small.reproduce()
    #expect(!report.isReproduced)
    #expect(report.causes.map(\.code) == ["reproduce.log-differs"])
    #expect(report.causes.first?.message.arguments["file"] == "logs/河沿.csv")
    #expect(report.differences.contains { $0.code == "reproduce.file-differs" })
    try FileManager.default.removeItem(at: log)
    #expect(throws: DiagnosticsError.self) { try small.reproduce() }
  }
}
