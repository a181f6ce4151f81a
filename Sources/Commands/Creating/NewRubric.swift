internal import ArgumentParser
internal import Authoring
internal import Diagnostics

/// `plumbline new rubric`: begins a rubric.
struct NewRubric: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rubric", abstract: "Begin a rubric.",
    discussion: """
      Writes rubric.yaml, vocabulary.yaml, recommendations.yaml, a file of indicators, and JSON Schemas.

      Example: plumbline new rubric green-neighbourhoods --path Rubrics/green-neighbourhoods
      """)

  @Argument(help: "The rubric's id: lower-case letters, digits and hyphens.")
  var name: ScaffoldName

  @Option(
    name: .long, help: ArgumentHelp("The folder to write (default: the id).", valueName: "folder"),
    completion: .directory)
  var path: String?

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let console = Console(language: languageOptions.resolved, format: .text)
    do {
      let scaffold = RubricScaffold(id: name.text, language: languageOptions.resolved)
      let files = scaffold.files(in: path ?? name.text)
      try ScaffoldFiles.write(files)
      console.say(wrote: files.map(\.path))
    } catch {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }
}
