import Columns
import Compression
import Foundation
import TestSupport
import Testing

/// What reading archives promises.
struct ZipArchiveTests {
  private typealias Entry = ZipSample.Entry

  private let text = Array(String(repeating: "编号,时间\n17,2024-03-05 08:00\n", count: 9_000).utf8)
  private var packedEntry: ZipSample.Entry { Entry("xl/数据.xml", deflated: Deflated.raw(text), of: text) }

  private func withArchive<Result>(_ bytes: [UInt8], _ body: (ZipArchive) throws -> Result) throws -> Result {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("样本.zip").path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return try body(ZipArchive(FileReader(path: path)))
  }

  private func contents(_ name: String, in sample: ZipSample) throws -> [UInt8]? {
    try withArchive(sample.bytes) { archive in try archive.entry(named: name).map { try archive.open($0).rest() } }
  }

  @Test func readsStoredAndDeflatedEntriesByName() throws {
    let sample = ZipSample([Entry("a.txt", "甲".utf8), packedEntry, Entry("空/", []), Entry("b.txt", [])])
    #expect(try contents("a.txt", in: sample) == Array("甲".utf8))
    #expect(try contents("xl/数据.xml", in: sample) == text)
    #expect(try contents("b.txt", in: sample) == [])
    #expect(try contents("c.txt", in: sample) == nil)
  }

  @Test func findsAnEntryWhoseNameDiffersInCapitalsOnlyWhereThereIsNoOther() throws {
    let both = ZipSample([Entry("XL/A.xml", "1".utf8), Entry("xl/a.xml", "2".utf8)])
    #expect(try contents("xl/a.xml", in: both) == Array("2".utf8))
    #expect(try contents("xl/a.XML", in: both) == Array("1".utf8))
  }

  @Test func unpacksIntoPlacesOfAnySize() throws {
    for entry in [packedEntry, Entry("xl/数据.xml", text)] {
      let bytes = try withArchive(ZipSample([entry]).bytes) { archive in
        try archive.open(archive.entries[0]).rest(pieceSize: 17)
      }
      #expect(bytes == text)
    }
  }

  @Test func readsNumbersOfEightBytesAndAComment() throws {
    var sample = ZipSample([Entry("a.txt", "甲".utf8), packedEntry])
    sample.entries[0].isLarge = true
    sample.entries[1].isLarge = true
    #expect(try contents("xl/数据.xml", in: sample) == text)
    sample.comment = "备注 PK\u{5}\u{6}"
    #expect(try contents("a.txt", in: sample) == Array("甲".utf8))
  }

  @Test(arguments: ["/a", "C:/a", "a/../../b", "..", "a\\b", "", "a\u{0}b"])
  func refusesNamesThatCouldLeadOutside(name: String) throws {
    let sample = ZipSample([Entry("good", "1".utf8), Entry(name, "2".utf8)])
    #expect(throws: ZipFailure.suspicious(entry: name)) { try withArchive(sample.bytes) { _ in } }
  }

  @Test func refusesRepeatedNamesAndOverlappingEntries() throws {
    let twice = ZipSample([Entry("a", "1".utf8), Entry("a", "2".utf8)])
    #expect(throws: ZipFailure.suspicious(entry: "a")) { try withArchive(twice.bytes) { _ in } }
    var overlapping = ZipSample([packedEntry, Entry("b", "2".utf8)])
    overlapping.entries[1].claimedOffset = 0
    #expect(throws: ZipFailure.self) { try withArchive(overlapping.bytes) { _ in } }
    overlapping.entries[1].claimedOffset = 40
    #expect(throws: ZipFailure.suspicious(entry: "xl/数据.xml")) { try withArchive(overlapping.bytes) { _ in } }
  }

  @Test func refusesEncryptionAndOtherWaysOfPacking() throws {
    var encrypted = ZipSample([Entry("密.txt", "1".utf8)])
    encrypted.entries[0].flags |= 1
    #expect(throws: ZipFailure.unsupported(entry: "密.txt")) { try withArchive(encrypted.bytes) { _ in } }
    var packed = ZipSample([Entry("a.txt", "1".utf8), Entry("b.txt", "2".utf8)])
    packed.entries[0].method = 14
    #expect(throws: ZipFailure.unsupported(entry: "a.txt")) { try contents("a.txt", in: packed) }
    #expect(try contents("b.txt", in: packed) == Array("2".utf8))
  }

  @Test(arguments: [-1, 1, 1_000_000])
  func refusesSizesThatLie(difference: Int) throws {
    for var entry in [packedEntry, Entry("xl/数据.xml", text)] {
      entry.size += difference
      #expect(throws: FileFailure.self) {
        try withArchive(ZipSample([entry]).bytes) { archive in try archive.open(archive.entries[0]).rest() }
      }
    }
  }

  @Test func refusesAWrongChecksumAndAnotherNameBeforeTheBytes() throws {
    for var entry in [packedEntry, Entry("xl/数据.xml", text)] {
      entry.checksum ^= 1
      #expect(throws: FileFailure.self) { try contents("xl/数据.xml", in: ZipSample([entry])) }
    }
    var entry = packedEntry
    entry.localName = "xl/资料.xml"
    #expect(throws: ZipFailure.file(.damaged(offset: 0))) { try contents("xl/数据.xml", in: ZipSample([entry])) }
  }

  @Test func refusesToGrowOutOfAllProportion() throws {
    let zeros = [UInt8](repeating: 0, count: 101 << 20)
    var entry = Entry("弹", deflated: Deflated.raw(zeros), of: [])
    entry.size = zeros.count
    #expect(throws: ZipFailure.file(.expandsTooMuch)) { try contents("弹", in: ZipSample([entry])) }
    // A size that is said to be small does not help: it ends where it was said to end.
    entry.size = 1000
    #expect(throws: FileFailure.self) { try contents("弹", in: ZipSample([entry])) }
  }

  @Test func refusesMoreEntriesThanAnyWorkbookHas() throws {
    let sample = ZipSample((0...16_384).map { Entry(String($0), []) })
    #expect(throws: ZipFailure.tooManyEntries) { try withArchive(sample.bytes) { _ in } }
  }

  @Test func tellsAnArchiveThatWasCutOffAnywhere() throws {
    let bytes = ZipSample([Entry("a.txt", "甲".utf8), Entry("b.txt", "乙".utf8)]).bytes
    for count in 0..<bytes.count {
      #expect(throws: ZipFailure.notAnArchive) { try withArchive(Array(bytes.prefix(count))) { _ in } }
    }
  }

  @Test func neverCrashesOnDamagedBytesNorGivesOtherOnesOut() throws {
    var random = SeededGenerator(seed: 20_240_305)
    let sample = ZipSample([Entry("a.txt", "甲乙丙丁".utf8), packedEntry])
    for round in 0..<400 {
      var bytes = sample.bytes
      for _ in 0...2 { bytes[random.integer(in: 0...bytes.count - 1)] = UInt8(random.integer(in: 0...255)) }
      let found = try? withArchive(bytes) { archive in
        try archive.entry(named: "xl/数据.xml").map { try archive.open($0).rest() }
      }
      #expect(found == nil || found == .some(nil) || found == text, "round \(round)")
    }
  }
}
