internal import ArgumentParser
internal import Assessments
internal import Diagnostics

/// `plumbline intake`: writes the copy of an assessment that an assessor may keep.
struct Intake: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the assessor's copy of an assessment: its events with pseudonyms in place of names.",
    discussion: """
      All accepted events of each logs entry are written as JSON Lines, through its mapping, with the rubric and the \
      tables beside them; the written folder evaluates to the same scores. In place of person, recorded_by and approver \
      stand keyed hashes (HMAC-SHA-256), the same one for the same person; attributes that are telephone numbers or ids \
      by their names are hashed too. title, note and attributes that the rubric does not know are dropped unless kept, \
      and mobile numbers and resident ids within kept texts are replaced. intake.json says what was done.

      The same key gives the same pseudonyms, so that the copies of two years meet. Keep it where nobody but you can \
      read it: without it nobody can tell who is who, nor make the same pseudonyms again.

      Example: plumbline intake assessment.yaml --new-key ~/intake.key --output copy
      """)

  @Argument(help: "The assessment file.", completion: .file(extensions: ["yaml", "yml"]))
  var assessment: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The secret key: a file of at least 32 bytes that only you can read.", valueName: "file"),
    completion: .file())
  var key: String?

  @Option(name: .long, help: ArgumentHelp("Make a new key, and use it if ASSESSMENT is given.", valueName: "file"))
  var newKey: String?

  @Option(
    name: [.short, .long], help: ArgumentHelp("New or empty folder to write the copy to.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Option(
    name: .long, help: ArgumentHelp("Columns of free text to keep, with commas between them.", valueName: "columns"))
  var keep: [String] = []

  @Option(name: .long, help: ArgumentHelp("Columns to drop, with commas between them.", valueName: "columns"))
  var drop: [String] = []

  @Flag(name: [.short, .long], help: "Say nothing but errors.")
  var quiet = false

  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    guard (key == nil) != (newKey == nil) else {
      throw ValidationError("Give the key with --key, or have one made with --new-key.")
    }
    guard (assessment == nil) == (output == nil) else {
      throw ValidationError("An assessment and --output go together.")
    }
    guard assessment != nil || newKey != nil else { throw ValidationError("Name the assessment file.") }
  }

  func run() throws {
    let console = Console(language: languageOptions.resolved, format: .text)
    do {
      let rules = try TreatmentRules(keep: columns(keep), drop: columns(drop))
      let folder = output.map { CopyFolder(path: $0) }
      try folder?.checkIsFree()
      if let newKey {
        try SecretKey.create(atPath: newKey)
        if !quiet { console.say(wrote: [newKey]) }
      }
      guard let assessment, let folder, let file = key ?? newKey else { return }
      let secret = try SecretKey(readingFile: file)
      let meter = ProgressMeter(language: languageOptions.resolved, isQuiet: quiet)
      let copy: AssessorsCopy
      do {
        defer { meter.finish() }
        copy = try folder.write { draft throws(DiagnosticsError) in
          try AssessorsCopy(
            of: assessment, key: secret, rules: rules, in: draft, toolVersion: Version.current,
            progress: { meter.show($0) })
        }
      }
      if !quiet { console.report(copy.diagnostics) }
      guard !quiet, let output else { return }
      console.say(intake: copy.report, in: output)
    } catch {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }

  /// The names in lists with commas, of either width, between them.
  private func columns(_ lists: [String]) -> [String] {
    lists.flatMap { $0.split { [",", "，", "、"].contains($0) } }.map { name in
      String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }
}
