import CanonicalJSON
import Columns
import Custody
import Foundation
import MerkleTrees
import TestSupport
import Testing

@Suite struct SealTests {
  /// A folder with one log in it, which is gone afterwards.
  private func withLog(_ text: String, _ body: (URL, String) throws -> Void) throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let log = folder.appendingPathComponent("一季度.csv")
    try Data(text.utf8).write(to: log)
    try body(folder, log.path)
  }

  private func sealed(_ paths: [String], in folder: URL) throws -> SealFile {
    let path = folder.appendingPathComponent("seal-\(UUID()).json").path
    _ = try Sealing(of: paths).write(to: path)
    return try SealFile(path: path)
  }

  private func events(_ count: Int) -> String {
    "id,time,note\r\n" + (1...count).map { "\($0),2024-05-01,\"走访\n第\($0)户 \"\"谢谢\"\"\"\r\n" }.joined()
  }

  @Test func leavesAreTheRecordsWithoutTheirLineEnds() throws {
    try withLog("\u{FEFF}编号,说明\r\n1,\"两\r\n行\"\n\n2,末行") { folder, path in
      let file = try sealed([path], in: folder)
      let log = try #require(file.seal.logs.first)
      let leaves = ["编号,说明", "1,\"两\r\n行\"", "", "2,末行"].map { MerkleHash(leaf: Array($0.utf8)) }
      #expect(log.records == 4 && log.root == MerkleHashList(leaves).root)
      #expect(log.cutting == .quotedLines && log.byteCount == 40)
      #expect(log.digest.count == 64)
    }
  }

  @Test func anEmptyLogHasTheRootOfNothing() throws {
    try withLog("") { folder, path in
      let file = try sealed([path], in: folder)
      let log = try #require(file.seal.logs.first)
      #expect(log.records == 0 && log.root == .empty)
      #expect(try file.state(of: log, at: path) == .same)
      try Data("a\nb\n".utf8).write(to: URL(fileURLWithPath: path))
      #expect(try file.state(of: log, at: path) == .grown(records: 2))
    }
  }

  @Test func filesWithoutLinesAreOneRecord() throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("表.xlsx")
    let bytes = Array("PK".utf8) + [3, 4, 10, 34, 10]
    try Data(bytes).write(to: file)
    let sealed = try sealed([file.path], in: folder)
    let log = try #require(sealed.seal.logs.first)
    #expect(log.cutting == .whole && log.records == 1 && log.root == MerkleHash(leaf: bytes))
  }

  @Test func manyRecordsGiveTheRootOfTheDefinition() throws {
    try withLog(events(5000)) { folder, path in
      let file = try sealed([path], in: folder)
      let log = try #require(file.seal.logs.first)
      var frontier = MerkleFrontier()
      frontier.append(MerkleHash(leaf: Array("id,time,note".utf8)))
      for number in 1...5000 {
        frontier.append(MerkleHash(leaf: Array("\(number),2024-05-01,\"走访\n第\(number)户 \"\"谢谢\"\"\"".utf8)))
      }
      #expect(log.records == 5001 && log.root == frontier.root)
    }
  }

  @Test func namesTheFirstRecordThatDiffers() throws {
    try withLog(events(3000)) { folder, path in
      let file = try sealed([path], in: folder)
      let log = try #require(file.seal.logs.first)
      let bytes = try Repository.bytes(URL(fileURLWithPath: path))
      #expect(try file.state(of: log, at: path) == .same)
      func state(_ changed: [UInt8], _ file: SealFile = file) throws -> SealState {
        try Data(changed).write(to: URL(fileURLWithPath: path))
        return try file.state(of: log, at: path)
      }
      // A digit of record 2,001 (row 2,000), which begins on line 4,000.
      let text = String(decoding: bytes, as: UTF8.self)
      guard case .differs(let place) = try state(Array(text.replacing("第2000户", with: "第2001户").utf8)) else {
        Issue.record("no record was named")
        return
      }
      #expect(place.number == 2001 && place.line == 4000)
      #expect(String(decoding: place.bytes, as: UTF8.self).hasPrefix("2000,"))
      // The end is cut off.
      let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
      let cut = lines.prefix(2500).joined(separator: "\r\n") + "\r\n"
      #expect(try state(Array(cut.utf8)) == .endsEarly(record: 2501))
      // Two records changed places.
      var swapped = lines
      swapped.swapAt(700, 701)
      guard case .differs(let first) = try state(Array(swapped.joined(separator: "\r\n").utf8)) else {
        Issue.record("no record was named")
        return
      }
      #expect(first.number == 701)
      // More came, or only the line ends changed.
      #expect(try state(bytes + Array("3001,2024-06-01,新\n".utf8)) == .grown(records: 1))
      #expect(try state(Array(text.replacing("\r\n", with: "\n").utf8)) == .sameRecords)
      // Without the index the difference is seen, but not its place.
      try FileManager.default.removeItem(atPath: file.path.replacing(".json", with: ".index"))
      let alone = try SealFile(path: file.path)
      #expect(!alone.hasIndex)
      #expect(try state(Array(cut.utf8), alone) == .differsSomewhere)
      #expect(try state(bytes + Array("x\n".utf8), alone) == .grown(records: 1))
    }
  }

  @Test func everyOneOfThreeHundredChangesIsSeenAndItsFirstRecordNamed() throws {
    try withLog((1...1500).map { "\($0),议题,第\($0 * 7)户\n" }.joined()) { folder, path in
      let file = try sealed([path], in: folder)
      let log = try #require(file.seal.logs.first)
      let bytes = try Repository.bytes(URL(fileURLWithPath: path))
      func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.last?.isEmpty == true ? lines.dropLast() : lines
      }
      let original = lines(bytes)
      let seed: UInt64 = 9162
      var random = SeededGenerator(seed: seed)
      for round in 0..<300 {
        var changed = bytes
        let place = random.integer(in: 0...(bytes.count - 2))
        switch random.integer(in: 0...3) {
        // No quote, which would join lines to one record, and no carriage return, which belongs to a line's end.
        case 0: changed[place] = changed[place] == UInt8(ascii: "x") ? UInt8(ascii: "y") : UInt8(ascii: "x")
        case 1: changed.remove(at: place)
        case 2: changed.insert(UInt8(ascii: "\n"), at: place)
        default: changed = Array(bytes[..<place])
        }
        guard changed != bytes else { continue }
        try Data(changed).write(to: URL(fileURLWithPath: path))
        let now = lines(changed)
        let first = zip(original, now).prefix { $0.elementsEqual($1) }.count
        let state = try file.state(of: log, at: path)
        let words = "seed \(seed), round \(round), at \(place): \(state)"
        switch state {
        case .differs(let position): #expect(position.number == first + 1, "\(words)")
        case .endsEarly(let record): #expect(record == first + 1 && now.count == first, "\(words)")
        case .grown(let records): #expect(now.count - original.count == records, "\(words)")
        case .sameRecords: #expect(now.count == original.count && first == now.count, "\(words)")
        case .same, .differsWithin, .differsSomewhere: Issue.record("\(words)")
        }
      }
    }
  }

  @Test func provesRecordsByNumberLineAndOffset() throws {
    try withLog(events(3000)) { folder, path in
      let file = try sealed([path], in: folder)
      let log = try #require(file.seal.logs.first)
      for number in [1, 2, 1024, 1025, 2049, 3001] {
        let proof = try file.prove(.number(number), of: log, at: path)
        #expect(proof.holds && proof.number == number)
        let read = RecordProof(try JSONValue(parsing: proof.json.canonicalBytes))
        #expect(read == proof)
        var other = proof
        other.record += [0x30]
        #expect(!other.holds)
        let found = try RecordSearch.number(number).find(in: path, cutting: log.cutting)
        let place = try #require(found)
        #expect(try file.prove(.line(place.line), of: log, at: path) == proof)
        #expect(try file.prove(.offset(place.offset), of: log, at: path) == proof)
      }
      #expect(throws: SealFile.ProofFailure.noRecord) { try file.prove(.number(3002), of: log, at: path) }
      #expect(throws: SealFile.ProofFailure.noRecord) { try file.prove(.number(0), of: log, at: path) }
      try FileManager.default.removeItem(atPath: file.path.replacing(".json", with: ".index"))
      #expect(try SealFile(path: file.path).prove(.number(1500), of: log, at: path).holds)
      let text = String(decoding: try Repository.bytes(URL(fileURLWithPath: path)), as: UTF8.self)
      try Data(text.replacing("第7户", with: "第8户").utf8).write(to: URL(fileURLWithPath: path))
      #expect(throws: SealFile.ProofFailure.differs) { try file.prove(.number(8), of: log, at: path) }
    }
  }

  @Test func provesGrowthFromEverySize() throws {
    let sizes = [1, 2, 3, 1023, 1024, 1025, 2047, 2048, 2500, 4096, 4100]
    try withLog("") { folder, path in
      let text = (1...4100).map { "\($0),议题\n" }
      func seal(_ count: Int) throws -> SealFile {
        try Data(text.prefix(count).joined().utf8).write(to: URL(fileURLWithPath: path))
        return try sealed([path], in: folder)
      }
      let earlier = try sizes.map { try seal($0) }
      let later = try #require(earlier.last)
      let log = try #require(later.seal.logs.first)
      for seal in earlier {
        let first = try #require(seal.seal.logs.first)
        let proof = try later.prove(growthFrom: first, to: log, at: path)
        #expect(proof.holds, "\(proof.earlier.records)")
        #expect(GrowthProof(try JSONValue(parsing: proof.json.canonicalBytes)) == proof)
        var other = proof
        other.earlier.root = .empty
        #expect(!other.holds)
      }
      var foreign = try #require(earlier[3].seal.logs.first)
      foreign.root = .empty
      #expect(throws: SealFile.ProofFailure.differs) { try later.prove(growthFrom: foreign, to: log, at: path) }
    }
  }

  @Test func findsALogByTheEndOfItsName() throws {
    let root = MerkleHash.empty
    func log(_ name: String) -> LogSeal {
      LogSeal(name: name, byteCount: 0, digest: root.description, cutting: .lines, records: 0, root: root)
    }
    let seal = Seal(logs: [log("甲/logs/1.csv"), log("乙/logs/1.csv"), log("3.csv")])
    #expect(seal.log(named: "/data/乙/logs/1.csv")?.name == "乙/logs/1.csv")
    #expect(seal.log(named: "1.csv")?.name == "甲/logs/1.csv")
    #expect(seal.log(named: "./x/3.csv")?.name == "3.csv")
    #expect(seal.log(named: "4.csv") == nil)
    #expect(Seal(try JSONValue(parsing: seal.json.canonicalBytes)) == seal)
  }
}
