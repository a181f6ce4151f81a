package import Columns

/// What is packed in a gzip file (RFC 1952), unpacked as it is read.
///
/// Several members are one after the other; zeros that fill up the file's end are passed over. The checksum and the
/// length of each member are checked where it ends, so a file is good only when it has been read to its end. Memory does
/// not depend on the file's size.
package final class GzipReader: ByteSource {
  /// What the next packed byte belongs to.
  private enum State {
    /// A member's header, or the zeros after the last member.
    case between
    case member
    /// The zeros after the last member.
    case padding
    case ended
  }

  /// The number of packed bytes that are read at once.
  private static let pieceSize = 1 << 16

  private let source: any ByteSource
  private var inflater: Inflater
  private var input = [UInt8](repeating: 0, count: pieceSize)
  /// The packed bytes at hand, of those in `input`.
  private var rest = 0..<0
  /// The number of packed bytes used up.
  private var consumed = 0
  /// The number of bytes given out.
  private var produced = 0
  private var state = State.between
  private var failure: FileFailure?

  /// Begins to unpack.
  /// - Parameter source: the packed bytes, from their beginning.
  /// - Throws: `FileFailure.system` where there is no memory.
  package init(_ source: any ByteSource) throws(FileFailure) {
    self.source = source
    inflater = try Inflater(.gzip)
  }

  /// Whether a file with these first bytes, of which two are enough, is packed with gzip.
  package static func isPacked(_ firstBytes: some Collection<UInt8>) -> Bool { firstBytes.starts(with: [0x1F, 0x8B]) }

  package var byteCount: Int {
    // Text shrinks to a tenth or so; too large a hint only costs a buffer.
    source.byteCount == 0 ? ByteWindow.pieceSize : max(Self.pieceSize, min(source.byteCount, 1 << 40) * 10)
  }

  package func read(into bytes: inout [UInt8], range: Range<Int>) throws(FileFailure) -> Int {
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
    while true {
      if rest.isEmpty, state != .ended { try refill() }
      switch state {
      case .ended: return 0
      case .between where consumed == 0 || input[rest.lowerBound] != 0:
        inflater.reset()
        state = .member
      case .between, .padding:
        state = .padding
        guard input[rest.lowerBound] == 0 else { throw .damaged(offset: consumed) }
        consumed += 1
        rest.removeFirst()
      case .member:
        let step = inflater.inflate(&input, packed: rest, into: &bytes, unpacked: range)
        consumed += step.consumed
        rest = rest.lowerBound + step.consumed..<rest.upperBound
        produced += step.produced
        if step.isDamaged { throw .damaged(offset: consumed) }
        if ExpansionLimit.isExceeded(unpacked: produced, packed: max(source.byteCount, consumed)) {
          throw .expandsTooMuch
        }
        if step.isEnded { state = .between }
        if step.produced > 0 { return step.produced }
        guard step.isEnded || rest.isEmpty else { throw .damaged(offset: consumed) }
      }
    }
  }

  /// Reads packed bytes, or finds that there are no more.
  private func refill() throws(FileFailure) {
    let count = try source.read(into: &input, range: 0..<input.count)
    rest = 0..<count
    guard count == 0 else { return }
    guard state != .member, consumed > 0 else { throw .damaged(offset: consumed) }
    state = .ended
  }
}

extension Range<Int> {
  /// Takes the first number away.
  fileprivate mutating func removeFirst() { self = Swift.min(lowerBound + 1, upperBound)..<upperBound }
}
