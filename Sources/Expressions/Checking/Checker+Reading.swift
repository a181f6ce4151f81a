internal import Diagnostics

extension Checker {
  /// Reads and checks a text; `nil` where it has errors.
  /// - Parameters:
  ///   - place: the place of a range of UTF-8 offsets in `text`.
  ///   - diagnostics: everything found is added here, in the order of the text.
  ///   - check: what is asked of the whole.
  static func read<Result>(
    _ text: String, scope: Scope, place: (Range<Int>) -> SourcePlace, diagnostics: inout [Diagnostic],
    _ check: (inout Checker, Syntax) -> Result
  ) -> Result? {
    let (syntax, syntaxFindings) = Parser.parse(text)
    var findings = syntaxFindings
    var result: Result?
    if let syntax {
      var checker = Checker(scope: scope, text: text)
      result = check(&checker, syntax)
      findings += checker.findings
    }
    // Sorting by offset alone would leave the order of findings at one place to chance.
    let inOrder = findings.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    let found = inOrder.map { $0.element.diagnostic(place: place) }
    diagnostics += found
    return found.hasErrors ? nil : result
  }
}
