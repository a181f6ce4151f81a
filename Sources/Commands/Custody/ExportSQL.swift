internal import ArgumentParser
internal import Diagnostics
internal import SQLScripts
internal import Verification

/// `plumbline export-sql`: writes SQL that works out a bundle's figures once more.
struct ExportSQL: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export-sql",
    abstract: "Write a DuckDB SQL script that recomputes a bundle's figures, so that other software can check ours.",
    discussion: """
      The script stands alone: it reads the logs, works out numerator, denominator and value of each indicator at each \
      unit in exact arithmetic, and prints every figure, then those that differ from the bundle, then how many agree. It \
      is made of the rubric in the bundle; tables, facts and calendars stand in it. Run it with \
      “duckdb < FILE”.

      It looks for the logs in the folder given with --logs, under the names that the assessment has for them; the line \
      SET VARIABLE logs at its top can be changed by hand. An indicator that it cannot express is named in its head and \
      here, with the reason. Logs that need a mapping, and workbooks, are refused: “plumbline intake” makes logs of them \
      that DuckDB reads.

      Exit codes: 0 written · 2 the work could not be done.

      Example: plumbline export-sql out/2024 --logs handed-over --output check.sql && duckdb < check.sql
      """)

  @Argument(help: "The bundle's folder.", completion: .directory)
  var bundle: String

  @Option(
    name: .long, help: ArgumentHelp("The folder that the names of the logs start from.", valueName: "folder"),
    completion: .directory)
  var logs = "."

  @Option(
    name: [.short, .long], help: ArgumentHelp("Write to this file instead of printing.", valueName: "file"),
    completion: .file(extensions: ["sql"]))
  var output: String?

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let console = Console(language: languageOptions.resolved, format: .text)
    do {
      let script = try SQLScript(
        BundleSource(ofBundle: bundle), logFolder: logs, language: languageOptions.resolved)
      try console.deliver(Array(script.text.utf8), to: output)
      console.report(script.inexpressible)
    } catch {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }
}
