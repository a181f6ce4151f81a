internal import Diagnostics

/// A problem in the text of an expression, before its place in a file is known.
struct Finding {
  /// What is said.
  let template: MessageTemplate
  /// The values of the template's arguments.
  let arguments: [String: String]
  /// The stretch meant, in UTF-8 offsets of the expression.
  let range: Range<Int>
  /// What to put in place of a stretch to put things right.
  let fix: (range: Range<Int>, replacement: String)?
  /// What is said about another stretch that has to do with it.
  let note: (message: Message, range: Range<Int>)?

  /// Makes a finding.
  init(
    _ template: MessageTemplate, _ arguments: [String: String] = [:], at range: Range<Int>,
    fix: (range: Range<Int>, replacement: String)? = nil, note: (message: Message, range: Range<Int>)? = nil
  ) {
    self.template = template
    self.arguments = arguments
    self.range = range
    self.fix = fix
    self.note = note
  }

  /// Makes a finding that is put right by replacing the stretch itself.
  init(
    _ template: MessageTemplate, _ arguments: [String: String] = [:], at range: Range<Int>, replacement: String
  ) {
    self.init(template, arguments, at: range, fix: (range, replacement))
  }

  /// The diagnostic for a reader of the file.
  /// - Parameter place: the place of a range of UTF-8 offsets of the expression.
  func diagnostic(place: (Range<Int>) -> SourcePlace) -> Diagnostic {
    let change = fix.flatMap { fix in
      place(fix.range).span.map { Diagnostic.Fix(replace: $0, with: fix.replacement) }
    }
    let notes = note.map { [Diagnostic.Note($0.message, at: place($0.range))] } ?? []
    return Diagnostic(template, arguments, at: place(range), notes: notes, fix: change)
  }
}
