internal import ArgumentParser
internal import Assessments
internal import CanonicalJSON
internal import Diagnostics
internal import Verification

/// `plumbline reproduce`: evaluates once more what a bundle was made of.
struct Reproduce: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Evaluate a bundle's assessment again from its logs, and say why anything differs.",
    discussion: """
      The rubric, the assessment and its tables are taken from the bundle, which holds copies of them; the logs are looked \
      for by name and digest in the folder given with --logs, at any depth. Every file of the bundle must come out the \
      same, byte for byte.

      Where something differs, the causes come first: a file of the bundle that was changed, another version of Plumbline, \
      a log that is not the one evaluated, other rules of the time zone, another rubric. Then the first indicator that \
      differs, the records behind it, and the files.

      Exit codes: 0 reproduced · 1 something differs · 2 the work could not be done.

      Example: plumbline reproduce out/jinning --logs handed-over/
      """)

  @Argument(help: "The bundle's folder.", completion: .directory)
  var bundle: String

  @Option(name: .long, help: ArgumentHelp("The folder with the logs.", valueName: "folder"), completion: .directory)
  var logs = "."

  @Option(name: .long, help: "What to print: words, or JSON.")
  var format: OutputFormat = .text

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let language = languageOptions.resolved
    let console = Console(language: language, format: .text)
    do {
      let report = try report()
      if format == .text {
        console.report(report.causes + report.differences)
        let count = String(report.same)
        switch (report.isReproduced, language) {
        case (true, .english): console.print("reproduced: \(count) files, byte for byte")
        case (true, .chinese): console.print("已重现：\(count) 个文件逐字节相同")
        case (false, .english): console.print("NOT reproduced: \(count) files are the same")
        case (false, .chinese): console.print("未能重现：\(count) 个文件相同")
        }
      } else {
        var verdict = Verdict(findings: report.causes + report.differences)
        verdict.details = ["reproduced": .bool(report.isReproduced), "same": .string(String(report.same))]
        console.print(verdict, as: format)
      }
      if !report.isReproduced { throw ExitCode(1) }
    } catch let error as DiagnosticsError {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }

  private func report() throws(DiagnosticsError) -> ReproductionReport {
    let meter = ProgressMeter(language: languageOptions.resolved, isQuiet: false)
    defer { meter.finish() }
    return try Reproduction.run(
      bundle, logs: logs, toolVersion: Version.current, progress: { meter.show($0) },
      reports: { (outcome, evidence) throws(DiagnosticsError) in try WrittenBundle.reports(outcome, evidence) })
  }
}
