internal import ArgumentParser
internal import Authoring
internal import CanonicalJSON
internal import Diagnostics
internal import Reports
internal import Rubrics

/// `plumbline lint`: checks a rubric, an assessment or a mapping without evaluating anything.
struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a rubric, an assessment or a mapping: what is wrong, what is missing, what it covers.",
    discussion: """
      PATH is a folder with rubric.yaml, or that file, or an assessment file, which is checked with its rubric, tables \
      and judgements, or the mapping of a log. All problems are told in one go, with file, line and column. For a \
      rubric the coverage matrix shows which recommendations have an indicator for which actor; its tests are looked at, \
      and of a rubric that extends another every change is listed.

      Many messages offer a change; --fix makes these changes and no others, in place, until none is offered any more. \
      With --dry-run they are only shown. plumbline explain CODE says more about a message.

      Exit code 1 when there are errors (with --strict: warnings too), 2 when the folder cannot be read.

      Example: plumbline lint Rubrics/active-citizenship
      """)

  @Argument(
    help: "The rubric's folder, or an assessment or mapping file.", completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  @Flag(name: .long, help: "Take warnings for errors.")
  var strict = false

  @Flag(name: .long, help: "Show remarks too: what is worth knowing though nothing is wrong.")
  var remarks = false

  @Flag(name: .long, help: "Make the changes that messages offer, in place.")
  var fix = false

  @Flag(name: .long, help: "With --fix: show the changes and make none.")
  var dryRun = false

  @Option(
    name: .long, help: "What to print: text; JSON with the diagnostics and the coverage; or SARIF 2.1.0 for editors.")
  var format: LintFormat = .text

  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    guard fix || !dryRun else { throw ValidationError("--dry-run shows what --fix would change; give both.") }
    guard !dryRun || format == .text else { throw ValidationError("--dry-run prints text only.") }
  }

  func run() throws {
    let console = Console(language: languageOptions.resolved, format: format == .json ? .json : .text)
    let findings: LintTarget.Findings
    do {
      let target = LintTarget(path: path)
      findings = fix ? try fixed(target, console) : try target.findings()
    } catch {
      switch format {
      case .sarif: printSARIF(error.diagnostics, isComplete: false, console)
      case .text, .json: console.report(error.diagnostics)
      }
      throw ExitCode(2)
    }
    show(findings, console)
    if findings.diagnostics.contains(where: { $0.severity >= (strict ? .warning : .error) }) { throw ExitCode(1) }
  }

  /// Makes the changes that are offered, or shows them.
  /// - Returns: what is still found then.
  private func fixed(_ target: LintTarget, _ console: Console) throws(DiagnosticsError) -> LintTarget.Findings {
    let least: Severity = remarks ? .information : .warning
    let session = try FixSession(target, atLeast: least, source: SourceFinder.find)
    if dryRun {
      let differences = session.files.map { LineDifference.text(from: $0.before, to: $0.after, named: $0.name) }
      if !differences.isEmpty { console.print(differences.joined()) }
    } else {
      try session.write()
    }
    console.say(fixes: session, areMade: !dryRun)
    return dryRun ? session.before : session.after
  }

  private func show(_ findings: LintTarget.Findings, _ console: Console) {
    let shown = findings.diagnostics.filter { remarks || $0.severity > .information }
    switch format {
    case .text:
      // The changes are what a dry run is about; what they would put right need not be told as well.
      if !dryRun { console.report(shown) }
      if let coverage = findings.coverage, !dryRun { console.print(coverage.text(in: languageOptions.resolved)) }
      if !findings.overlays.isEmpty, !dryRun {
        console.print(
          TerminalDocument.render(
            OverlayDocument(findings.overlays).blocks, in: languageOptions.resolved, width: console.width,
            colour: console.isColoured))
      }
      // Silence could also mean that nothing was looked at.
      if shown.isEmpty, findings.coverage == nil { console.sayNothingFound() }
    case .json:
      let json: JSONValue = .object([
        "schema": .string("plumbline.lint/1"), "diagnostics": JSONRenderer.value(for: findings.diagnostics),
        "coverage": findings.coverage?.json ?? .null, "overlays": .array(findings.overlays.map(\.json)),
      ])
      console.print(bytes: json.canonicalBytes)
    case .sarif: printSARIF(shown, isComplete: true, console)
    }
  }

  private func printSARIF(_ diagnostics: [Diagnostic], isComplete: Bool, _ console: Console) {
    let renderer = SARIFRenderer(language: languageOptions.resolved, toolVersion: Version.current) {
      ExplanationCatalogue.explanation(of: $0)?.meaning
    }
    let log = renderer.value(for: diagnostics, isComplete: isComplete, source: SourceFinder.find)
    console.print(bytes: log.canonicalBytes)
  }
}
