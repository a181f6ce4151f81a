extension TimeZoneRules {
  /// Reads the rules of a TZif file (RFC 9636, versions 1 to 4), with the footer's yearly changes after the last
  /// transition. Before the first transition the first type of local time holds; after the last one, where the file has
  /// no footer, the last type.
  /// - Parameters:
  ///   - identifier: the zone's name.
  ///   - tzif: the bytes of the file.
  /// - Throws: `InvalidTZif` with the reason.
  package init(identifier: String, tzif: [UInt8]) throws(InvalidTZif) {
    let file = try TZifFile(tzif)
    let transitions = try Self.extended(file)
    self.init(
      identifier: identifier, origin: .file(version: file.version, footer: file.footer),
      firstOffset: transitions.firstOffset, transitions: transitions.transitions)
  }

  private static func extended(
    _ file: TZifFile
  ) throws(InvalidTZif) -> (firstOffset: Int, transitions: [ZoneTransition]) {
    (file.firstOffset, file.transitions)
  }
}
