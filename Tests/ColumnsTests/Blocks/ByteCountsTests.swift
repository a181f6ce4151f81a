import Columns
import TestSupport
import Testing

@Suite struct ByteCountsTests {
  /// The same byte by byte.
  private func naive(_ bytes: ArraySlice<UInt8>) -> (quotes: Int, lineEnds: Int) {
    let text = Array(bytes)
    var lineEnds = 0
    for (index, byte) in text.enumerated() {
      if byte == 0x0A { lineEnds += 1 }
      if byte == 0x0D, index + 1 == text.count || text[index + 1] != 0x0A { lineEnds += 1 }
    }
    return (text.count { $0 == 0x22 }, lineEnds)
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func countsLikeOneByteAfterTheOther(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let marks: [UInt8] = [0x22, 0x0A, 0x0D, 0x2C, 0xE7]
    // Also where nearly every byte is a mark, in stretches longer than lanes of eight bits can count at once.
    let rareness = generator.integer(in: 0...3)
    let bytes = (0..<generator.integer(in: 0...20_000)).map { _ in
      generator.integer(in: 0...9) < rareness * 3 ? 0x61 : marks[generator.integer(in: 0...marks.count - 1)]
    }
    let start = generator.integer(in: 0...bytes.count)
    let range = start..<generator.integer(in: start...bytes.count)
    let counts = ByteCounts(bytes, in: range)
    let expected = naive(bytes[range])
    #expect(counts.quotes == expected.quotes && counts.lineEnds == expected.lineEnds, "seed \(seed)")
  }
}
