package import Diagnostics
internal import Reports
internal import Rubrics

extension TestResults {
  /// The results as JUnit's XML, as build servers read it: a suite for each file, a case for each test. There is no
  /// time in it, so that the same tests give the same bytes.
  /// - Parameter language: the language of titles and failures.
  package func junit(in language: Language) -> [UInt8] {
    let unread = Dictionary(grouping: unread) { $0.place?.file ?? "" }
    let names = Set(files.map(\.name)).union(unread.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let suites = names.map { name in
      suite(name, files.filter { $0.name == name }.flatMap(\.outcomes), unread: unread[name] ?? [], language)
    }
    let errors = outcomes.count { !$0.diagnostics.isEmpty } + unread.count
    let tests = outcomes.count + unread.count
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<testsuites name=\"\(escaped(rubric.id))\" tests=\"\(tests)\" failures=\"\(failed)\" errors=\"\(errors)\">",
    ]
    lines += suites.flatMap(\.self)
    lines.append("</testsuites>")
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// A file of tests.
  /// - Parameter unread: what stood in the way of reading tests of it, which is a case in error.
  private func suite(
    _ file: String, _ outcomes: [TestOutcome], unread: [Diagnostic], _ language: Language
  ) -> [String] {
    let failures = outcomes.count { !$0.isPassed && $0.diagnostics.isEmpty }
    let (errors, cases) = (outcomes.count { !$0.diagnostics.isEmpty }, unread.isEmpty ? 0 : 1)
    let name = escaped(file)
    var lines = [
      "  <testsuite name=\"\(name)\" tests=\"\(outcomes.count + cases)\" failures=\"\(failures)\" errors=\"\(errors + cases)\">"
    ]
    if let first = unread.first {
      lines.append("    <testcase classname=\"\(name)\" name=\"\(name)\" file=\"\(name)\"\(line(first.place))>")
      lines += unread.map { error($0, language) }
      lines.append("    </testcase>")
    }
    for outcome in outcomes { lines += testCase(outcome, in: file, language) }
    return lines + ["  </testsuite>"]
  }

  private func line(_ place: SourcePlace?) -> String {
    place?.span.map { " line=\"\($0.start.line)\"" } ?? ""
  }

  private func error(_ diagnostic: Diagnostic, _ language: Language) -> String {
    let message = escaped(diagnostic.message.text(in: language))
    return "      <error type=\"\(escaped(diagnostic.code))\" message=\"\(message)\"/>"
  }

  private func testCase(_ outcome: TestOutcome, in file: String, _ language: Language) -> [String] {
    let head =
      "    <testcase classname=\"\(escaped(file))\" name=\"\(escaped(outcome.test.title[language]))\" file=\"\(escaped(file))\"\(line(outcome.test.place))"
    guard !outcome.isPassed else { return [head + "/>"] }
    var lines = [head + ">"]
    lines += outcome.diagnostics.map { error($0, language) }
    for check in outcome.checks where !check.isMet {
      let message = check.mismatches.map { "\($0.key): \($0.expected) ≠ \($0.actual)" }.joined(separator: "; ")
      lines.append(
        "      <failure type=\"\(escaped(check.expectation.indicator.description))\" message=\"\(escaped(message))\">"
          + escaped(TerminalDocument.render(TestDocument.blocks(of: check), in: language, width: 120, colour: false))
          + "</failure>")
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
