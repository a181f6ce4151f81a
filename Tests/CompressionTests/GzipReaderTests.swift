import Columns
import Compression
import TestSupport
import Testing

/// What unpacking gzip files promises.
struct GzipReaderTests {
  private let text = Array(String(repeating: "编号,时间\n17,2024-03-05 08:00\n", count: 9_000).utf8)

  private func unpacked(_ packed: [UInt8], pieceSize: Int = .max) throws -> [UInt8] {
    try GzipReader(BytesSource(packed, lengths: [pieceSize])).rest()
  }

  @Test(arguments: [1, 7, 65_536, Int.max])
  func unpacksAFileHoweverItsBytesCome(pieceSize: Int) throws {
    #expect(try unpacked(Deflated.gzip(text), pieceSize: pieceSize) == text)
  }

  @Test func unpacksIntoPlacesOfAnySize() throws {
    #expect(try GzipReader(BytesSource(Deflated.gzip(text))).rest(pieceSize: 13) == text)
  }

  @Test func readsAllMembersAndPassesOverZerosBehindThem() throws {
    let packed = Deflated.gzip(text) + Deflated.gzip([]) + Deflated.gzip(Array("完".utf8)) + [0, 0, 0]
    #expect(try unpacked(packed) == text + Array("完".utf8))
    #expect(try unpacked(packed, pieceSize: 1) == text + Array("完".utf8))
  }

  @Test func refusesWhatFollowsTheLastMember() throws {
    let packed = Deflated.gzip(text)
    #expect(throws: FileFailure.damaged(offset: packed.count + 1)) { try unpacked(packed + [0, 7]) }
    #expect(throws: FileFailure.self) { try unpacked(packed + Array("尾".utf8)) }
  }

  @Test func tellsAFileThatWasCutOffAnywhere() throws {
    let packed = Deflated.gzip(text)
    for count in 0..<packed.count {
      #expect(throws: FileFailure.damaged(offset: count)) { try unpacked(Array(packed.prefix(count))) }
    }
  }

  @Test func tellsAWrongChecksumAndAWrongLength() throws {
    for back in [8, 4] {
      var packed = Deflated.gzip(text)
      packed[packed.count - back] ^= 1
      #expect(throws: FileFailure.self) { try unpacked(packed) }
    }
  }

  @Test func neverGivesOutDamagedBytesAsGood() throws {
    let packed = Deflated.gzip(text)
    for index in packed.indices where !(4..<10).contains(index) {
      var damaged = packed
      damaged[index] ^= 0x10
      // Bytes 4 to 9 of the header say when and where the file was packed, and mean nothing here.
      // Some other bits in the middle are another way to pack the same text.
      let isGood = try? unpacked(damaged) == text
      #expect(isGood != false, "byte \(index)")
    }
  }

  @Test func saysTheSameEachTimeItIsAskedAfterAFailure() throws {
    let reader = try GzipReader(BytesSource(Deflated.gzip(text).dropLast(3)))
    #expect(throws: FileFailure.self) { try reader.rest() }
    #expect(throws: FileFailure.self) { try reader.rest() }
  }

  @Test func refusesToGrowOutOfAllProportion() throws {
    let bomb = Deflated.gzip([UInt8](repeating: 0, count: 101 << 20))
    let reader = try GzipReader(BytesSource(bomb))
    var (buffer, total) = ([UInt8](repeating: 0, count: 1 << 20), 0)
    #expect(throws: FileFailure.expandsTooMuch) {
      while true {
        let count = try reader.read(into: &buffer, range: 0..<buffer.count)
        if count == 0 { break }
        total += count
      }
    }
    #expect(total > 99 << 20 && total <= 100 << 20)
    #expect(!ExpansionLimit.isExceeded(unpacked: 100 << 20, packed: 1))
    #expect(!ExpansionLimit.isExceeded(unpacked: 250_000_000, packed: 1_000_000))
    #expect(ExpansionLimit.isExceeded(unpacked: 250_000_001, packed: 1_000_000))
  }

  @Test func knowsAPackedFileByItsFirstBytes() {
    #expect(GzipReader.isPacked(Deflated.gzip(text)))
    #expect(!GzipReader.isPacked(text))
    #expect(!GzipReader.isPacked([0x1F]))
  }
}
