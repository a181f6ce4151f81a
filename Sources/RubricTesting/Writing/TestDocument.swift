internal import Diagnostics
internal import Measurement
package import Reports
internal import Rubrics
internal import Scoring

/// What came of a rubric's tests as parts of a document.
package struct TestDocument: Sendable {
  private let results: TestResults

  /// Prepares a document.
  package init(_ results: TestResults) { self.results = results }

  /// Every test in which something is not as expected, then how many there are and what they try.
  package var blocks: [DocumentBlock] {
    let failed = results.files.flatMap { file in
      file.outcomes.filter { !$0.isPassed }.flatMap { Self.blocks(of: $0, in: file.name) }
    }
    return failed + [.paragraph(RichText(counts)), .paragraph(RichText(tried))]
  }

  /// What no test tries, by indicator.
  package var gaps: [DocumentBlock] {
    let rows = results.coverage.lines.compactMap { line -> [DocumentTable.Cell]? in
      let (practices, segments) = (line.missingPractices, line.missingSegments)
      guard !practices.isEmpty || !segments.isEmpty else { return nil }
      return [
        DocumentTable.Cell(RichText(code: line.indicator.description), isHeader: true),
        DocumentTable.Cell(practices.map { RichText($0.title) }),
        DocumentTable.Cell(segments.map { RichText(code: $0.text) }),
      ]
    }
    guard !rows.isEmpty else { return [.paragraph(RichText(TestWord.noGaps))] }
    let heads: [TestWord] = [.indicator, .missingCases, .missingSegments]
    return [
      .heading(2, RichText(TestWord.gaps), anchor: nil),
      .table(DocumentTable(columns: heads.map { DocumentTable.Column(RichText($0)) }, rows: rows)),
    ]
  }

  private var counts: LocalizedText {
    let (tests, files, unusable) = (
      results.outcomes.count, results.files.count, results.outcomes.count { !$0.diagnostics.isEmpty }
    )
    let passed = tests - results.failed - unusable
    return LocalizedText(
      english:
        "\(tests) tests in \(files) files: \(passed) passed, \(results.failed) failed"
        + (unusable > 0 ? ", \(unusable) could not be run" : ""),
      chinese: "\(files) 个文件，\(tests) 项测试：通过 \(passed) 项，不符 \(results.failed) 项"
        + (unusable > 0 ? "，无法运行 \(unusable) 项" : ""))
  }

  private var tried: LocalizedText {
    let coverage = results.coverage
    let (all, segments) = (coverage.lines.count, coverage.segments)
    let whole = all - coverage.linesWithoutPractice.count
    return LocalizedText(
      english:
        "Indicators with a good case, a poor one and one with too little evidence: \(whole) of \(all); stretches of scales tried: \(segments.hit) of \(segments.all)",
      chinese: "好、差、证据不足三种情形俱全的指标：\(whole) / \(all)；测到的分段：\(segments.hit) / \(segments.all)")
  }

  /// A test in which something is not as expected.
  static func blocks(of outcome: TestOutcome, in file: String) -> [DocumentBlock] {
    let line = outcome.test.place.span.map { ":\($0.start.line)" } ?? ""
    let title = RichText(LocalizedText("✗ \(file)\(line)  ")) + RichText(outcome.test.title)
    return [.heading(3, title, anchor: nil)] + outcome.checks.filter { !$0.isMet }.flatMap(blocks(of:))
  }

  /// What came beside what was expected, and the events that the value rests on.
  static func blocks(of check: TestCheck) -> [DocumentBlock] {
    let rows = check.mismatches.map { mismatch in
      [mismatch.key, mismatch.expected, mismatch.actual].map { DocumentTable.Cell(RichText(code: $0)) }
    }
    var blocks: [DocumentBlock] = [
      .table(
        DocumentTable(
          caption: RichText(code: "\(check.expectation.indicator) @ \(check.unit)"),
          columns: [
            DocumentTable.Column(RichText(LocalizedText(" "))), DocumentTable.Column(RichText(TestWord.expected)),
            DocumentTable.Column(RichText(TestWord.actual)),
          ], rows: rows))
    ]
    if let reason = check.score.finding.reason {
      let text = LocalizedText(english: reason.text(in: .english), chinese: reason.text(in: .chinese))
      blocks.append(
        .entries([
          DocumentEntry(
            "reason", RichText(TestWord.reason),
            [RichText(text) + RichText(LocalizedText(" ")) + RichText(code: reason.code)])
        ]))
    }
    guard !check.records.isEmpty else { return blocks + [.paragraph(RichText(TestWord.noRecords))] }
    let heads: [TestWord] = [.line, .number, .role, .event]
    blocks.append(
      .table(
        DocumentTable(
          columns: heads.map { DocumentTable.Column(RichText($0)) }, rows: eventRows(check.records))))
    return blocks
  }

  /// The events, those together that a row of the test stands for and that did the same.
  private static func eventRows(_ records: [TestCheck.Record]) -> [[DocumentTable.Cell]] {
    var groups: [[TestCheck.Record]] = []
    for record in records {
      if let last = groups.last?.last, last.event.place == record.event.place, last.verdict == record.verdict {
        groups[groups.count - 1].append(record)
      } else {
        groups.append([record])
      }
    }
    return groups.compactMap { group in
      guard let first = group.first, let last = group.last else { return nil }
      let events = group.count == 1 ? [first] : [first, last]
      return [
        DocumentTable.Cell(RichText(code: first.event.place.span.map { String($0.start.line) } ?? "")),
        DocumentTable.Cell(RichText(code: String(group.count))), DocumentTable.Cell(RichText(first.verdict.word)),
        DocumentTable.Cell(events.map { RichText(code: $0.event.summary) }),
      ]
    }
  }
}

extension EvidenceVerdict {
  /// What the record did, in a word.
  fileprivate var word: TestWord {
    switch self {
    case .countedFor: .countedFor
    case .countedAgainst: .countedAgainst
    case .neutral: .neutral
    }
  }
}

extension TestEvent {
  /// The event in one line, without its unit.
  var summary: String {
    cells.filter { !["community", "subdistrict"].contains($0.name) }.map { "\($0.name)=\($0.text)" }
      .joined(separator: " ")
  }
}
