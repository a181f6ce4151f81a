/// How much packed bytes may grow when they are unpacked.
package enum ExpansionLimit {
  /// The number of unpacked bytes that are always accepted.
  package static let freeSize = 100 << 20
  /// How many times its packed size anything larger may have; logs seldom reach a tenth of it.
  package static let factor = 250

  /// Whether that many bytes are too many for that many packed ones.
  package static func isExceeded(unpacked: Int, packed: Int) -> Bool {
    unpacked > freeSize && (unpacked - 1) / factor >= packed
  }
}
