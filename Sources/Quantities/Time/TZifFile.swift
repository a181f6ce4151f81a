/// What a TZif file says (RFC 9636), before the footer is worked out.
struct TZifFile {
  /// The format's version, 1 to 4.
  let version: Int
  /// The offset before the first transition, in seconds east of UTC.
  let firstOffset: Int
  /// The transitions in strictly ascending order.
  let transitions: [ZoneTransition]
  /// The POSIX TZ text for the time after the last transition, empty where there is none.
  let footer: String

  /// Reads a file; of versions 2 and up the part with 64-bit times.
  /// - Throws: `InvalidTZif` with the reason.
  init(_ bytes: [UInt8]) throws(InvalidTZif) {
    var reader = BigEndianReader(bytes)
    var header = try TZifHeader(&reader)
    version = header.version
    if version > 1 {
      try reader.skip(header.blockLength(timeWidth: 4))
      header = try TZifHeader(&reader)
      guard header.version == version else { throw .contradictoryHeader }
    }
    (firstOffset, transitions) = try Self.block(of: header, timeWidth: version > 1 ? 8 : 4, from: &reader)
    footer = version > 1 ? try Self.footer(from: &reader) : ""
    guard reader.remaining == 0 else { throw .trailingBytes }
  }

  /// Reads the data that a header announces.
  private static func block(
    of header: TZifHeader, timeWidth: Int, from reader: inout BigEndianReader
  ) throws(InvalidTZif) -> (firstOffset: Int, transitions: [ZoneTransition]) {
    try header.check()
    // So that a made-up count takes no memory.
    guard header.blockLength(timeWidth: timeWidth) <= reader.remaining else { throw .truncated }
    var seconds: [Int] = []
    for _ in 0..<header.transitionCount {
      let second = try reader.number(width: timeWidth)
      if let last = seconds.last, second <= last { throw .unorderedTransitions }
      seconds.append(second)
    }
    let typeIndices = try reader.bytes(header.transitionCount)
    var offsets: [Int] = []
    for _ in 0..<header.typeCount {
      let offset = try reader.number(width: 4)
      guard TimeZoneRules.offsets.contains(offset) else { throw .offsetOutOfRange }
      offsets.append(offset)
      // Whether it is daylight-saving time, and its abbreviation, change no instant.
      try reader.skip(2)
    }
    try reader.skip(header.abbreviationLength + header.standardCount + header.universalCount)
    var transitions: [ZoneTransition] = []
    for (second, typeIndex) in zip(seconds, typeIndices) {
      guard Int(typeIndex) < offsets.count else { throw .unknownLocalTimeType }
      transitions.append(ZoneTransition(second: second, offset: offsets[Int(typeIndex)]))
    }
    guard let firstOffset = offsets.first else { throw .contradictoryHeader }
    return (firstOffset, transitions)
  }

  /// Reads the footer: a line between two line feeds.
  private static func footer(from reader: inout BigEndianReader) throws(InvalidTZif) -> String {
    let newline = UInt8(ascii: "\n")
    guard try reader.byte() == newline else { throw .malformedFooter("") }
    var line: [UInt8] = []
    while true {
      let byte = try reader.byte()
      if byte == newline { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
  }
}
