internal import Columns

/// The bytes of an archive's entry, unpacked as they are read; their number and checksum are checked at their end.
final class ZipEntryReader: ByteSource {
  /// The number of packed bytes that are read at once.
  private static let pieceSize = 1 << 17

  private let file: FileReader
  private let entry: ZipEntry
  private var inflater: Inflater?
  private var input: [UInt8] = []
  /// The packed bytes at hand, of those in `input`.
  private var rest = 0..<0
  /// Where the next packed byte stands in the archive, those at hand left out.
  private var next: Int
  private let end: Int
  private var produced = 0
  private var checksum = Checksum()
  private var isEnded = false
  private var failure: FileFailure?

  /// Begins to unpack.
  /// - Parameter start: where the entry's packed bytes begin.
  init(_ file: FileReader, _ entry: ZipEntry, start: Int) throws(FileFailure) {
    self.file = file
    self.entry = entry
    next = start
    end = start + entry.packedSize
    inflater = entry.method == 0 ? nil : try Inflater(.raw)
  }

  var byteCount: Int { entry.size }

  func read(into bytes: inout [UInt8], range: Range<Int>) throws(FileFailure) -> Int {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count, !range.isEmpty else { return 0 }
    if let failure { throw failure }
    do throws(FileFailure) {
      return try unpack(into: &bytes, range: range)
    } catch {
      failure = error
      throw error
    }
  }

  private func unpack(into bytes: inout [UInt8], range: Range<Int>) throws(FileFailure) -> Int {
    while !isEnded {
      if rest.isEmpty { try refill() }
      let step = try step(into: &bytes, range: range)
      rest = rest.lowerBound + step.consumed..<rest.upperBound
      produced += step.produced
      checksum.add(bytes, range: range.lowerBound..<range.lowerBound + step.produced)
      let place = next - rest.count
      guard !step.isDamaged, produced <= entry.size else { throw .damaged(offset: place) }
      if step.isEnded {
        isEnded = true
        guard produced == entry.size, place == end, checksum.value == entry.checksum else {
          throw .damaged(offset: place)
        }
      }
      if step.produced > 0 { return step.produced }
      // Without bytes that are at hand or still to come, nothing can go on.
      guard step.isEnded || rest.isEmpty && next < end else { throw .damaged(offset: place) }
    }
    return 0
  }

  private func step(into bytes: inout [UInt8], range: Range<Int>) throws(FileFailure) -> Inflater.Step {
    guard inflater == nil else {
      return inflater?.inflate(&input, packed: rest, into: &bytes, unpacked: range)
        ?? Inflater.Step(consumed: 0, produced: 0, isEnded: false, isDamaged: true)
    }
    let count = min(rest.count, range.count)
    let (source, target) = (rest.lowerBound, range.lowerBound)
    bytes.replaceSubrange(target..<target + count, with: input[source..<source + count])
    return Inflater.Step(
      consumed: count, produced: count, isEnded: count == rest.count && next == end, isDamaged: false)
  }

  private func refill() throws(FileFailure) {
    // zlib may have more to give after the last packed byte.
    guard next < end else { return }
    input = try file.bytes(at: next, count: min(Self.pieceSize, end - next))
    guard !input.isEmpty else { throw .damaged(offset: next) }
    rest = 0..<input.count
    next += input.count
  }
}
