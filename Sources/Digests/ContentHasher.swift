internal import Crypto

/// Digests bytes that come piece by piece.
package struct ContentHasher: Sendable {
  private var state = SHA256()

  /// Starts with no bytes.
  package init() {}

  /// Takes the next bytes.
  package mutating func update(_ piece: [UInt8]) { state.update(data: piece) }

  /// Takes the next bytes.
  package mutating func update(_ piece: ArraySlice<UInt8>) { state.update(data: piece) }

  /// Takes the first bytes of a piece.
  /// - Parameter count: how many, at most as many as there are.
  package mutating func update(_ piece: [UInt8], upTo count: Int) { state.update(data: piece[..<count]) }

  /// The digest of all bytes so far.
  package func finish() -> ContentDigest { ContentDigest(bytes: Array(state.finalize())) }
}
