import Assessments
import CanonicalJSON
import Custody
import Diagnostics
import Digests
import Foundation
import Rubrics
import TestSupport
import Testing
import Verification

/// Random single changes of what a bundle was made of: a change of meaning is caught and named, and one of order alone
/// changes no result. Changes of the bundle itself are in `BundleVerificationTests`.
struct SingleChangeTests {
  private static let logs = ["logs/河沿.csv", "logs/石桥.csv"]

  /// The small assessment with more events in it, so that there is something to mix up.
  private func bundle() throws -> SmallBundle {
    try SmallBundle { folder in
      for (log, community) in zip(Self.logs, ["heyan", "shiqiao"]) {
        let file = folder.appendingPathComponent(log)
        var text = String(decoding: try Repository.bytes(file), as: UTF8.self)
        for number in 1...20 {
          let day = String(number + 9)
          text +=
            "\(community)-\(number),2024-06-\(day)T09:00:00+08:00,\(community),resident,topic.raised,案\(number),\(number % 4)栋,\n"
          if !number.isMultiple(of: 3) {
            text += "\(community)-\(number)b,2024-07-\(day),\(community),居委会,topic.triaged,案\(number),,0.\(number)\n"
          }
        }
        try Data(text.utf8).write(to: file)
      }
    }
  }

  @Test func everyChangedByteOfALogIsNamedByTheSealAndByReproducing() throws {
    let small = try bundle()
    defer { small.remove() }
    let paths = Self.logs.map { small.folder.appendingPathComponent($0).path }
    let sealPath = small.folder.appendingPathComponent("移交.json").path
    _ = try Sealing(of: paths).write(to: sealPath)
    let seal = try SealFile(path: sealPath)
    let seed: UInt64 = 11
    var random = SeededGenerator(seed: seed)
    var seen: Set<String> = []
    for round in 0..<150 {
      let log = random.integer(in: 0...1)
      let file = URL(fileURLWithPath: paths[log])
      let bytes = try Repository.bytes(file)
      var changed = bytes
      let place = random.integer(in: 0...(bytes.count - 1))
      switch random.integer(in: 0...2) {
      case 0: changed[place] ^= UInt8(1 << random.integer(in: 0...7))
      case 1: changed.remove(at: place)
      default: changed.insert(UInt8(random.integer(in: 0...255)), at: place)
      }
      try Data(changed).write(to: file)
      let label = Comment(rawValue: "seed \(seed), round \(round): \(Self.logs[log]) at \(place)")
      let sealed = try #require(seal.seal.log(named: paths[log]))
      let state = try seal.state(of: sealed, at: paths[log])
      // The last byte is a line end, which belongs to no record.
      #expect(state != .same, label)
      do {
        let report = try small.reproduce()
        #expect(!report.isReproduced, label)
        #expect(Self.names(Self.logs[log], "reproduce.log-differs", in: report.causes), label)
        let result = report.differences.contains { $0.message.arguments["file"] == "assessment.json" }
        let named = report.differences.contains {
          $0.message.arguments["indicator"] != nil || $0.message.arguments["figure"] != nil
        }
        #expect(!result || named, label)
        seen.insert(result ? "figures" : "bytes alone")
      } catch let error as DiagnosticsError {
        // What is no log any more cannot be evaluated, and still it is said which one it is.
        #expect(Self.names(Self.logs[log], "reproduce.log-differs", in: error.diagnostics), label)
        seen.insert("unreadable")
      }
      try Data(bytes).write(to: file)
    }
    #expect(seen == ["figures", "bytes alone", "unreadable"])
    #expect(try small.reproduce().isReproduced)
  }

  private static func names(_ file: String, _ code: String, in diagnostics: [Diagnostic]) -> Bool {
    diagnostics.contains { $0.code == code && $0.message.arguments["file"] == file }
  }

