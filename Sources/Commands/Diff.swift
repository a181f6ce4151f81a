internal import ArgumentParser
internal import Assessments
internal import CanonicalJSON
internal import Comparisons
internal import Diagnostics
internal import Foundation
internal import Reports

/// `plumbline diff`: compares two years and says what every change came from.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare two years: what changed, and how much of it came from conduct, rubric, evidence and roster.",
    discussion: """
      BEFORE and AFTER are bundles that plumbline evaluate --output wrote, or assessment files, which are evaluated now. \
      For every unit, actor, dimension and indicator the change in score is divided into parts that add up to it \
      exactly: conduct (what was measured), rubric (scales, weights, indicators that came and went), evidence (states \
      that changed), roster (population and other facts, mergers and splits). The parts are Shapley values.

      From two bundles alone, what indicators changed that came, went or measure something else cannot be separated, and \
      is shown as such. With the logs, two assessment files or --logs once for each bundle, each year is measured by the \
      other's rubric too, and everything is separated.

      A crosswalk is a CSV table before,after of units that were renamed, split (one row for each part) or merged. \
      plumbline history shows more than two years.

      Where both years were evaluated with robustness: in the assessment, a change is marked as within the interval of \
      uncertainty when both scores lie in the intervals of both years.

      Exit code 1 when --fail-on is met: any; decrease or change of a unit or actor, also with points, as in \
      decrease:2.5, where a change within the interval of uncertainty does not count. Exit code 2 when a bundle is not as it was written, or a year cannot be evaluated.

      Example: plumbline diff out/2023 out/2024 --crosswalk crosswalk.csv --fail-on decrease:5
      """)

  @Argument(help: "The earlier year: a bundle's folder, or an assessment file.", completion: .file())
  var before: String

  @Argument(help: "The later year: a bundle's folder, or an assessment file.", completion: .file())
  var after: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The assessment file of a bundle, whose logs are at hand; give it twice, for the earlier year first.",
      valueName: "assessment"), completion: .file(extensions: ["yaml", "yml"]))
  var logs: [String] = []

  @Option(
    name: .long, help: ArgumentHelp("A table of units renamed, split or merged.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var crosswalk: String?

  @Option(name: .long, help: "What to write: text, markdown, html, json or csv.")
  var format: ComparisonFormat = .text

  @Option(
    name: [.short, .long], help: ArgumentHelp("The file to write (default: print it).", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(name: .long, help: ArgumentHelp("When to exit with 1.", valueName: "any|decrease[:points]|change[:points]"))
  var failOn: FailureCondition?

  @Flag(name: [.short, .long], help: "Say nothing but errors.")
  var quiet = false

  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    guard logs.isEmpty || logs.count == 2 else {
      throw ValidationError("Give --logs twice, for the earlier year and for the later one, or not at all.")
    }
  }

  func run() throws {
    let language = languageOptions.resolved
    let console = Console(language: language, format: format == .json ? .json : .text)
    let comparison: Comparison
    do {
      comparison = try compare(console)
      try console.deliver(try bytes(of: comparison, console), to: output)
    } catch let error as DiagnosticsError {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
    if failOn?.isMet(by: comparison) ?? false { throw ExitCode(1) }
  }

  private func compare(_ console: Console) throws -> Comparison {
    let meter = ProgressMeter(language: languageOptions.resolved, isQuiet: quiet)
    defer { meter.finish() }
    let reading = YearReading { meter.show($0) }
    var years: [Side: ComparedYear] = [:]
    var assessments: [Side: String] = [:]
    for (index, (side, path)) in [(Side.before, before), (.after, after)].enumerated() {
      if !logs.isEmpty {
        years[side] = try reading.year(path, withLogsOf: logs[index])
        assessments[side] = logs[index]
      } else {
        years[side] = try reading.year(path)
        if !BundleReading.isFolder(path) { assessments[side] = path }
      }
    }
    guard let earlier = years[.before], let later = years[.after] else { throw ExitCode(2) }
    let bridges =
      assessments.count == 2 ? try reading.bridges(between: years, assessments: assessments) : [:]
    let links = try crosswalk.map { try Crosswalk.read($0, before: earlier.result, after: later.result) }
    return ComparisonMaking.compare(earlier, with: later, bridges: bridges, crosswalk: links ?? Crosswalk())
  }

  private func bytes(of comparison: Comparison, _ console: Console) throws(DiagnosticsError) -> [UInt8] {
    let language = languageOptions.resolved
    switch format {
    case .json: return comparison.json.canonicalBytes
    case .csv: return ComparisonTable.csv(of: comparison)
    case .html: return try ComparisonPage.render(comparison)
    case .markdown:
      return Array(MarkdownDocument.render(ComparisonDocument(comparison, detail: .full).blocks, in: language).utf8)
    case .text:
      return Array(
        TerminalDocument.render(
          ComparisonDocument(comparison, detail: .brief).blocks, in: language, width: console.width,
          colour: output == nil && console.isColoured
        ).utf8)
    }
  }
}

extension FailureCondition: ExpressibleByArgument {
  /// Reads a condition as it is typed.
  package init?(argument: String) { self.init(argument) }
}
