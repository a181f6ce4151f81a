/// A file that an evaluation read.
package struct InputFile: Sendable, Hashable, Codable {
  /// What the file was read for.
  package enum Role: String, Sendable, Hashable, Codable, CaseIterable {
    case assessment
    case rubric
    case communities
    case facts
    case sources
    case strata
    case calendar
    case roster
    case opening
    case log
    case mapping
    case judgements
    case seal
    case waivers
    case stages
  }

  /// What it was read for.
  package var role: Role
  /// Its name as the assessment gives it, with `/` between parts.
  package var name: String
  /// The SHA-256 digest of its bytes in lower-case hexadecimal.
  package var digest: String
  /// Its size in bytes.
  package var size: Int

  /// Makes an input file.
  package init(role: Role, name: String, digest: String, size: Int) {
    self.role = role
    self.name = name
    self.digest = digest
    self.size = size
  }
}
