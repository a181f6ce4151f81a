internal import ActivityLogs
internal import RecordReaders

/// The seeded hash that decides which records are drawn as evidence: those with the smallest hashes.
///
/// `hash = mix(salt XOR key)`, in 64 bits:
/// - salt = FNV-1a of the UTF-8 bytes of seed, indicator id and the id of the unit that the record itself names, each
///   followed by a zero byte;
/// - key = FNV-1a of the byte 1 and the record's id or, for a record without one, of the byte 2 and its place as
///   numbers of eight bytes, lowest first: file; offset, length and line, or table and row; where a mapping made
///   several events of the record, for each but the first the event's number;
/// - mix = the finaliser of SplitMix64.
///
/// The record's own unit enters rather than the unit evaluated, so that the sample of a sub-district is drawn from the
/// samples of its communities, and nothing need be read again. Whoever wrote the records before the seed was known
/// cannot have known which ones would be drawn.
enum EvidenceHash {
  /// What is mixed into the hashes of all records of one indicator that name one unit.
  static func salt(seed: String, indicator: String, unit: String) -> UInt64 {
    var hash = start
    for part in [seed, indicator, unit] {
      for byte in part.utf8 { absorb(byte: byte, into: &hash) }
      absorb(byte: 0, into: &hash)
    }
    return hash
  }

  /// The key of a record that has an id.
  static func key(ofID id: ArraySlice<UInt8>) -> UInt64 {
    var hash = start
    absorb(byte: 1, into: &hash)
    for byte in id { absorb(byte: byte, into: &hash) }
    return hash
  }

  /// The key of a record without an id.
  static func key(of place: RecordPlace) -> UInt64 {
    var hash = start
    absorb(byte: 2, into: &hash)
    absorb(number: place.file, into: &hash)
    switch place.location {
    case .bytes(let offset, let length, let line):
      absorb(number: offset, into: &hash)
      absorb(number: length, into: &hash)
      absorb(number: line, into: &hash)
    case .row(let table, let number):
      absorb(number: table, into: &hash)
      absorb(number: number, into: &hash)
    }
    if place.event > 0 { absorb(number: place.event, into: &hash) }
    return hash
  }

  /// The hash that records are drawn by.
  static func hash(salt: UInt64, key: UInt64) -> UInt64 {
    var mixed = salt ^ key
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  private static let start = TextKey.start

  private static func absorb(byte: UInt8, into hash: inout UInt64) { TextKey.absorb(byte: byte, into: &hash) }

  private static func absorb(number: Int, into hash: inout UInt64) {
    let bits = UInt64(bitPattern: Int64(number))
    for shift in stride(from: 0, to: 64, by: 8) { absorb(byte: UInt8(truncatingIfNeeded: bits >> shift), into: &hash) }
  }
}
