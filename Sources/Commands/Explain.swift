internal import ArgumentParser
internal import Authoring
internal import CanonicalJSON
internal import Diagnostics
internal import Reports

/// `plumbline explain`: puts into words a code of a message, a rubric, one of its indicators, or the measures.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put into words a rubric, an indicator, the measures, or what a message means.",
    discussion: """
      SUBJECT is a rubric's folder, or the code of a message as it stands in brackets behind its severity. With a rubric \
      alone the whole is explained: how scores come about, which recommendation has indicators for which actor, the \
      rules, and every indicator with its points. With INDICATOR that one is explained: what is counted, over what, how \
      it is scored, and what it rests on.

      --measures prints the reference of all measures, --codes that of all messages.

      Example: plumbline explain Rubrics/active-citizenship committee.topics-triaged-first
      """)

  @Argument(help: "A rubric's folder, or the code of a message.", completion: .list(MessageCatalogue.codes))
  var subject: String?

  @Argument(help: "The name of an indicator of the rubric.")
  var indicator: String?

  @Flag(name: .long, help: "Print the reference of all measures.")
  var measures = false

  @Flag(name: .long, help: "Write the reference of all messages, as Markdown.")
  var codes = false

  @Option(name: .long, help: "What to print.")
  var format: DocumentFormat = .text

  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    guard [subject != nil, measures, codes].count(where: \.self) == 1 else {
      throw ValidationError("Name one thing to explain: a rubric, a code, --measures or --codes.")
    }
  }

  func run() throws {
    let console = Console(language: languageOptions.resolved, format: .text)
    do {
      try explain(to: console)
    } catch {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }

  /// Prints the words asked for; each subject has a type of its own in `Explaining/`.
  private func explain(to console: Console) throws(DiagnosticsError) {
    if codes { return console.print(MessageReference.markdown) }
    if measures { return printMeasures(to: console) }
    let subject = subject ?? ""
    guard indicator != nil || !CodeExplaining.isCode(subject) && RubricExplaining.isPath(subject) else {
      return console.print(try CodeExplaining.text(of: subject, in: languageOptions.resolved))
    }
    let rubric = try RubricExplaining(folder: subject)
    switch format {
    case .json: console.print(bytes: try rubric.json(of: indicator).canonicalBytes)
    case .text, .markdown: print(try rubric.document(of: indicator), to: console)
    }
  }

  private func printMeasures(to console: Console) {
    switch format {
    case .json: console.print(bytes: MeasureReference.json.canonicalBytes)
    case .text, .markdown: print(MeasureReference.document, to: console)
    }
  }

  /// Prints a document in the form asked for, which is not JSON.
  private func print(_ document: [DocumentBlock], to console: Console) {
    switch format {
    case .text, .json:
      console.print(
        TerminalDocument.render(document, in: console.language, width: console.width, colour: console.isColoured))
    case .markdown: console.print(MarkdownDocument.render(document, in: console.language))
    }
  }
}
