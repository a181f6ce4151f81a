internal import Assessments
internal import Authoring
internal import Diagnostics
internal import Foundation

/// Where a command's words go: results to standard output, talk to standard error.
struct Console {
  /// The language of the words.
  let language: Language
  /// The form of results and, with it, of diagnostics.
  let format: OutputFormat

  /// Whether standard error is a terminal.
  static var talksToTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether standard output is a terminal that wants colour.
  var isColoured: Bool { Self.wantsColour(STDOUT_FILENO) }

  private static func wantsColour(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1 && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
  }

  /// The columns of the terminal, or 100 where there is none.
  var width: Int {
    let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init) ?? 100
    return min(max(columns, 60), 200)
  }

  /// Prints a result.
  func print(_ text: String) { print(bytes: Array((text.hasSuffix("\n") ? text : text + "\n").utf8)) }

  /// Prints a result as it is.
  func print(bytes: [UInt8]) {
    try? FileHandle.standardOutput.write(contentsOf: Data(bytes))
    if bytes.last != UInt8(ascii: "\n") { try? FileHandle.standardOutput.write(contentsOf: Data([UInt8(ascii: "\n")])) }
  }

  /// Writes a result to a file in one step and says so, or prints it where there is no file.
  /// - Throws: `DiagnosticsError` where the file cannot be written; what was there is then left as it was.
  func deliver(_ bytes: [UInt8], to file: String?) throws(DiagnosticsError) {
    guard let file else { return print(bytes: bytes) }
    try WrittenFile.write([WrittenFile(path: file, bytes: bytes)])
    say(wrote: [file])
  }

  /// Says something to whoever runs the command.
  func say(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }

  /// Says where a bundle was written.
  func say(wroteBundle folder: String) {
    switch language {
    case .english: say("Wrote \(folder)/report.html, report.md, assessment.json, scores.csv, evidence/, manifest.json")
    case .chinese: say("已写入 \(folder)/report.html、report.md、assessment.json、scores.csv、evidence/、manifest.json")
    }
  }

  /// Says how many findings the next round's ledger proposes, and what to do with it.
  func say(proposedFindings count: Int, in folder: String) {
    let file = "\(folder)/\(NextLedger.fileName)"
    switch language {
    case .english:
      say("Next round: findings to be agreed in \(file): \(count); with deadlines filled in it is a log to begin with")
    case .chinese: say("下一轮：\(file) 中有 \(count) 条评估意见待商定，填好期限即可作为下一轮的日志")
    }
  }

  /// Says which files were written, one a line.
  func say(wrote files: [String]) {
    for file in files { say(language == .english ? "Wrote \(file)" : "已写入 \(file)") }
  }

  /// Says that a draft of source coverage was written, and how much of it has to be asked.
  func say(draftedSources file: String, questions: Int) {
    switch language {
    case .english: say("Wrote \(file): rows without a status, to be asked of those who keep the records: \(questions)")
    case .chinese: say("已写入 \(file)：其中 \(questions) 行没有写状态，请向记录的保管方问明")
    }
  }

  /// Says that there is nothing to say.
  func sayNothingFound() { say(language == .english ? "Nothing found." : "没有发现问题。") }

  /// Says which changes were made, or would be, one a line and with their number at the end.
  func say(fixes session: FixSession, areMade: Bool) {
    let renderer = TextRenderer(language: language)
    for change in session.changes {
      let position = change.diagnostic.fix.map { ":\($0.span.start.line):\($0.span.start.column)" } ?? ""
      let words = change.diagnostic.fix.map { renderer.words(for: $0, in: change.file) } ?? ""
      say("\(change.file.name)\(position): \(words) [\(change.diagnostic.code)]")
    }
    let (count, files) = (session.changes.count, session.files.count)
    switch (language, areMade) {
    case (.english, true): say("Changes made: \(count), files changed: \(files)")
    case (.english, false): say("Changes that --fix would make: \(count), in files: \(files)")
    case (.chinese, true): say("已改 \(count) 处，共 \(files) 个文件")
    case (.chinese, false): say("--fix 会改 \(count) 处，共 \(files) 个文件")
    }
  }

  /// Reports diagnostics to standard error, in the form asked for.
  func report(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    switch format {
    case .text:
      let renderer = TextRenderer(language: language, isColoured: Self.wantsColour(STDERR_FILENO), width: width)
      say(renderer.text(for: diagnostics, source: SourceFinder(for: diagnostics).file))
    case .json: say(String(decoding: JSONRenderer.bytes(for: diagnostics), as: UTF8.self))
    }
  }
}
