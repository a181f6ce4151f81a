import Assessments
import CanonicalJSON
import Diagnostics
import Foundation
import Synchronization
import TestSupport
import Testing

/// A copy of the assessment with every scoring key, and a cache beside it.
struct CachedAssessment {
  private let root: URL

  /// Makes the copy.
  init() throws {
    root = try Repository.temporaryFolder()
    try FileManager.default.copyItem(
      at: Repository.path("Tests/AssessmentsTests/Fixtures/every-scoring-key"), to: folder)
  }

  /// The folder of the assessment.
  var folder: URL { root.appendingPathComponent("计分") }
  /// The folder of the cache.
  var cache: URL { root.appendingPathComponent("缓存") }

  /// Evaluates.
  /// - Parameters:
  ///   - isReused: whether what is in the cache is used, or only made.
  ///   - caching: whether there is a cache at all.
  ///   - listsEvidence: whether evidence is wanted, of which a cache has none.
  /// - Returns: the outcome, and how many blocks of logs were read.
  func evaluate(
    program: String = "1", isReused: Bool = true, caching: Bool = true, listsEvidence: Bool = true
  ) throws -> (outcome: EvaluationOutcome, blocks: Int) {
    let blocks = Mutex(0)
    let outcome = try Evaluation.run(
      folder.appendingPathComponent("assessment.yaml").path,
      cache: caching ? MeasurementCache(path: cache.path, program: program, isReused: isReused) : nil,
      listsEvidence: listsEvidence
    ) { progress in
      if case .reading = progress { blocks.withLock { $0 += 1 } }
    }
    return (outcome, blocks.withLock { $0 })
  }

  /// The cache's files that begin with a word.
  func entries(_ word: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: cache, includingPropertiesForKeys: nil)
      .filter { $0.lastPathComponent.hasPrefix(word) }
  }

  /// Removes the copy and its cache.
  func remove() { try? FileManager.default.removeItem(at: root) }

  /// Expects that two evaluations found the same and say the same.
  static func expectEqual(_ left: EvaluationOutcome, _ right: EvaluationOutcome) {
    #expect(left.result.json == right.result.json)
    #expect(left.inputs == right.inputs)
    #expect(left.diagnostics == right.diagnostics)
    #expect(
      left.diagnostics.map { $0.message.text(in: .chinese) } == right.diagnostics.map { $0.message.text(in: .chinese) })
  }
}
