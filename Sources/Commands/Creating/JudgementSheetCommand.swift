internal import ArgumentParser
internal import Assessments
internal import Authoring
internal import Diagnostics
internal import Foundation
internal import Measurement
internal import Quantities

/// `plumbline judgement-sheet`: writes an empty sheet for an assessor.
struct JudgementSheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judgement-sheet", abstract: "Write an empty sheet for an assessor.",
    discussion: """
      The sheet has every question that the assessment's rubric asks of assessors, with each rating and what has to be \
      seen for it, and every unit that it is asked of. The assessor declares ties (the sheet is not right without), fills \
      in ratings, evidence and notes, and leaves {} where nothing is rated. The assessment names the sheets: \
      “judgements: judgements/*.yaml”; lint looks them over.

      Nobody rates a unit, an actor or an operator that a tie names, nor for the years of “cooling-off” after it. At \
      the stage draft assessors rate before they have heard each other: on these ratings agreement is measured. At the \
      stage final an assessor rates anew what the discussion has changed; the first rating stays on record. More in \
      Documentation/Judgement.md.

      Example: plumbline judgement-sheet assessment.yaml --assessor 甲 --output judgements/甲.yaml
      """)

  @Argument(help: "The assessment file.", completion: .file(extensions: ["yaml", "yml"]))
  var assessment: String

  @Option(name: .long, help: ArgumentHelp("Who rates; a pseudonym will do.", valueName: "name"))
  var assessor: String

  @Option(
    name: .long, help: "How far the assessors have come.", completion: .list(JudgementStage.allCases.map(\.rawValue)))
  var stage: JudgementStage = .draft

  @Option(name: .long, help: ArgumentHelp("The day of the ratings (default: today).", valueName: "day"))
  var date: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to this file, which must not exist, instead of printing.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var output: String?

  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    guard assessor.contains(where: { !$0.isWhitespace }) else { throw ValidationError("--assessor needs a name.") }
    guard date.map({ CivilDate($0) != nil }) ?? true else {
      throw ValidationError("--date is a day such as 2025-02-10.")
    }
  }

  func run() throws {
    let console = Console(language: languageOptions.resolved, format: .text)
    do {
      let basis = try AssessmentBasis(ofFile: assessment)
      guard let day = date.flatMap({ CivilDate($0) }) ?? Self.today else { return }
      let sheet = JudgementSheetScaffold(
        rubric: basis.rubric, units: basis.units, assessor: assessor, stage: stage, date: day,
        language: languageOptions.resolved)
      guard let output else {
        console.print(sheet.text)
        return
      }
      try WrittenFile.writeNew(WrittenFile(path: output, text: sheet.text))
      console.say(wrote: [output])
    } catch {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }

  private static var today: CivilDate? {
    let day = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    guard let year = day.year, let month = day.month, let number = day.day else { return nil }
    return CivilDate(year: year, month: month, day: number)
  }
}

extension JudgementStage: ExpressibleByArgument {}
