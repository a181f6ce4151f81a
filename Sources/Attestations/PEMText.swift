/// Bytes between lines that say what they are (RFC 7468).
enum PEMText {
  /// The bytes of a text that holds one such stretch and nothing else but blanks.
  /// - Parameter label: what they must be said to be.
  static func content(of text: String, label: String) -> [UInt8]? {
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      String(line.drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "\r" }.reversed())
    }.filter { !$0.isEmpty }
    guard lines.count >= 3, lines.first == "-----BEGIN \(label)-----", lines.last == "-----END \(label)-----" else {
      return nil
    }
    return Base64.decode(lines.dropFirst().dropLast().joined())
  }

  /// Writes bytes in lines of 64 characters.
  static func text(of bytes: [UInt8], label: String) -> String {
    let characters = Array(Base64.encode(bytes))
    let lines = stride(from: 0, to: characters.count, by: 64).map {
      String(characters[$0..<min(characters.count, $0 + 64)])
    }
    return (["-----BEGIN \(label)-----"] + lines + ["-----END \(label)-----", ""]).joined(separator: "\n")
  }
}
