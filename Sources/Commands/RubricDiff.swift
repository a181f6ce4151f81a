internal import ArgumentParser
internal import CanonicalJSON
internal import Comparisons
internal import Diagnostics
internal import Reports

/// `plumbline rubric-diff`: compares two editions of a rubric by what the differences mean.
struct RubricDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rubric-diff", abstract: "Compare two editions of a rubric: what got heavier, stricter, wider.",
    discussion: """
      BEFORE and AFTER are folders of rubrics. Of every indicator that differs is told what the difference means: heavier \
      or lighter (the points of 100 that it makes up within its actor), stricter or laxer (over all values, no score got \
      higher, or none lower), applied more widely or more narrowly, asking for more evidence or less, measuring something \
      else, added, removed, renamed (previous:). What differs in rubric.yaml is told key by key.

      With --on an assessment is evaluated under both, and every score that moves is listed, as plumbline diff does; as \
      the logs are the same, all of it comes of the rubric.

      Exit code 1 with --fail-on-change when the editions differ, 2 when a rubric cannot be used.

      Example: plumbline rubric-diff Examples/twelve-communities-2023/rubric Rubrics/active-citizenship \
      --on Examples/twelve-communities-2024/assessment.yaml
      """)

  @Argument(help: "The earlier edition's folder.", completion: .directory)
  var before: String

  @Argument(help: "The later edition's folder.", completion: .directory)
  var after: String

  @Option(
    name: .long, help: ArgumentHelp("An assessment to evaluate under both editions.", valueName: "assessment"),
    completion: .file(extensions: ["yaml", "yml"]))
  var on: String?

  @Option(name: .long, help: "What to write: text, markdown or json.")
  var format: DocumentFormat = .text

  @Option(
    name: [.short, .long], help: ArgumentHelp("The file to write (default: print it).", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(name: .long, help: "Exit with 1 when the editions differ.")
  var failOnChange = false

  @Flag(name: [.short, .long], help: "Say nothing but errors.")
  var quiet = false

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let language = languageOptions.resolved
    let console = Console(language: language, format: format == .json ? .json : .text)
    let comparison: EditionComparison
    do {
      let meter = ProgressMeter(language: language, isQuiet: quiet)
      do {
        defer { meter.finish() }
        comparison = try EditionReading { meter.show($0) }.compare(before, with: after, on: on)
      }
      try console.deliver(bytes(of: comparison, console), to: output)
    } catch {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
    if failOnChange, !comparison.isEmpty { throw ExitCode(1) }
  }

  private func bytes(of comparison: EditionComparison, _ console: Console) -> [UInt8] {
    let language = languageOptions.resolved
    let blocks = EditionDocument(comparison).blocks
    switch format {
    case .json: return comparison.json.canonicalBytes
    case .markdown: return Array(MarkdownDocument.render(blocks, in: language).utf8)
    case .text:
      let colour = output == nil && console.isColoured
      return Array(TerminalDocument.render(blocks, in: language, width: console.width, colour: colour).utf8)
    }
  }
}
