/// The bytes that logs are cut at.
extension UInt8 {
  /// LF.
  @inlinable package static var lineFeed: UInt8 { UInt8(ascii: "\n") }
  /// CR.
  @inlinable package static var carriageReturn: UInt8 { UInt8(ascii: "\r") }
  /// The quote of RFC 4180 and of JSON.
  @inlinable package static var quote: UInt8 { UInt8(ascii: "\"") }
  /// The separator of RFC 4180 and of JSON.
  @inlinable package static var comma: UInt8 { UInt8(ascii: ",") }
  /// What begins an escape of JSON.
  @inlinable package static var backslash: UInt8 { UInt8(ascii: "\\") }
}
