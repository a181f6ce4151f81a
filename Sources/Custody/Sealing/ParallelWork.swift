internal import Dispatch
internal import Synchronization

/// Work that several threads share.
enum ParallelWork {
  /// Does every part of some work, on as many threads as the machine has to offer, and something else meanwhile.
  /// - Parameters:
  ///   - parts: are done at the same time and in any order.
  ///   - meanwhile: is done on the thread that waits.
  /// - Returns: what each part gave, in the order of the parts, and what was done meanwhile.
  static func run<Outcome: Sendable, Other>(
    _ parts: [@Sendable () -> Outcome], meanwhile: () -> Other
  ) -> (parts: [Outcome], meanwhile: Other) {
    let outcomes = Outcomes<Outcome>(count: parts.count)
    let group = DispatchGroup()
    for (index, part) in parts.enumerated() {
      DispatchQueue.global().async(group: group) { outcomes.set(part(), at: index) }
    }
    let other = meanwhile()
    group.wait()
    return (outcomes.all, other)
  }

  /// What parts of some work gave so far; a class, so that all threads have the same.
  private final class Outcomes<Outcome: Sendable>: Sendable {
    private let values: Mutex<[Outcome?]>

    init(count: Int) { values = Mutex(Array(repeating: nil, count: count)) }

    var all: [Outcome] { values.withLock { $0.compactMap { $0 } } }

    func set(_ outcome: Outcome, at index: Int) { values.withLock { $0[index] = outcome } }
  }
}
