internal import ArgumentParser
internal import Authoring
internal import Diagnostics
internal import Reports

/// `plumbline handbook`: writes the handbook of a rubric.
struct HandbookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handbook",
    abstract: "Write a rubric out as a handbook, for those who are evaluated and those who evaluate.",
    discussion: """
      RUBRIC is a folder with rubric.yaml, or that file. Three files are written: handbook.html, one page in Chinese and \
      English that needs nothing else and prints on A4; handbook.zh.md and handbook.en.md. They say how scores come \
      about, which recommendation has indicators for which actor, every indicator with its points, standard and \
      sources (the table that commissioners know), the rules, what to write down, every measure, and how to add an \
      indicator.

      The same rubric gives the same bytes. Earlier files of these names are replaced, others in the folder are left \
      alone.

      Example: plumbline handbook Rubrics/active-citizenship --output out/handbook
      """)

  @Argument(help: "The rubric's folder.", completion: .directory)
  var rubric: String

  @Option(
    name: [.short, .long], help: ArgumentHelp("Folder to write the handbook to.", valueName: "folder"),
    completion: .directory)
  var output: String

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let console = Console(language: languageOptions.resolved, format: .text)
    do {
      let handbook = Handbook(try RubricExplaining(folder: rubric).chapters)
      let files = [
        WrittenFile(path: output + "/handbook.html", bytes: try HTMLHandbook.render(handbook)),
        WrittenFile(path: output + "/handbook.zh.md", text: handbook.markdown(in: .chinese)),
        WrittenFile(path: output + "/handbook.en.md", text: handbook.markdown(in: .english)),
      ]
      try WrittenFile.write(files)
      console.say(wrote: files.map(\.path))
    } catch {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }
}
