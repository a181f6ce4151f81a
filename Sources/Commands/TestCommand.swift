internal import ArgumentParser
internal import Authoring
internal import CanonicalJSON
internal import Diagnostics
internal import Reports
internal import RubricTesting
internal import Rubrics

/// `plumbline test`: runs the tests of a rubric.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the tests of a rubric: small logs and what must come of them.",
    discussion: """
      PATH is a folder with rubric.yaml, or that file; the tests are the files tests/*.yaml beside it. A test has a few \
      events, what else it needs (facts, strata, rosters, ratings), and says of an indicator what must be measured, in \
      which state it must be, and which score it must get. The events are read, measured and scored as those of any log.

      Of a test that fails, what was expected and what came stand side by side, with the events that the value rests on. \
      --coverage lists what no test tries: indicators without a good case (80 or more), a poor one (under 60) or one \
      with too little evidence, and stretches of scales. plumbline schema tests writes the schema of the files.

      Exit code 1 when a test fails, 2 when the rubric or a test cannot be read.

      Example: plumbline test Rubrics/active-citizenship --junit tests.xml
      """)

  @Argument(help: "The rubric's folder.", completion: .directory)
  var path: String

  @Option(
    name: .long, help: ArgumentHelp("Write the results as JUnit's XML to this file.", valueName: "file"),
    completion: .file(extensions: ["xml"]))
  var junit: String?

  @Flag(name: .long, help: "List what no test tries.")
  var coverage = false

  @Option(name: .long, help: "What to print: text or json.")
  var format: OutputFormat = .text

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let language = languageOptions.resolved
    let console = Console(language: language, format: format)
    let results: TestResults
    let diagnostics: [Diagnostic]
    do {
      (results, diagnostics) = try TestSuite.run(path)
      if let junit { try WrittenFile.write([WrittenFile(path: junit, bytes: results.junit(in: language))]) }
    } catch {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
    console.report(diagnostics)
    switch format {
    case .json: console.print(bytes: results.json.canonicalBytes)
    case .text:
      let document = TestDocument(results)
      let blocks = document.blocks + (coverage ? document.gaps : [])
      console.print(
        TerminalDocument.render(blocks, in: language, width: console.width, colour: console.isColoured))
    }
    if diagnostics.hasErrors { throw ExitCode(2) }
    if results.failed > 0 { throw ExitCode(1) }
  }
}
