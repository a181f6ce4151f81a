import Testing

@testable import Robustness

@Suite struct PhiloxTests {
  @Test(
    arguments: [
      ([0, 0, 0, 0], 0, [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8]),
      (
        [UInt32.max, .max, .max, .max], UInt64.max,
        [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd]
      ),
      (
        [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344], 0x299f_31d0_a409_3822,
        [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1]
      ),
    ] as [([UInt32], UInt64, [UInt32])])
  func givesTheWordsThatItsAuthorsPublished(counter: [UInt32], key: UInt64, words: [UInt32]) {
    let found = Philox(key: key).words(at: SIMD4(counter[0], counter[1], counter[2], counter[3]))
    #expect((0..<4).map { found[$0] } == words)
  }

  @Test func anotherSeedGivesOtherWords() {
    let (one, other) = (RandomStreams(seed: "骰子 3-5-1"), RandomStreams(seed: "骰子 3-5-2"))
    #expect(one.words(.clusters, of: 7, block: 0) != other.words(.clusters, of: 7, block: 0))
    #expect(one.words(.clusters, of: 7, block: 0) != one.words(.weights, of: 7, block: 0))
    #expect(one.word(.clusters, of: 7, replicate: 6) == one.words(.clusters, of: 7, block: 1).z)
  }

  @Test func everyWayIsTakenAboutAsOften() {
    let streams = RandomStreams(seed: "公开种子")
    var counts = [0, 0, 0]
    for replicate in 0..<3000 { counts[streams.choice(of: 3, by: 4, replicate: replicate)] += 1 }
    #expect(counts.allSatisfy { (900...1100).contains($0) }, "\(counts)")
  }
}