  @Test func everyChangedWeightIsCaughtHoweverWellTheBundleIsMadeToFit() throws {
    let small = try bundle()
    defer { small.remove() }
    let file = "rubric/indicators/mechanism-design.yaml"
    let (rules, resolved, result) = (
      try small.bytes(file), try small.bytes("rubric/resolved.json"), try small.bytes("assessment.json")
    )
    let seed: UInt64 = 12
    var random = SeededGenerator(seed: seed)
    for round in 0..<60 {
      let weight = "\(random.integer(in: 3...99)).\(random.integer(in: 1...9))"
      let label = Comment(rawValue: "seed \(seed), round \(round): weight \(weight)")
      let text = String(decoding: rules, as: UTF8.self).replacing("weight: 2", with: "weight: \(weight)")
      try small.write(Array(text.utf8), to: file)
      try small.rewriteManifest()
      #expect(try small.codes().contains("verify.rubric-differs"), label)
      // Whoever writes the digest anew as well is found out by the weight that the result has.
      var diagnostics: [Diagnostic] = []
      let files = try RubricFiles.read(small.bundle.appendingPathComponent("rubric").path)
      var rubric = try #require(Rubric.load(from: files, diagnostics: &diagnostics))
      let old = rubric.digest.isEmpty ? try JSONValue(parsing: result)["rubric"]?["digest"]?.text ?? "" : rubric.digest
      rubric.seal { ContentDigest(of: $0).description }
      try small.write(rubric.canonicalBytes, to: "rubric/resolved.json")
      let forged = String(decoding: result, as: UTF8.self).replacing(old, with: rubric.digest)
      try small.write(Array(forged.utf8), to: "assessment.json")
      try small.rewriteManifest()
      let report = try small.reproduce()
      #expect(
        report.differences.contains { $0.message.arguments["indicator"] == "committee.topics-triaged" }, label)
    }
    try small.write(rules, to: file)
    try small.write(resolved, to: "rubric/resolved.json")
    try small.write(result, to: "assessment.json")
    try small.rewriteManifest()
    #expect(try small.codes().isEmpty)
  }

  @Test func filesThatChangedPlacesAreBothNamed() throws {
    let small = try bundle()
    defer { small.remove() }
    try small.sign()
    let files = try small.files.filter { $0 != "attestation.dsse.json" && $0 != Manifest.fileName }
    let seed: UInt64 = 13
    var random = SeededGenerator(seed: seed)
    for round in 0..<60 {
      let one = files[random.integer(in: 0...(files.count - 1))]
      let other = files[random.integer(in: 0...(files.count - 1))]
      let (left, right) = (try small.bytes(one), try small.bytes(other))
      guard left != right else { continue }
      try small.write(right, to: one)
      try small.write(left, to: other)
      let findings = try BundleVerification.run(small.bundle.path, keys: small.keys).findings
      for name in [one, other] {
        let label = Comment(rawValue: "seed \(seed), round \(round): \(one) and \(other)")
        #expect(Self.names(name, "verify.file-differs", in: findings), label)
        #expect(Self.names(name, "verify.signed-file-differs", in: findings), label)
      }
      try small.write(left, to: one)
      try small.write(right, to: other)
    }
    // Two logs that changed places are named, and as they hold the same events no result differs.
    let logs = Self.logs.map { small.folder.appendingPathComponent($0) }
    let (left, right) = (try Repository.bytes(logs[0]), try Repository.bytes(logs[1]))
    try Data(right).write(to: logs[0])
    try Data(left).write(to: logs[1])
    let report = try small.reproduce()
    for log in Self.logs { #expect(Self.names(log, "reproduce.log-differs", in: report.causes)) }
    #expect(!report.differences.contains { $0.message.arguments["file"] == "assessment.json" })
  }

  @Test func anotherOrderOfRecordsOrAnotherSplittingOfEventsChangesNoResult() throws {
    let small = try bundle()
    defer { small.remove() }
    let recorded = [try small.bytes("assessment.json"), try small.bytes("scores.csv")]
    let folder = small.folder.appendingPathComponent("logs")
    var (header, records): (String, [String]) = ("", [])
    for log in Self.logs {
      let file = small.folder.appendingPathComponent(log)
      let lines = String(decoding: try Repository.bytes(file), as: UTF8.self).split(separator: "\n").map(String.init)
      header = try #require(lines.first)
      records += lines.dropFirst()
    }
    let seed: UInt64 = 14
    var random = SeededGenerator(seed: seed)
    for round in 0..<60 {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
      }
      records.shuffle(using: &random)
      let parts = random.integer(in: 1...5)
      var shares: [[String]] = Array(repeating: [], count: parts)
      for record in records { shares[random.integer(in: 0...(parts - 1))].append(record) }
      for (part, share) in shares.enumerated() {
        let text = ([header] + share).joined(separator: "\n") + "\n"
        try Data(text.utf8).write(to: folder.appendingPathComponent("第\(part)份.csv"))
      }
      let outcome = try Evaluation.run(small.folder.appendingPathComponent("assessment.yaml").path)
      let bundle = Assessments.Bundle(outcome: outcome, evidence: outcome.listEvidence(), reports: [])
      let own = ["assessment.json", "scores.csv"].map { name in bundle.files.first { $0.path == name }?.bytes }
      #expect(own == recorded, "seed \(seed), round \(round): \(parts) files")
    }
  }
}
