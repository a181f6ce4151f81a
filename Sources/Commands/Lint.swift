internal import ArgumentParser
internal import CanonicalJSON
internal import Diagnostics
internal import Rubrics

/// `plumbline lint`: checks a rubric without evaluating anything.
struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a rubric: what is wrong, what is missing, what it covers.",
    discussion: """
      RUBRIC is a folder with rubric.yaml, or that file. All problems are told in one go, with file, line and column. \
      Then the coverage matrix shows which recommendations have an indicator for which actor.

      Exit code 1 when there are errors (with --strict: warnings too), 2 when the folder cannot be read.

      Example: plumbline lint Rubrics/active-citizenship
      """)

  @Argument(help: "The rubric's folder.", completion: .directory)
  var rubric: String

  @Flag(name: .long, help: "Take warnings for errors.")
  var strict = false

  @Flag(name: .long, help: "Show remarks too: what is worth knowing though nothing is wrong.")
  var remarks = false

  @Option(name: .long, help: "What to print: text, or JSON with the diagnostics and the coverage.")
  var format: OutputFormat = .text

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let console = Console(language: languageOptions.resolved, format: format)
    let files: RubricFiles
    do {
      files = try RubricFiles.read(rubric)
    } catch {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
    var diagnostics: [Diagnostic] = []
    let loaded = Rubric.load(from: files, diagnostics: &diagnostics)
    if let loaded { diagnostics += RubricLint.check(loaded) }
    diagnostics = diagnostics.inReadingOrder()
    let coverage = loaded.map { CoverageMatrix($0) }
    switch format {
    case .text:
      console.report(diagnostics.filter { remarks || $0.severity > .information })
      if let coverage { console.print(coverage.text(in: languageOptions.resolved)) }
    case .json:
      let json: JSONValue = .object([
        "schema": .string("plumbline.lint/1"), "diagnostics": JSONRenderer.value(for: diagnostics),
        "coverage": coverage?.json ?? .null,
      ])
      console.print(bytes: json.canonicalBytes)
    }
    if diagnostics.contains(where: { $0.severity >= (strict ? .warning : .error) }) { throw ExitCode(1) }
  }
}
