internal import ActivityLogs
internal import ArgumentParser
internal import Authoring
internal import Diagnostics
internal import Rubrics

/// `plumbline new indicator`: adds an indicator to a rubric.
struct NewIndicator: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicator", abstract: "Add an indicator to a rubric.",
    discussion: """
      The indicator goes to the end of the file that holds its dimension; what stands in that file stays as it is. What \
      is not said is chosen: the actor from the id's first word (office, committee, organization, resident), the \
      recommendation as the first of the register that this actor has no indicator for, the activities from the vocabulary.

      Example: plumbline new indicator committee.replies-published --path Rubrics/green-neighbourhoods
      """)

  @Argument(help: "The indicator's id, such as committee.replies-published.")
  var name: ScaffoldName

  @Option(
    name: .long, help: ArgumentHelp("The rubric's folder.", valueName: "folder"), completion: .directory)
  var path = "."

  @Option(name: .long, help: "Whose conduct it judges.", completion: .list(Actor.allCases.map(\.rawValue)))
  var actor: Actor?

  @Option(
    name: .long, help: ArgumentHelp("The dimension, by its id.", valueName: "id"),
    completion: .custom { words, _, _ in Completions.dimensions(words) })
  var dimension: String?

  @Option(
    name: .long, help: ArgumentHelp("The recommendation, by its id.", valueName: "id"),
    completion: .custom { words, _, _ in Completions.recommendations(words) })
  var recommendation: String?

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let console = Console(language: languageOptions.resolved, format: .text)
    do {
      guard let id = IndicatorID(name.text) else { return }
      let request = IndicatorScaffold.Request(
        id: id, actor: actor, dimension: dimension, recommendation: recommendation)
      let addition = try IndicatorAddition(request, to: RubricFiles.read(path), language: languageOptions.resolved)
      try WrittenFile.write([addition.file])
      console.say(wrote: ["\(addition.file.path):\(addition.line)"])
    } catch {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }
}

extension Actor: ExpressibleByArgument {
  /// Makes an actor of any of its names.
  package init?(argument: String) { self.init(named: argument) }
}
