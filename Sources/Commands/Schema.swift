internal import ArgumentParser
internal import Authoring
internal import Diagnostics

/// `plumbline schema`: JSON Schemas of the YAML files, for editors.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the JSON Schema of a YAML file, so that an editor completes and checks it.",
    discussion: """
      FILE says which kind of file: rubric, indicators, vocabulary, register, assessment, judgements, calendar, mapping, \
      waivers, stages, tests. With \
      --output the schemas of all are written into a folder.

      An editor with a YAML language server reads the schema that the first line of a file names:

        # yaml-language-server: $schema=schemas/rubric.json

      Example: plumbline schema --output schemas
      """)

  @Argument(help: "The kind of file.")
  var file: SchemaFile?

  @Option(
    name: [.short, .long], help: ArgumentHelp("Folder to write all schemas to.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    guard (file == nil) != (output == nil) else {
      throw ValidationError("Name a kind of file, or a folder for all schemas with --output.")
    }
  }

  func run() throws {
    let console = Console(language: languageOptions.resolved, format: .text)
    do {
      if let file { console.print(bytes: file.schema.bytes) }
      if let output { try write(to: output, console) }
    } catch {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }

  private func write(to folder: String, _ console: Console) throws(DiagnosticsError) {
    let files = SchemaFile.allCases.map { WrittenFile(path: folder + "/" + $0.fileName, bytes: $0.schema.bytes) }
    try WrittenFile.write(files)
    console.say(wrote: files.map(\.path))
  }
}

extension SchemaFile: ExpressibleByArgument {}
