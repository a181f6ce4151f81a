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
  ///   - plan: the reading plan of the run.
  ///   - keys: the keys of the run, if contents are to be compared.
  init(logs: [LogEntry], plan: ReadingPlan, keys: inout ContentKeys?) {
    ids = Array(repeating: [], count: logs.count)
    var plan = plan
    if keys == nil { plan.choice = .only(["id"]) }
    var seenContents: Set<UInt64> = []
    var files = 0
    for (entry, log) in logs.enumerated() {
      var seenIDs: Set<UInt32> = []
      for file in log.files {
        files += 1
        guard var reader = try? log.reader(of: file, index: files - 1, plan: plan),
          keys != nil || reader.hasColumn("id")
        else { continue }
        while let batch = (try? reader.nextBatch()) ?? nil {
          for code in batch.columns.text("id")?.codes ?? [] where code != TextDictionary.missing {
            if !seenIDs.insert(code).inserted { ids[entry].insert(code) }
          }
          guard let columns = keys?.numbered(batch.columns, entry: entry) else { continue }
          for row in 0..<batch.rowCount {
            guard let key = keys?.key(of: row, in: columns, entry: entry) else { continue }
            let hash = ContentKeys.hash(key)
            if !seenContents.insert(hash).inserted { contents.insert(hash) }
          }
        }
      }
    }
  }
}
