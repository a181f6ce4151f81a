internal import ArgumentParser
internal import Authoring
internal import Diagnostics

/// `plumbline explain`: puts into words what a code of a message means.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put into words what a message means.",
    discussion: """
      SUBJECT is the code of a message, as it stands in brackets behind its severity. With --codes every code is listed.

      Example: plumbline explain rubric.unknown-field
      """)

  @Argument(help: "The code of a message.", completion: .list(MessageCatalogue.codes))
  var subject: String?

  @Flag(name: .long, help: "Write the reference of all messages, as Markdown.")
  var codes = false

  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    guard [subject != nil, codes].count(where: \.self) == 1 else {
      throw ValidationError("Name one thing to explain: a code, or --codes.")
    }
  }

  func run() throws {
    let console = Console(language: languageOptions.resolved, format: .text)
    do {
      console.print(try explanation(in: languageOptions.resolved))
    } catch {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }

  /// The words asked for; each subject has a type of its own in `Explaining/`.
  private func explanation(in language: Language) throws(DiagnosticsError) -> String {
    if codes { return MessageReference.markdown }
    return try CodeExplaining.text(of: subject ?? "", in: language)
  }
}
