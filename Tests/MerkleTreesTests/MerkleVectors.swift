import Foundation
import MerkleTrees
import TestSupport
import Testing

/// The published cases of transparency-dev/merkle.
enum MerkleVectors {
  /// The folder beside the repository, or `nil` with a notice.
  static var folder: URL? { Repository.shared("vectors/merkle") }

  /// The cases of a file of JSON Lines.
  static func cases(_ name: String) throws -> [[String: Any]] {
    let file = try #require(folder).appendingPathComponent(name)
    return try Repository.bytes(file).split(separator: UInt8(ascii: "\n")).map {
      try #require(try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any])
    }
  }

  /// The hash that a text in Base64 stands for; `nil` where it is none.
  static func hash(_ text: Any?) -> MerkleHash? {
    (text as? String).flatMap { Data(base64Encoded: $0) }.flatMap { MerkleHash(bytes: [UInt8]($0)) }
  }

  /// A root; where a case does not care what it is, and gives a few words, any one will do.
  static func root(_ text: Any?) -> MerkleHash? {
    (text as? String).flatMap { Data(base64Encoded: $0) }.map {
      MerkleHash(bytes: [UInt8]($0)) ?? MerkleHash(leaf: [UInt8]($0))
    }
  }

  /// The hashes of a proof; `nil` where one is none.
  static func path(_ texts: Any?) -> [MerkleHash]? {
    var path: [MerkleHash] = []
    for text in texts as? [String] ?? [] {
      guard let hash = hash(text) else { return nil }
      path.append(hash)
    }
    return path
  }

  /// The bytes of a text in hexadecimal.
  static func bytes(_ text: String) -> [UInt8] {
    let digits = Array(text)
    return stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
  }
}
