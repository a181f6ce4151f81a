internal import ArgumentParser
internal import Assessments
internal import Authoring
internal import CanonicalJSON
internal import Diagnostics
internal import Reports

/// `plumbline inspect`: looks at an assessment's logs before anything is scored.
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look at the logs of an assessment before anything is scored.",
    discussion: """
      Says first what is wrong and what has to be asked: bad records and why, files that were perhaps cut off, words that \
      are names of nothing with the nearest that is, months without events, fields that indicators look at and that \
      are empty, repetitions, times that cannot be right. Then which indicators these logs can feed, with the reason \
      where they cannot; then events by unit and month, actor, activity and source. Every record is counted once: used \
      by indicators, used by none, set aside, or a duplicate. Bad records do not stop it, however many there are.

      With --sources a first draft of sources.csv is written: what each community seems to have handed over, month by \
      month. A status left empty is a question for those who keep the records: did nothing happen, or was nothing \
      supplied?

      Exit codes: 0 nothing is wrong · 1 records or files cannot be used · 2 the assessment itself cannot be read.

      Examples:
        plumbline inspect Examples/twelve-communities-2024/assessment.yaml
        plumbline inspect assessment.yaml --format html --output logs.html --sources sources.csv
      """)

  @Argument(help: "The assessment file.", completion: .file(extensions: ["yaml", "yml"]))
  var assessment: String

  @Option(name: .long, help: "What to make: text for a terminal, json, or a page of html in both languages.")
  var format: InspectFormat = .text

  @Option(
    name: [.short, .long], help: ArgumentHelp("Write to this file instead of printing.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Write a first draft of sources.csv to this file, which must not exist.", valueName: "file"),
    completion: .file())
  var sources: String?

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let console = Console(language: languageOptions.resolved, format: .text)
    do {
      let inspection = try inspect()
      let profile = inspection.profile
      console.report(profile.diagnostics)
      if let sources {
        try WrittenFile.writeNew(WrittenFile(path: sources, bytes: inspection.sources.csv))
        console.say(draftedSources: sources, questions: inspection.sources.questions)
      }
      try console.deliver(content(of: profile, console), to: output)
      if profile.hasFaults { throw ExitCode(1) }
    } catch let error as DiagnosticsError {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }

  private func inspect() throws(DiagnosticsError) -> Inspection {
    let meter = ProgressMeter(language: languageOptions.resolved, isQuiet: false)
    defer { meter.finish() }
    return try Inspection(assessment) { meter.show($0) }
  }

  private func content(of profile: LogProfile, _ console: Console) throws(DiagnosticsError) -> [UInt8] {
    switch format {
    case .json: profile.json.canonicalBytes
    case .html: try ProfilePage.render(profile)
    case .text:
      Array(
        TerminalProfile.render(
          profile, language: languageOptions.resolved, width: console.width,
          colour: output == nil && console.isColoured
        ).utf8)
    }
  }
}
