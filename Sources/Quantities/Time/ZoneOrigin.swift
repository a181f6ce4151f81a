/// Where the rules of a zone come from.
package enum ZoneOrigin: Sendable, Hashable {
  /// One offset for all time.
  case fixedOffset
  /// A TZif file: its format version, 1 to 4, and the POSIX TZ text of its footer, empty where it has none.
  ///
  /// Which edition of the rules it holds the file does not say: whoever reads it keeps the digest of its bytes.
  case file(version: Int, footer: String)
}
