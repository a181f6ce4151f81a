/// The generator Philox4x32-10 (Salmon, Moraes, Dror and Shaw 2011, “Parallel random numbers: as easy as 1, 2, 3”).
///
/// It has no state: a key and a counter of 128 bits give four words, so that every draw can be looked up by itself, in any
/// order and on any thread.
struct Philox: Sendable {
  private let key: (UInt32, UInt32)

  /// Makes a generator.
  init(key: UInt64) {
    self.key = (UInt32(truncatingIfNeeded: key), UInt32(truncatingIfNeeded: key >> 32))
  }

  /// The four words of a counter.
  /// - Parameter counter: its words, the lowest first.
  func words(at counter: SIMD4<UInt32>) -> SIMD4<UInt32> {
    var (state, key) = (counter, key)
    for _ in 0..<10 {
      let first = UInt64(0xd251_1f53) * UInt64(state.x)
      let second = UInt64(0xcd9e_8d57) * UInt64(state.z)
      state = SIMD4(
        UInt32(truncatingIfNeeded: second >> 32) ^ state.y ^ key.0, UInt32(truncatingIfNeeded: second),
        UInt32(truncatingIfNeeded: first >> 32) ^ state.w ^ key.1, UInt32(truncatingIfNeeded: first))
      key.0 &+= 0x9e37_79b9
      key.1 &+= 0xbb67_ae85
    }
    return state
  }
}
