internal import ActivityLogs
internal import Columns
internal import Custody
internal import Diagnostics
internal import Digests

/// Holds the logs of an assessment against the seals that it names.
struct CustodyCheck {
  /// What was found of each log, in the order of the assessment.
  private(set) var entries: [CustodyEntry] = []
  /// What has to be said.
  private(set) var diagnostics: [Diagnostic] = []

  private let rules: SealRules

  /// Checks all logs.
  /// - Parameters:
  ///   - seals: the seals that were read.
  ///   - folder: the folder of the assessment.
  init(_ rules: SealRules, seals: [SealFile], logs: [InputFolder.Found], in folder: InputFolder) {
    self.rules = rules
    for log in logs { check(log, seals, folder) }
  }

  private mutating func check(_ log: InputFolder.Found, _ seals: [SealFile], _ folder: InputFolder) {
    let shown = folder.shownName(of: log)
    let digest = folder.digest(of: log)?.digest.description
    let named = seals.compactMap { file in file.seal.log(named: log.name).map { (file: file, log: $0) } }
    // The latest seal that it is to the byte, else the first that names it.
    guard let found = named.last(where: { $0.log.digest == digest }) ?? named.first else {
      if let twin = seals.lazy.flatMap(\.seal.logs).first(where: { $0.digest == digest }) {
        note(log, nil, twin, "same")
        return
      }
      note(log, nil, nil, "unsealed")
      let names = seals.map(\.path).joined(separator: ", ")
      add(Message(.sealedOtherwise, ["file": shown, "seal": names]), rules.unsealed, shown)
      return
    }
    do throws(FileFailure) {
      let state = try found.file.state(of: found.log, at: log.path, digest: digest)
      note(log, found.file.path, found.log, state.name)
      let twin = seals.lazy.flatMap(\.seal.logs).first { $0.digest == digest }
      if !state.isIntact, let twin {
        add(
          Message(.sealAnotherLog, ["file": shown, "seal": found.file.path, "sealed": twin.name]), rules.differing,
          shown
        )
      } else if let message = state.message(of: shown, in: found.file.path) {
        add(message, state.isIntact ? .warn : rules.differing, shown)
      }
    } catch {
      add(Message(error.template, ["file": shown]), .stop, shown)
    }
  }

  private mutating func note(
    _ log: InputFolder.Found, _ seal: String?, _ sealed: LogSeal?, _ state: String
  ) {
    let fileName = seal.flatMap { $0.split(separator: "/").last.map(String.init) }
    entries.append(
      CustodyEntry(log: log.name, seal: fileName, state: state, records: sealed?.records, root: sealed?.rootText))
  }

  private mutating func add(_ message: Message, _ treatment: SealRules.Treatment, _ file: String) {
    let severity: Severity = treatment == .stop ? .error : .warning
    diagnostics.append(Diagnostic(message, at: SourcePlace(file: file), severity: severity))
  }
}
