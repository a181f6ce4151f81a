internal import Dispatch
internal import Synchronization

/// Work that is done on several threads, and whose results come in their own order.
enum Parallel {
  /// The results of some pieces of work.
  /// - Parameters:
  ///   - count: the number of pieces.
  ///   - threads: on how many threads, at least 1.
  ///   - work: does one piece, by its number.
  static func map<Piece: Sendable>(
    _ count: Int, threads: Int, _ work: @Sendable @escaping (Int) -> Piece
  ) -> [Piece] {
    let next = Mutex(0)
    let found = Mutex<[Int: Piece]>([:])
    DispatchQueue.concurrentPerform(iterations: min(max(threads, 1), max(count, 1))) { _ in
      while true {
        let piece = next.withLock { place in
          defer { place += 1 }
          return place
        }
        guard piece < count else { break }
        let result = work(piece)
        found.withLock { $0[piece] = result }
      }
    }
    let all = found.withLock { $0 }
    return (0..<count).compactMap { all[$0] }
  }
}
