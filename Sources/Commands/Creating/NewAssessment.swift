internal import ArgumentParser
internal import Authoring
internal import Diagnostics
internal import Foundation
internal import Rubrics

/// `plumbline new assessment`: begins an assessment.
struct NewAssessment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assessment", abstract: "Begin an assessment by a rubric.",
    discussion: """
      Writes assessment.yaml, a table of communities, the header of a log with the columns that the rubric asks for, \
      and JSON Schemas. Without --rubric the rubric is the only one that is near.

      Example: plumbline new assessment hedong-2025 --rubric Rubrics/green-neighbourhoods
      """)

  @Argument(help: "The assessment's name: lower-case letters, digits and hyphens.")
  var name: ScaffoldName

  @Option(
    name: .long, help: ArgumentHelp("The folder to write (default: the name).", valueName: "folder"),
    completion: .directory)
  var path: String?

  @Option(
    name: .long, help: ArgumentHelp("The rubric's folder.", valueName: "folder"), completion: .directory)
  var rubric: String?

  @Option(name: .long, help: "The year that is evaluated (default: this year).")
  var year: Int?

  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    guard year.map({ (1700...2199).contains($0) }) ?? true else {
      throw ValidationError("--year is a year from 1700 to 2199.")
    }
  }

  func run() throws {
    let console = Console(language: languageOptions.resolved, format: .text)
    do {
      let files = try files()
      try ScaffoldFiles.write(files)
      console.say(wrote: files.map(\.path))
    } catch {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }

  private func files() throws(DiagnosticsError) -> [WrittenFile] {
    let (folder, place) = (path ?? name.text, try rubricFolder())
    let read = try RubricFiles.read(place)
    var diagnostics: [Diagnostic] = []
    guard let loaded = Rubric.load(from: read, diagnostics: &diagnostics) else { throw DiagnosticsError(diagnostics) }
    let year = year ?? Calendar(identifier: .gregorian).component(.year, from: Date())
    let calendars = ScaffoldFiles.calendars(beside: place, year: year)
    return AssessmentScaffold(id: name.text, rubric: loaded, year: year, language: languageOptions.resolved).files(
      in: folder, rubricPath: ScaffoldFiles.path(to: place, from: folder),
      calendars: calendars.map { ScaffoldFiles.path(to: $0, from: folder) })
  }

  /// The rubric's folder: the one named, or the only one that is near.
  private func rubricFolder() throws(DiagnosticsError) -> String {
    if let rubric {
      let suffix = "/" + RubricFiles.rubricName
      return rubric.hasSuffix(suffix) ? String(rubric.dropLast(suffix.count)) : rubric
    }
    let near = ScaffoldFiles.nearbyRubrics()
    guard let only = near.first, near.count == 1 else { throw DiagnosticsError(.rubricNotFound) }
    return only
  }
}
