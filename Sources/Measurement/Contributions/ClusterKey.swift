internal import ActivityLogs
internal import Columns
internal import Quantities

/// The keys of clusters: FNV-1a of 64 bits over a byte that says what kind of cluster it is, and over what names it.
///
/// A case and an occurrence are named by the id of their unit, a zero byte and their own name; a person by the name alone,
/// so that one who is active in two communities is drawn once for both; a value by its bytes, or by its number in eight
/// bytes, lowest first; a record that belongs to none of these by the unit's id and every field that the rubric reads.
struct ClusterKey {
  private var hash = TextKey.start

  private init(kind: UInt8) { absorb(kind) }

  /// The key of a case.
  static func ofCase(_ name: some Sequence<UInt8>, ofUnit unit: String) -> UInt64 { named(1, name, ofUnit: unit) }

  /// The key of an occurrence.
  static func occurrence(_ name: some Sequence<UInt8>, ofUnit unit: String) -> UInt64 { named(2, name, ofUnit: unit) }

  /// The key of a person.
  static func person(_ name: some Sequence<UInt8>) -> UInt64 {
    var key = ClusterKey(kind: 3)
    key.absorb(text: name)
    return key.hash
  }

  /// The key of a text that is counted.
  static func value(_ text: some Sequence<UInt8>) -> UInt64 {
    var key = ClusterKey(kind: 4)
    key.absorb(text: text)
    return key.hash
  }

  /// The key of a number that is counted.
  static func value(_ number: ExactDecimal) -> UInt64 {
    var key = ClusterKey(kind: 5)
    key.absorb(number)
    return key.hash
  }

  /// The key of a time that is counted.
  static func value(_ time: LogTime) -> UInt64 {
    var key = ClusterKey(kind: 6)
    key.absorb(time)
    return key.hash
  }

  /// The key of a record that stands alone.
  /// - Parameter columns: the names of the fields that tell it from others, in an order of their own.
  static func record(_ row: Int, of batch: EventBatch, columns: [String], ofUnit unit: String) -> UInt64 {
    var key = ClusterKey(kind: 7)
    key.absorb(text: unit.utf8)
    key.absorb(text: batch.ids[row])
    for name in columns {
      switch batch.columns.columns[name] {
      case .text(let column): key.absorb(text: column.dictionary.utf8(of: column.codes[row]))
      case .number(let column): if let number = column.values[row] { key.absorb(number) }
      case .time(let column): if let time = column.values[row] { key.absorb(time) }
      default: break
      }
      key.absorb(0)
    }
    return key.hash
  }

  private static func named(_ kind: UInt8, _ name: some Sequence<UInt8>, ofUnit unit: String) -> UInt64 {
    var key = ClusterKey(kind: kind)
    key.absorb(text: unit.utf8)
    key.absorb(text: name)
    return key.hash
  }

  private mutating func absorb(_ byte: UInt8) { TextKey.absorb(byte: byte, into: &hash) }

  private mutating func absorb(text: some Sequence<UInt8>) {
    for byte in text { absorb(byte) }
    absorb(0)
  }

  private mutating func absorb(_ number: ExactDecimal) {
    absorb(bits: UInt64(truncatingIfNeeded: number.units))
    absorb(bits: UInt64(truncatingIfNeeded: number.units >> 64))
  }

  private mutating func absorb(_ time: LogTime) {
    absorb(bits: UInt64(bitPattern: time.start.nanoseconds))
    absorb(bits: UInt64(bitPattern: time.end.nanoseconds))
  }

  private mutating func absorb(bits: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { absorb(UInt8(truncatingIfNeeded: bits >> shift)) }
  }
}
