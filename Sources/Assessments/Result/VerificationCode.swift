internal import CanonicalJSON
internal import Digests

/// The short code that stands for a result: it is printed on reports, so that a sheet of paper can be held against a
/// bundle.
///
/// It is the first 100 bits of the SHA-256 digest of `assessment.json` in the digits of Crockford's Base32, in five groups
/// of four.
package struct VerificationCode: Sendable, Hashable {
  /// The code.
  package let text: String

  private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// Makes the code of a result.
  /// - Parameter result: the canonical bytes of `assessment.json`.
  package init(of result: [UInt8]) {
    let bytes = ContentDigest(of: result).bytes
    var characters: [Character] = []
    for index in 0..<20 {
      if index > 0, index.isMultiple(of: 4) { characters.append("-") }
      let bit = index * 5
      let word = UInt16(bytes[bit / 8]) << 8 | UInt16(bytes[bit / 8 + 1])
      characters.append(Self.digits[Int(word >> (11 - bit % 8) & 31)])
    }
    text = String(characters)
  }

  /// Makes the code of a result.
  init(of result: AssessmentResult) { self.init(of: result.json.canonicalBytes) }

  /// Whether somebody typed this code: case, blanks and hyphens do not matter, nor do O for 0, I and L for 1.
  package func matches(_ typed: String) -> Bool { Self.plain(typed) == Self.plain(text) }

  private static func plain(_ text: String) -> String {
    String(
      text.uppercased().compactMap { character -> Character? in
        switch character {
        case " ", "-", "–", "\u{3000}": nil
        case "O": "0"
        case "I", "L": "1"
        default: character
        }
      })
  }
}

extension AssessmentResult {
  /// The code that stands for the result.
  package var verificationCode: VerificationCode { VerificationCode(of: self) }
}
