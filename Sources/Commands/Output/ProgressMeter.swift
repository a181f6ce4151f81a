internal import Assessments
internal import Diagnostics
internal import Foundation
internal import Synchronization

/// Shows on a terminal how far a long work has come; says nothing elsewhere, nor about work that is soon done.
final class ProgressMeter: Sendable {
  private let language: Language
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let lastShown = Mutex<ContinuousClock.Instant?>(nil)

  /// Makes a meter.
  init(language: Language, isQuiet: Bool) {
    self.language = language
    self.isShown = !isQuiet && Console.talksToTerminal
  }

  /// Shows how far the work has come, at most ten times a second.
  func show(_ progress: EvaluationProgress) {
    let now = ContinuousClock.now
    guard isShown, now - start > .milliseconds(300) else { return }
    lastShown.withLock { last in
      guard last.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
      last = now
      write("\r\u{1B}[K" + words(for: progress))
    }
  }

  /// Clears what was shown.
  func finish() {
    if lastShown.withLock({ $0 }) != nil { write("\r\u{1B}[K") }
  }

  private func words(for progress: EvaluationProgress) -> String {
    switch (progress, language) {
    case (.reading(let events), .english): "Reading logs: \(events) events"
    case (.reading(let events), .chinese): "正在读取日志：\(events) 条事件"
    case (.scoring, .english): "Scoring"
    case (.scoring, .chinese): "正在评分"
    case (.drawing, .english): "Looking at how sure it is"
    case (.drawing, .chinese): "正在检验有多大把握"
    }
  }

  private func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}
