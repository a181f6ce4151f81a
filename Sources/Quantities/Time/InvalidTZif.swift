/// Why bytes are not time-zone rules that can be used.
package enum InvalidTZif: Error, Sendable, Hashable {
  /// The bytes do not begin as a TZif file does.
  case notTZif
  /// The file has a version other than 1 to 4; its version byte.
  case unsupportedVersion(UInt8)
  /// The file ends before what its header announces.
  case truncated
  /// Something follows the end of the file.
  case trailingBytes
  /// What the headers say contradicts itself.
  case contradictoryHeader
  /// The transition times do not strictly ascend.
  case unorderedTransitions
  /// A transition names a type of local time that is not there.
  case unknownLocalTimeType
  /// An offset from UTC is not more than −25 and less than 26 hours.
  case offsetOutOfRange
  /// The file counts leap seconds, which instants here do not.
  case leapSeconds
  /// The footer is not a POSIX TZ text with its rules; the footer.
  case malformedFooter(String)
  /// The footer contradicts the last transition; the footer.
  case contradictoryFooter(String)
}
