/// A small zone file made by a test.
struct TZifSample {
  /// The version byte of the header.
  var version = UInt8(ascii: "2")
  /// Transition times and the indices of the types of local time that follow them.
  var transitions: [(second: Int, type: UInt8)] = []
  /// The offsets of the types of local time, in seconds east of UTC.
  var offsets = [0]
  /// The footer, without its line feeds.
  var footer = ""
  /// The number of leap-second records.
  var leapSeconds = 0

  /// The file.
  var bytes: [UInt8] {
    guard version != 0 else { return block(timeWidth: 4) }
    // The 32-bit part is there for readers of another time and empty, as new files have it.
    let empty = TZifSample(version: version).block(timeWidth: 4)
    return empty + block(timeWidth: 8) + Array("\n\(footer)\n".utf8)
  }

  /// A header and its data.
  private func block(timeWidth: Int) -> [UInt8] {
    var bytes = Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
    for count in [0, 0, leapSeconds, transitions.count, offsets.count, 4] { bytes += bigEndian(count, width: 4) }
    for transition in transitions { bytes += bigEndian(transition.second, width: timeWidth) }
    bytes += transitions.map(\.type)
    for offset in offsets { bytes += bigEndian(offset, width: 4) + [0, 0] }
    bytes += Array("LMT\0".utf8)
    return bytes + [UInt8](repeating: 0, count: leapSeconds * (timeWidth + 4))
  }

  /// The last bytes of a two's-complement number.
  private func bigEndian(_ number: Int, width: Int) -> [UInt8] {
    (0..<width).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
