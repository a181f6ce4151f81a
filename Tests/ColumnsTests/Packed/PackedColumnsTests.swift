import Columns
import Quantities
import Testing

@Suite struct PackedColumnsTests {
  private func numbers() throws -> [ExactDecimal?] {
    try ["0", "-0.000000000000000001", "999999999999999999.999999999999999999", "-999999999999999999", "12.5"]
      .map { try ExactDecimal($0) } + [nil]
  }

  private var times: [LogTime?] {
    [
      LogTime(Instant(nanoseconds: .min)), LogTime(Instant(nanoseconds: 1_700_000_000_000_000_001)), nil,
      LogTime(start: Instant(nanoseconds: -3_600_000_000_000), seconds: 366 * 86_400, precision: .year),
      LogTime(start: Instant(nanoseconds: 0), seconds: 86_400, precision: .day),
    ]
  }

  @Test func numbersComeBackAsTheyWere() throws {
    let numbers = try numbers()
    var packed = PackedNumbers()
    for number in numbers { packed.append(number) }
    #expect((0..<packed.count).map { packed[$0] } == numbers)
    let chosen = packed.selecting([5, 0, 0])
    #expect((0..<chosen.count).map { chosen[$0] } == [nil, numbers[0], numbers[0]])
  }

  @Test func timesComeBackAsTheyWere() {
    var packed = PackedTimes()
    for time in times { packed.append(time) }
    #expect((0..<packed.count).map { packed[$0] } == times)
    let chosen = packed.selecting([3, 2])
    #expect((0..<chosen.count).map { chosen[$0] } == [times[3], nil])
  }

  @Test func whatIsWrittenIsReadAndNothingIsLeft() throws {
    let numbers = try numbers()
    var (packedNumbers, packedTimes, packedTexts) = (PackedNumbers(), PackedTimes(), PackedTexts())
    for number in numbers { packedNumbers.append(number) }
    for time in times { packedTimes.append(time) }
    for text in ["社区", "", "p-1"] { packedTexts.append(Array(text.utf8)[...]) }
    var writer = ByteWriter()
    writer.write(-7)
    packedNumbers.write(to: &writer)
    packedTexts.write(to: &writer)
    packedTimes.write(to: &writer)
    writer.write([UInt8]())

    var reader = ByteReader(writer.bytes)
    #expect(try reader.number() == -7)
    let readNumbers = try PackedNumbers(from: &reader)
    let readTexts = try PackedTexts(from: &reader)
    let readTimes = try PackedTimes(from: &reader)
    #expect(try reader.numbers(UInt8.self).isEmpty)
    #expect(reader.isAtEnd)
    #expect((0..<readNumbers.count).map { readNumbers[$0] } == numbers)
    #expect((0..<readTexts.count).map { String(decoding: readTexts[$0], as: UTF8.self) } == ["社区", "", "p-1"])
    #expect((0..<readTimes.count).map { readTimes[$0] } == times)
  }

  @Test func bytesThatEndTooEarlyAreNoColumn() throws {
    var packed = PackedTimes()
    for time in times { packed.append(time) }
    var writer = ByteWriter()
    packed.write(to: &writer)
    for count in 0..<writer.bytes.count {
      var reader = ByteReader(Array(writer.bytes.prefix(count)))
      #expect(throws: ByteReader.Damage.self, "\(count) bytes") { try PackedTimes(from: &reader) }
    }
  }

  @Test(arguments: [-1, Int.max, Int.min, 1 << 40])
  func aCountBeyondTheBytesIsNoColumn(count: Int) {
    var writer = ByteWriter()
    writer.write([count])
    // The count of the column stands where its only number does.
    var reader = ByteReader(Array(writer.bytes.dropFirst(8)))
    #expect(throws: ByteReader.Damage.self) { try reader.numbers(UInt64.self) }
  }

  @Test func textsWhoseEndsRunBackwardsAreRefused() {
    var writer = ByteWriter()
    writer.write(Array("甲乙".utf8))
    writer.write([4, 2, 6])
    var reader = ByteReader(writer.bytes)
    #expect(throws: ByteReader.Damage.self) { try PackedTexts(from: &reader) }
  }

  @Test func countsOfWhichASumCouldOverflowAreRefused() {
    for count in [-1, 1 << 31, Int.max] {
      var writer = ByteWriter()
      writer.write([0, count])
      var reader = ByteReader(writer.bytes)
      #expect(throws: ByteReader.Damage.self, "\(count)") { try reader.counts() }
    }
  }
}
