/// The second at which a zone's offset from UTC changes.
struct ZoneTransition: Sendable, Hashable {
  /// Seconds since 1970-01-01T00:00:00Z.
  let second: Int
  /// The offset from then on, in seconds east of UTC.
  let offset: Int
}
