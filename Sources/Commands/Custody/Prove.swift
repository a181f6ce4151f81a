internal import ArgumentParser
internal import CanonicalJSON
internal import Custody
internal import Diagnostics

/// `plumbline prove`: shows one record of a sealed log, or that the log only grew.
struct Prove: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prove one record of a sealed log without showing the others, or that a log only grew.",
    discussion: """
      Prints a proof as JSON: the record, and the few hashes (RFC 9162) that lead from it to the root in the seal. \
      Whoever has the seal checks it with “plumbline verify PROOF --seal SEAL”; of the other records nothing is shown.

      The record is named by its number (a header is record 1), its line, or its offset in bytes, as the tables in a \
      bundle's evidence/ have them. With --earlier the proof says instead that the log as an earlier seal had it is the \
      beginning of what it is now: nothing was changed or taken out.

      Exit codes: 0 fine · 1 the log is not what was sealed · 2 the work could not be done.

      Examples:
        plumbline prove handover.json logs/2024.csv --line 3036 --output proof.json
        plumbline prove december.json logs/2024.csv --earlier june.json
      """)

  @Argument(help: "The seal.", completion: .file(extensions: ["json"]))
  var seal: String

  @Argument(help: "The log that was sealed.", completion: .file())
  var log: String

  @Option(name: .long, help: "The record's number, from 1.")
  var record: Int?

  @Option(name: .long, help: "The line that the record stands on, from 1.")
  var line: Int?

  @Option(name: .long, help: "The number of bytes before the record.")
  var offset: Int?

  @Option(
    name: .long, help: ArgumentHelp("An earlier seal of the same log.", valueName: "seal"),
    completion: .file(extensions: ["json"]))
  var earlier: String?

  @Option(
    name: [.short, .long], help: ArgumentHelp("Write to this file instead of printing.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    let given = [record != nil, line != nil, offset != nil, earlier != nil].filter { $0 }.count
    guard given == 1 else { throw ValidationError("Give one of --record, --line, --offset and --earlier.") }
  }

  func run() throws {
    let console = Console(language: languageOptions.resolved, format: .text)
    do {
      let file = try SealFile(path: seal)
      guard let sealed = file.seal.log(named: log) else {
        throw DiagnosticsError(.sealedOtherwise, ["file": log, "seal": seal])
      }
      try console.deliver(try proof(file, sealed).canonicalBytes, to: output)
    } catch let error as DiagnosticsError {
      console.report(error.diagnostics)
      throw ExitCode(2)
    } catch let failure as SealFile.ProofFailure {
      console.report([Diagnostic(failure.message(of: log, in: seal))])
      throw ExitCode(failure == .differs ? 1 : 2)
    }
  }

  private func proof(_ file: SealFile, _ sealed: LogSeal) throws -> JSONValue {
    if let earlier {
      guard let first = try SealFile(path: earlier).seal.log(named: log) else {
        throw DiagnosticsError(.sealedOtherwise, ["file": log, "seal": earlier])
      }
      return try file.prove(growthFrom: first, to: sealed, at: log).json
    }
    let search: RecordSearch = record.map { .number($0) } ?? line.map { .line($0) } ?? .offset(offset ?? 0)
    return try file.prove(search, of: sealed, at: log).json
  }
}
