internal import CanonicalJSON
internal import Custody
internal import Diagnostics
internal import Digests

/// Seals in words.
enum CustodyText {
  /// A seal for a terminal, with the code that stands for the whole of it.
  static func table(of seal: Seal, in language: Language) -> String {
    var lines: [String] = []
    for log in seal.logs {
      lines.append(log.name)
      switch language {
      case .english: lines.append("  \(log.records) records, \(log.byteCount) bytes")
      case .chinese: lines.append("  \(log.records) 条记录，\(log.byteCount) 字节")
      }
      lines.append("  SHA-256      \(log.digest)")
      lines.append("  Merkle root  \(log.root)")
    }
    let digest = ContentDigest(of: seal.json.canonicalBytes).description
    lines.append((language == .english ? "Code of the seal: " : "封存记录的校验码：") + digest)
    return lines.joined(separator: "\n")
  }
}
