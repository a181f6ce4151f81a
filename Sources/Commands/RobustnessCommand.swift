internal import ArgumentParser
internal import Assessments
internal import CanonicalJSON
internal import Diagnostics
internal import Foundation
internal import Reports
internal import Robustness

/// `plumbline robustness`: says how sure scores and ranks are.
struct RobustnessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "robustness", abstract: "Say how sure scores and ranks are, and what the ranks hang on.",
    discussion: """
      ASSESSMENT is evaluated as plumbline evaluate does it. Then every case, person and record is drawn anew many times: \
      between what values would each score lie if other cases of the same kind had happened? And the choices behind the \
      ranks are opened: weights, roll-up, missing parts, each recommendation left out. Scores themselves are exact and \
      stay as they are.

      The answer for each unit is a sentence such as “rank 3 to 6, shared with 2 others”: units whose intervals overlap \
      are not told apart. Whatever has no interval says why: a fact is not drawn, and five cases are the least.

      All draws come from the seed of the assessment, or from --seed: the same digits on every machine, with any number \
      of threads. With the key robustness in the assessment, plumbline evaluate puts all this into its report.

      Example: plumbline robustness Examples/twelve-communities-2024/assessment.yaml --format markdown
      """)

  @Argument(help: "The assessment file.", completion: .file(extensions: ["yaml", "yml"]))
  var assessment: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How many times everything is drawn anew (default: as the assessment says, else 1000).", valueName: "number"))
  var replicates: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The share of the draws that an interval holds (default: as the assessment says, else 95%).",
      valueName: "80%|90%|95%|99%"))
  var confidence: RobustnessSettings.Confidence?

  @Option(
    name: .long, help: ArgumentHelp("A seed in place of the assessment's own public one.", valueName: "text"))
  var seed: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "On how many threads to work (default: one for each processor core). The result is the same for any number.",
      valueName: "number"))
  var threads: Int?

  @Option(name: .long, help: "What to write: text, markdown, json or csv.")
  var format: RobustnessFormat = .text

  @Option(
    name: [.short, .long], help: ArgumentHelp("The file to write (default: print it).", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A CSV file for every replicate's statistics: a row for each value and score, a column for each replicate.",
      valueName: "file"), completion: .file())
  var replicatesOutput: String?

  @Flag(name: [.short, .long], help: "Say nothing but errors.")
  var quiet = false

  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    let allowed = RobustnessSettings.allowedReplicates
    if let replicates, !allowed.contains(replicates) {
      throw ValidationError("--replicates needs a number from \(allowed.lowerBound) to \(allowed.upperBound).")
    }
    if let threads, !(1...256).contains(threads) { throw ValidationError("--threads needs a number from 1 to 256.") }
  }

  func run() throws {
    let language = languageOptions.resolved
    let console = Console(language: language, format: format == .json ? .json : .text)
    do {
      let outcome = try evaluate()
      if !quiet { console.report(outcome.diagnostics) }
      try console.deliver(bytes(of: outcome.result, console), to: output)
      if let replicatesOutput, let replicates = outcome.replicates {
        try console.deliver(RobustnessTable.csv(of: replicates), to: replicatesOutput)
      }
    } catch {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }

  private func evaluate() throws(DiagnosticsError) -> EvaluationOutcome {
    let meter = ProgressMeter(language: languageOptions.resolved, isQuiet: quiet)
    defer { meter.finish() }
    return try Evaluation.run(
      assessment,
      robustness: RobustnessRequest(replicates: replicates, confidence: confidence, seed: seed), listsEvidence: false,
      threads: threads ?? ProcessInfo.processInfo.activeProcessorCount
    ) { meter.show($0) }
  }

  private func bytes(of result: AssessmentResult, _ console: Console) -> [UInt8] {
    let language = languageOptions.resolved
    let brief = RobustnessDocument(result, detail: .brief)?.blocks ?? []
    let full = RobustnessDocument(result, detail: .full)?.blocks ?? []
    switch format {
    case .json: return result.robustness?.json(of: result).canonicalBytes ?? []
    case .csv: return result.robustness.map { RobustnessTable.csv(of: $0) } ?? []
    case .markdown: return Array(MarkdownDocument.render(full, in: language).utf8)
    case .text:
      return Array(
        TerminalDocument.render(
          brief, in: language, width: console.width, colour: output == nil && console.isColoured
        ).utf8)
    }
  }
}

extension RobustnessSettings.Confidence: ExpressibleByArgument {}
