internal import ActivityLogs
internal import ArgumentParser
internal import Authoring
internal import Diagnostics
internal import RecordReaders
internal import Rubrics
internal import TextEncodings

/// `plumbline map`: drafts the mapping of a log.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map", abstract: "Look at a log as it was exported and draft the mapping that makes events of it.",
    discussion: """
      FILE is a table (CSV, TSV, XLSX), JSON, JSON Lines, XES or OCEL, also packed with gzip. Its first 10,000 records are \
      looked at: the encoding, the delimiter, title rows and header, which columns hold times and in which format, and \
      which are the case, the activity, the person, numbers. The mapping that is printed runs; its comments say how sure \
      each part is, on what it rests, and what you must decide (marked DECIDE): the community, the actor, the terms of \
      the rubric, the zone.

      With --rubric the texts of the activity's column are compared with the rubric's terms and their titles; those that \
      are near become a map(…), the others are listed. Of a workbook one sheet is drafted at a time.

      Then: plumbline lint MAPPING.yaml, and name it in the assessment: logs: [{files: …, mapping: MAPPING.yaml}].

      Exit code 2 when the file or the rubric cannot be read.

      Example: plumbline map exports/hotline.csv --rubric Rubrics/active-citizenship --output mappings/hotline.yaml
      """)

  @Argument(help: "The log as it was exported.", completion: .file())
  var file: String

  @Option(
    name: .long, help: ArgumentHelp("The folder of the rubric with the terms.", valueName: "folder"),
    completion: .directory)
  var rubric: String?

  @Option(name: .long, help: "The text's encoding (default: what fits best).")
  var encoding: TextEncoding?

  @Option(
    name: .long, help: ArgumentHelp("A sheet of the workbook, by its name or number.", valueName: "sheet"))
  var sheet: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The community of all records, by its id in the assessment.", valueName: "id"))
  var community: String?

  @Option(
    name: [.short, .long], help: ArgumentHelp("The file to write (default: print it).", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var output: String?

  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    guard community.map({ !$0.isEmpty && !$0.contains("$") }) ?? true else {
      throw ValidationError("--community is the id of a community, without $.")
    }
  }

  func run() throws {
    let console = Console(language: languageOptions.resolved, format: .text)
    do {
      let draft = try MappingDraft(try request())
      guard let output else { return console.print(draft.text) }
      try ScaffoldFiles.write([WrittenFile(path: output, text: draft.text)])
      console.say(wrote: [output])
    } catch {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }

  private func request() throws(DiagnosticsError) -> MappingDraftRequest {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return MappingDraftRequest(
      file: LogFile(path: file, name: name), encoding: encoding, sheet: chosenSheet, community: community,
      vocabulary: try vocabulary(), language: languageOptions.resolved)
  }

  /// The sheet asked for: a number is a place among the sheets, unless it is greater than sheets are counted to, such as
  /// the year that a sheet is called by.
  private var chosenSheet: SourceOptions.Sheet? {
    sheet.map { text in
      if let number = Int(text), (1...999).contains(number) { .numbered(number) } else { .named(text) }
    }
  }

  private func vocabulary() throws(DiagnosticsError) -> Vocabulary? {
    guard let rubric else { return nil }
    var diagnostics: [Diagnostic] = []
    guard let loaded = Rubric.load(from: try RubricFiles.read(rubric), diagnostics: &diagnostics) else {
      throw DiagnosticsError(diagnostics.inReadingOrder())
    }
    return loaded.vocabulary
  }
}

extension TextEncoding: ExpressibleByArgument {}
