internal import ActivityLogs
internal import Columns
internal import Diagnostics
internal import Expressions
internal import Rubrics

extension RubricChapters {
  /// What logs and tables must say for the rubric: activities, further columns, facts.
  func vocabulary(headingLevel level: Int) -> [DocumentBlock] {
    var blocks: [DocumentBlock] = [
      .paragraph(RichText(HandbookWord.vocabularyIntro)), .paragraph(RichText(HandbookWord.everyRecord)),
      .table(activityTable()),
    ]
    let attributes = rubric.vocabulary.attributes
    if !attributes.isEmpty {
      blocks += [
        .heading(level, RichText(HandbookWord.attributes), anchor: "attributes"),
        .paragraph(RichText(HandbookWord.attributesIntro)), .table(attributeTable(attributes)),
      ]
    }
    if !rubric.vocabulary.facts.isEmpty {
      blocks += [
        .heading(level, RichText(HandbookWord.facts), anchor: "facts"), .paragraph(RichText(HandbookWord.factsIntro)),
        .table(factTable(rubric.vocabulary.facts)),
      ]
    }
    return blocks
  }

  private func activityTable() -> DocumentTable {
    var users: [String: [Indicator]] = [:]
    for indicator in rubric.indicators {
      for term in DataSources(of: indicator, names: names).activities { users[term, default: []].append(indicator) }
    }
    let rows = Self.sorted(rubric.vocabulary.activities).map { term, activity in
      [
        DocumentTable.Cell(RichText(activity.title), isHeader: true), DocumentTable.Cell(RichText(code: term)),
        DocumentTable.Cell(
          RichText(activity.by.isEmpty ? ExplanationWord.anyActor.text : names.names(of: activity.by))),
        DocumentTable.Cell(needs(of: activity)), DocumentTable.Cell(uses(users[term] ?? [])),
      ]
    }
    return DocumentTable(
      columns: [.activity, .term, .by, .needs, .usedBy].map { (word: HandbookWord) in
        DocumentTable.Column(RichText(word))
      }, rows: rows)
  }

  /// The fields that records cannot do without, by what people call them and by their names.
  private func needs(of activity: Vocabulary.Activity) -> RichText {
    var text = RichText(LocalizedText(""))
    for (index, field) in activity.needs.enumerated() {
      let title = ReportWord.title(ofField: EventSchema.column(named: field))
      if index > 0 { text = text + RichText(ReportWord.separator) }
      text = text + RichText(title.followedByBlank) + RichText(code: field)
    }
    return text
  }

  private func uses(_ indicators: [Indicator]) -> RichText {
    RichText(indicators.isEmpty ? HandbookWord.unused.text : LocalizedText.joined(indicators.map(\.title)))
  }

  private func attributeTable(_ attributes: [String: ColumnType]) -> DocumentTable {
    DocumentTable(
      columns: [
        DocumentTable.Column(RichText(HandbookWord.attribute)), DocumentTable.Column(RichText(HandbookWord.kind)),
      ],
      rows: Self.sorted(attributes).map { name, type in
        [DocumentTable.Cell(RichText(code: name), isHeader: true), DocumentTable.Cell(kind(type))]
      })
  }

  private func factTable(_ facts: [String: Vocabulary.Fact]) -> DocumentTable {
    let rows = Self.sorted(facts).map { name, fact in
      let users = rubric.indicators.filter { indicator in
        indicator.measure.namedFacts.contains(name) || indicator.applies?.facts.contains(name) == true
      }
      return [
        DocumentTable.Cell(RichText(fact.title), isHeader: true), DocumentTable.Cell(RichText(code: name)),
        DocumentTable.Cell(kind(fact.type)), DocumentTable.Cell(uses(users)),
      ]
    }
    return DocumentTable(
      columns: [.fact, .term, .kind, .usedBy].map { (word: HandbookWord) in DocumentTable.Column(RichText(word)) },
      rows: rows)
  }

  func kind(_ type: ColumnType) -> RichText {
    switch type {
    case .text: RichText(HandbookWord.words)
    case .number: RichText(HandbookWord.number)
    case .time: RichText(HandbookWord.time)
    }
  }

  /// The entries of a dictionary by key, as UTF-8 bytes.
  private static func sorted<Value>(_ entries: [String: Value]) -> [(String, Value)] {
    entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value) }
  }
}
