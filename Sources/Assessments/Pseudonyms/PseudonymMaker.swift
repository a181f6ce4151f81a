internal import Diagnostics
internal import Digests

/// Makes pseudonyms: keyed hashes of texts, the first 16 hexadecimal digits of HMAC-SHA-256 behind a letter.
///
/// What is hashed is the name of the column, a zero byte, and the text's UTF-8 bytes; so the same text has different
/// pseudonyms in columns that have nothing to do with each other. A person has the same one in `person`, `recorded_by`
/// and `approver`, and a number the same one wherever it stands in a text.
struct PseudonymMaker: Sendable {
  /// The fields that name persons; they share their pseudonyms.
  static let personFields: Set<String> = ["person", "recorded_by", "approver"]
  /// The hexadecimal digits of a pseudonym.
  private static let digits = 16

  private let key: SecretKey

  /// Makes pseudonyms with a key.
  init(key: SecretKey) { self.key = key }

  /// The pseudonym of a text of a column.
  /// - Parameter column: the name of a field, or of an attribute behind `x.`.
  func pseudonym(of text: String, in column: String) -> String {
    Self.personFields.contains(column)
      ? pseudonym(of: text.utf8, domain: "person", letter: "p") : pseudonym(of: text.utf8, domain: column, letter: "k")
  }

  /// The pseudonym of a number found in a text.
  /// - Parameter digits: its digits in ASCII, with nothing between them.
  func pseudonym(of digits: [UInt8], kind: PersonalNumber.Kind) -> String {
    switch kind {
    case .mobile: pseudonym(of: digits, domain: "mobile", letter: "m")
    case .residentID: pseudonym(of: digits, domain: "resident-id", letter: "r")
    }
  }

  private func pseudonym(of bytes: some Sequence<UInt8>, domain: String, letter: String) -> String {
    let code = key.hash.code(of: Array(domain.utf8) + [0] + Array(bytes))
    let text = code.prefix(Self.digits / 2).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return letter + "-" + text.joined()
  }
}
