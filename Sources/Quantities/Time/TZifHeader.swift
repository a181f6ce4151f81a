/// The header of a TZif data block (RFC 9636, section 3.1).
struct TZifHeader {
  /// The format's version, 1 to 4.
  let version: Int
  /// The number of marks that tell universal from local time.
  let universalCount: Int
  /// The number of marks that tell standard from wall-clock time.
  let standardCount: Int
  /// The number of leap-second records.
  let leapSecondCount: Int
  /// The number of transitions.
  let transitionCount: Int
  /// The number of types of local time.
  let typeCount: Int
  /// The number of bytes of all abbreviations.
  let abbreviationLength: Int

  /// Reads a header.
  /// - Throws: `InvalidTZif` where there is none of a known version.
  init(_ reader: inout BigEndianReader) throws(InvalidTZif) {
    guard reader.remaining >= 4, try reader.bytes(4).elementsEqual("TZif".utf8) else { throw .notTZif }
    let versionByte = try reader.byte()
    switch versionByte {
    case 0: version = 1
    case UInt8(ascii: "2")...UInt8(ascii: "4"): version = Int(versionByte - UInt8(ascii: "0"))
    default: throw .unsupportedVersion(versionByte)
    }
    try reader.skip(15)
    universalCount = try reader.count()
    standardCount = try reader.count()
    leapSecondCount = try reader.count()
    transitionCount = try reader.count()
    typeCount = try reader.count()
    abbreviationLength = try reader.count()
  }

  /// The number of bytes of the data block.
  /// - Parameter timeWidth: the bytes of a time, 4 or 8.
  func blockLength(timeWidth: Int) -> Int {
    transitionCount * (timeWidth + 1) + typeCount * 6 + abbreviationLength + leapSecondCount * (timeWidth + 4)
      + standardCount + universalCount
  }

  /// Checks what a block that is used must keep to.
  /// - Throws: `InvalidTZif` where counts contradict each other, or leap seconds are counted.
  func check() throws(InvalidTZif) {
    guard typeCount > 0, typeCount <= 256, abbreviationLength > 0, [0, typeCount].contains(standardCount),
      [0, typeCount].contains(universalCount)
    else { throw .contradictoryHeader }
    guard leapSecondCount == 0 else { throw .leapSeconds }
  }
}
