internal import Columns
internal import Diagnostics
internal import RecordReaders

/// Which ids and which contents occur more than once in the logs, found by reading all files beforehand.
///
/// Which of several records with one id is an event must not depend on the order of the files. So they have to be
/// known before the first of them is let through. What is found is a suspicion: among the records may be bad ones, and
/// contents are told apart by a hash; the held records themselves are compared exactly.
struct Repetitions {
  /// The repeated ids of each `logs` entry, by their codes in the run's dictionary.
  private(set) var ids: [Set<UInt32>]
  /// The hashes of repeated contents; empty where contents were not asked for.
  private(set) var contents: Set<UInt64> = []

  /// Reads all files; what is wrong with them is left to be said when they are read again.
  /// - Parameters:
  ///   - entries: for each file the number of its `logs` entry.
  ///   - plan: the reading plan of the run.
  ///   - keys: the keys of the run, if contents are to be compared.
  init(files: [LogFile], entries: [Int], plan: ReadingPlan, keys: inout ContentKeys?) {
    var seenIDs: [Set<UInt32>] = Array(repeating: [], count: (entries.max() ?? -1) + 1)
    var seenContents: Set<UInt64> = []
    ids = seenIDs
    for (index, file) in files.enumerated() {
      var plan = plan
      if keys == nil { plan.choice = .only(["id"]) }
      guard var reader = try? CanonicalCSVReader(file, fileIndex: index, plan: plan),
        keys != nil || reader.hasColumn("id")
      else { continue }
      while let batch = (try? reader.nextBatch()) ?? nil {
        for code in batch.columns.text("id")?.codes ?? [] where code != TextDictionary.missing {
          if !seenIDs[entries[index]].insert(code).inserted { ids[entries[index]].insert(code) }
        }
        guard let columns = keys?.numbered(batch.columns) else { continue }
        for row in 0..<batch.rowCount {
          guard let key = keys?.key(of: row, in: columns) else { continue }
          let hash = ContentKeys.hash(key)
          if !seenContents.insert(hash).inserted { contents.insert(hash) }
        }
      }
    }
  }
}
