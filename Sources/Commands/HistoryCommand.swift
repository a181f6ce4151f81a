internal import ArgumentParser
internal import CanonicalJSON
internal import Comparisons
internal import Diagnostics
internal import Reports

/// `plumbline history`: shows scores over any number of years.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Show scores over the years, with the breaks that changes of the rubric make.",
    discussion: """
      Each YEAR is a bundle that plumbline evaluate --output wrote, or an assessment file, which is evaluated now; they \
      are shown in the order given. An indicator that was renamed goes on under its new name. A bar before a score says \
      that what is measured, or how it is scored, changed there, that the rubric says the figures cannot be compared, or \
      that the unit was split there.

      --crosswalk takes the tables that plumbline diff takes, one for each step from a year to the next, in order, and - \
      for a step without one. A unit that was renamed goes on; each part of one that was split goes on from the whole; one \
      that others were merged into begins there.

      What a change from one year to the next came from, plumbline diff says.

      Exit code 2 when a bundle is not as it was written, or a year cannot be evaluated.

      Example: plumbline history out/2022 out/2023 out/2024 --format html --output history.html
      """)

  @Argument(help: "Bundles' folders or assessment files, two or more.", completion: .file())
  var years: [String]

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A table of units renamed, split or merged from a year to the next, or -; give it once for each step.",
      valueName: "file"), completion: .file(extensions: ["csv"]))
  var crosswalk: [String] = []

  @Option(name: .long, help: "What to write: text, markdown, html, json or csv.")
  var format: ComparisonFormat = .text

  @Option(
    name: [.short, .long], help: ArgumentHelp("The file to write (default: print it).", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(name: [.short, .long], help: "Say nothing but errors.")
  var quiet = false

  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    guard years.count > 1 else { throw ValidationError("Name two years or more.") }
    guard crosswalk.isEmpty || crosswalk.count == years.count - 1 else {
      throw ValidationError(
        "Give --crosswalk once for each step from a year to the next, with - for none, or not at all.")
    }
  }

  func run() throws {
    let console = Console(language: languageOptions.resolved, format: format == .json ? .json : .text)
    do {
      let meter = ProgressMeter(language: languageOptions.resolved, isQuiet: quiet)
      let history: History
      do {
        defer { meter.finish() }
        let reading = YearReading { meter.show($0) }
        let years = try years.map { try reading.year($0) }
        history = History(
          of: years,
          crosswalks: try zip(crosswalk, zip(years, years.dropFirst())).map { path, step in
            path == "-" ? Crosswalk() : try Crosswalk.read(path, before: step.0.result, after: step.1.result)
          })
      }
      try console.deliver(try bytes(of: history, console), to: output)
    } catch let error as DiagnosticsError {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }

  private func bytes(of history: History, _ console: Console) throws(DiagnosticsError) -> [UInt8] {
    let language = languageOptions.resolved
    switch format {
    case .json: return history.json.canonicalBytes
    case .csv: return history.csv
    case .html: return try HistoryPage.render(history)
    case .markdown:
      return Array(MarkdownDocument.render(HistoryDocument(history, detail: .full).blocks, in: language).utf8)
    case .text:
      return Array(
        TerminalDocument.render(
          HistoryDocument(history, detail: .brief).blocks, in: language, width: console.width,
          colour: output == nil && console.isColoured
        ).utf8)
    }
  }
}
