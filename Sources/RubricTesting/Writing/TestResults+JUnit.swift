package import Diagnostics
internal import Reports
internal import Rubrics

extension TestResults {
  /// The results as JUnit's XML, as build servers read it: a suite for each file, a case for each test. There is no
  /// time in it, so that the same tests give the same bytes.
  /// - Parameter language: the language of titles and failures.
  package func junit(in language: Language) -> [UInt8] {
    let errors = outcomes.count { !$0.diagnostics.isEmpty }
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<testsuites name=\"\(escaped(rubric.id))\" tests=\"\(outcomes.count)\" failures=\"\(failed)\" errors=\"\(errors)\">",
    ]
    for file in files {
      let failures = file.outcomes.count { !$0.isPassed && $0.diagnostics.isEmpty }
      let errors = file.outcomes.count { !$0.diagnostics.isEmpty }
      lines.append(
        "  <testsuite name=\"\(escaped(file.name))\" tests=\"\(file.outcomes.count)\" failures=\"\(failures)\" errors=\"\(errors)\">"
      )
      for outcome in file.outcomes { lines += testCase(outcome, in: file.name, language) }
      lines.append("  </testsuite>")
    }
    lines.append("</testsuites>")
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func testCase(_ outcome: TestOutcome, in file: String, _ language: Language) -> [String] {
    let line = outcome.test.place.span.map { " line=\"\($0.start.line)\"" } ?? ""
    let head =
      "    <testcase classname=\"\(escaped(file))\" name=\"\(escaped(outcome.test.title[language]))\" file=\"\(escaped(file))\"\(line)"
    guard !outcome.isPassed else { return [head + "/>"] }
    var lines = [head + ">"]
    for diagnostic in outcome.diagnostics {
      let message = diagnostic.message.text(in: language)
      lines.append("      <error type=\"\(escaped(diagnostic.code))\" message=\"\(escaped(message))\"/>")
    }
    for check in outcome.checks where !check.isMet {
      let message = check.mismatches.map { "\($0.key): \($0.expected) ≠ \($0.actual)" }.joined(separator: "; ")
      lines.append(
        "      <failure type=\"\(escaped(check.expectation.indicator.description))\" message=\"\(escaped(message))\">"
          + escaped(TerminalDocument.render(TestDocument.blocks(of: check), in: language, width: 120, colour: false)) + "</failure>")
    }
    return lines + ["    </testcase>"]
  }

  /// A text as XML 1.0 has it between quotes or tags; characters that it does not have are shown as �.
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
