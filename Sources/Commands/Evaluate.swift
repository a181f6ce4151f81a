internal import ArgumentParser
internal import Assessments
internal import CanonicalJSON
internal import Diagnostics
internal import Foundation
internal import Columns
internal import Reports

/// `plumbline evaluate`: measures and scores, and writes the bundle.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure and score what an assessment names, and write the audit report.",
    discussion: """
      ASSESSMENT is a YAML file that names a rubric, a period, the units and the logs. The scorecard is printed; with \
      --output the bundle is written too: assessment.json (canonical), scores.csv, evidence/, rubric/, report.md, \
      report.html and manifest.json with the digest of every file read and written. Where the rubric's vocabulary has \
      finding.made, next-ledger.csv proposes the findings that the next round begins with.

      An output folder that holds anything but an earlier bundle is refused. What cannot be evaluated leaves nothing \
      behind.

      Example: plumbline evaluate Examples/jinning-case/assessment.yaml --output out/jinning
      """)

  @Argument(help: "The assessment file.", completion: .file(extensions: ["yaml", "yml"]))
  var assessment: String

  @Option(
    name: [.short, .long], help: ArgumentHelp("Folder to write the bundle to.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Evaluate by this profile of the rubric, in place of the one that the assessment names.", valueName: "profile"))
  var profile: String?

  @Option(name: .long, help: "What to print: a scorecard, or the result as canonical JSON.")
  var format: OutputFormat = .text

  @Option(
    name: .long,
    help: ArgumentHelp(
      "On how many threads logs are read (default: one for each processor core). The result is the same for any number.",
      valueName: "number"))
  var threads: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Keep what was measured in this folder, and look there first: after a change of weights, scales or texts the logs are not read again, and of logs that grow only new files. With --output, or where the assessment has robustness, they always are; with --memory nothing is kept of single files.",
      valueName: "folder"),
    completion: .directory)
  var cache: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How much memory the run should make do with, such as 512M or 4G: from half of it on the events of cases go to a file in the system's folder for temporary files. The result is the same.",
      valueName: "size"))
  var memory: MemorySize?

  @Flag(name: [.short, .long], help: "Say nothing but errors.")
  var quiet = false

  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    if let threads, !(1...256).contains(threads) { throw ValidationError("--threads needs a number from 1 to 256.") }
  }

  func run() throws {
    let console = Console(language: languageOptions.resolved, format: format)
    do {
      let folder = output.map { BundleFolder(path: $0) }
      try folder?.checkIsOurs()
      let meter = ProgressMeter(language: languageOptions.resolved, isQuiet: quiet)
      let outcome: EvaluationOutcome
      do {
        defer { meter.finish() }
        outcome = try Evaluation.run(
          assessment, profile: profile.map { .named($0) } ?? .ofAssessment,
          // What others rely on is measured from the logs themselves.
          cache: cache.map { MeasurementCache(path: $0, program: Version.build, isReused: output == nil) },
          listsEvidence: output != nil,
          memory: MemoryBudget(limit: memory?.bytes, folder: FileManager.default.temporaryDirectory.path),
          threads: threads ?? ProcessInfo.processInfo.activeProcessorCount
        ) { meter.show($0) }
      }
      if !quiet { console.report(outcome.diagnostics) }
      if let folder { try write(outcome, to: folder) }
      guard !quiet else { return }
      switch format {
      case .json: console.print(bytes: outcome.result.json.canonicalBytes)
      case .text:
        console.print(
          TerminalScorecard.render(
            outcome.result, custody: outcome.custody, language: languageOptions.resolved, width: console.width,
            colour: console.isColoured))
      }
      if let output {
        console.say(wroteBundle: output)
        if let ledger = outcome.nextLedger { console.say(proposedFindings: ledger.entries.count, in: output) }
      }
    } catch let error as DiagnosticsError {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }

  private func write(_ outcome: EvaluationOutcome, to folder: BundleFolder) throws {
    let bundle = try WrittenBundle.make(outcome)
    let name = assessment.split(separator: "/").last.map(String.init) ?? assessment
    let manifest = Manifest(
      toolVersion: Version.current, zone: outcome.zone,
      command: ["plumbline", "evaluate", name] + (profile.map { ["--profile", $0] } ?? []),
      inputs: outcome.inputs, logs: outcome.result.logs, custody: outcome.custody)
    try folder.write(bundle, manifest: manifest.bytes(for: bundle))
  }
}
