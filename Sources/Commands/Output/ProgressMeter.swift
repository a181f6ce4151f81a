internal import Assessments
internal import Diagnostics
internal import Foundation

/// Shows on a terminal how far a long work has come; says nothing elsewhere, nor about work that is soon done.
final class ProgressMeter {
  private let language: Language
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var lastShown: ContinuousClock.Instant?

  /// Makes a meter.
  init(language: Language, isQuiet: Bool) {
    self.language = language
    self.isShown = !isQuiet && Console.talksToTerminal
  }

  /// Shows how far the work has come, at most ten times a second.
  func show(_ progress: EvaluationProgress) {
    let now = ContinuousClock.now
    guard isShown, now - start > .milliseconds(300), lastShown.map({ now - $0 > .milliseconds(100) }) ?? true else {
      return
    }
    lastShown = now
    write("\r\u{1B}[K" + words(for: progress))
  }

  /// Clears what was shown.
  func finish() {
    if lastShown != nil { write("\r\u{1B}[K") }
  }

  private func words(for progress: EvaluationProgress) -> String {
    switch (progress, language) {
    case (.reading(let events), .english): "Reading logs: \(events) events"
    case (.reading(let events), .chinese): "正在读取日志：\(events) 条事件"
    case (.scoring, .english): "Scoring"
    case (.scoring, .chinese): "正在评分"
    }
  }

  private func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}
