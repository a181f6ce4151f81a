internal import Synchronization

/// How much memory a run may take before it puts on disk what it can.
///
/// The events of cases, which are most of what is kept, go there; texts, distinct values and counts stay. So a run goes
/// to disk from half of the budget on, and leaves the rest to these.
package final class MemoryBudget: Sendable {
  private let limit: Int?
  private let folder: String
  /// The file, once it is needed; a run that cannot have one does without.
  private let file = Mutex<(isAsked: Bool, file: ScratchFile?)>((false, nil))

  /// Makes a budget.
  /// - Parameters:
  ///   - limit: the number of bytes that the program may take, or `nil` for as many as there are.
  ///   - folder: where files take up room.
  package init(limit: Int?, folder: String) {
    self.limit = limit
    self.folder = folder
  }

  /// Room without end.
  package static let unlimited = MemoryBudget(limit: nil, folder: "")

  /// Whether there is any limit.
  package var isLimited: Bool { limit != nil }

  /// Where what is put away has to go, or `nil` as long as there is room in memory.
  package func scratchFile() -> ScratchFile? {
    guard let limit, ResidentMemory.bytes ?? .max >= limit / 2 else { return nil }
    return file.withLock { file in
      if !file.isAsked { file = (true, try? ScratchFile(in: folder)) }
      return file.file
    }
  }
}
