internal import ActivityLogs
internal import Digests

/// The digest of a set of events, whatever the order, the files or the format they came in (SEMANTICS, event digest).
///
/// Each event is written as canonical JSON (`EventWriter`) and digested by SHA-256; the digests are sorted as bytes and
/// digested in one go. Digests of parts of the events can be merged in any order.
struct EventDigest: Sendable {
  private var digests: [DigestWords] = []
  private var days = UTCDays()

  /// Makes the digest of no events.
  init() {}

  /// Adds events with all their columns.
  mutating func add(_ batch: EventBatch) {
    digests.reserveCapacity(digests.count + batch.rowCount)
    var writer = EventWriter(batch, days: days)
    for row in 0..<batch.rowCount { digests.append(DigestWords(ContentDigest(of: writer.bytes(of: row)))) }
    days = writer.days
  }

  /// Adds the events of another digest.
  mutating func merge(_ other: EventDigest) { digests += other.digests }

  /// Brings the digests into order, so that less is left to do in the end.
  mutating func sort() { digests.sort() }

  /// The digest of all events added, in hexadecimal.
  mutating func finish() -> String {
    sort()
    var hasher = ContentHasher()
    var piece: [UInt8] = []
    for digest in digests {
      digest.append(to: &piece)
      if piece.count >= Self.pieceSize {
        hasher.update(piece)
        piece.removeAll(keepingCapacity: true)
      }
    }
    hasher.update(piece)
    return hasher.finish().description
  }

  private static let pieceSize = 1 << 16

  /// The digest of each event of a batch.
  /// - Parameter omitted: a field that is left out.
  static func digests(of batch: EventBatch, without omitted: String? = nil) -> [[UInt8]] {
    var writer = EventWriter(batch, without: omitted, days: UTCDays())
    return (0..<batch.rowCount).map { ContentDigest(of: writer.bytes(of: $0)).bytes }
  }
}
