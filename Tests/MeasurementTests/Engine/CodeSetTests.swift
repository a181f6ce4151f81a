@testable internal import Measurement
internal import TestSupport
internal import Testing

@Suite struct CodeSetTests {
  @Test func behavesLikeASet() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<20 {
      var (codes, other, reference) = (CodeSet(), CodeSet(), Set<UInt32>())
      for _ in 0..<generator.integer(in: 0...300) {
        let code = UInt32(generator.integer(in: 1...200))
        if generator.chance(percent: 50) { codes.insert(code) } else { other.insert(code) }
        reference.insert(code)
      }
      codes.formUnion(other)
      #expect(codes.count == reference.count)
      #expect(Set(codes.codes) == reference)
      #expect((0...201).allSatisfy { codes.contains($0) == reference.contains($0) })
      codes.translate((0...200).map { UInt32(1000 - $0) })
      #expect(codes.count == reference.count)
      #expect(Set(codes.codes) == Set(reference.map { 1000 - $0 }))
    }
  }

  @Test func aMissingTextIsNoElement() {
    var codes = CodeSet()
    codes.insert(TextPool.missing)
    #expect(codes.count == 0)
    #expect(!codes.contains(TextPool.missing))
    codes.insert(7)
    #expect(!codes.contains(TextPool.missing))
  }
}
