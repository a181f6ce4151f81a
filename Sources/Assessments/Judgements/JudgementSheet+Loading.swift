package import Diagnostics
internal import Measurement
internal import Quantities
package import YAMLDocuments

extension JudgementSheet {
  /// Reads a sheet and checks each of its ratings against the rubric and the units.
  ///
  /// Indicators and units are keys, so that an assessor cannot rate the same twice in it.
  /// - Returns: `nil` where the head of the sheet is not whole; then an error was reported.
  package static func read(
    _ node: YAMLNode, terms: JudgementTerms, diagnostics: inout [Diagnostic]
  ) -> JudgementSheet? {
    guard let root = YAMLMappingReader(node, as: AssessmentLanguage.judgementSheet, diagnostics: &diagnostics) else {
      return nil
    }
    _ = root.node("plumbline")?.wholeNumber(in: 1...1, &diagnostics)
    let assessor = root.required("assessor", &diagnostics)?.text(&diagnostics)
    let stage = root.node("stage")?.choice(JudgementStage.self, &diagnostics) ?? .draft
    let date = root.required("date", &diagnostics)?.civilDate(&diagnostics)
    let tieNodes = root.required("ties", &diagnostics)?.sequence(&diagnostics) ?? []
    var entries = JudgementEntries(terms: terms, assessor: assessor ?? "", stage: stage, date: date)
    entries.read(root.node("ratings"), as: AssessmentLanguage.rating, &diagnostics)
    entries.read(root.node("adjudications"), as: AssessmentLanguage.adjudication, &diagnostics)
    let ties = tieNodes.compactMap { Self.tie($0, of: assessor ?? "", &diagnostics) }
    guard let assessor, let date else { return nil }
    return JudgementSheet(
      assessor: assessor, stage: stage, date: date, ties: ties, judgements: entries.all,
      privateNotes: entries.privateNotes)
  }

  private static func tie(
    _ node: YAMLNode, of assessor: String, _ diagnostics: inout [Diagnostic]
  ) -> AssessorTie? {
    guard let reader = YAMLMappingReader(node, as: AssessmentLanguage.tie, diagnostics: &diagnostics) else {
      return nil
    }
    let body = reader.required("body", &diagnostics)?.text(&diagnostics)
    let kind = reader.required("kind", &diagnostics)?.localizedText(&diagnostics)
    let until = reader.node("until")?.civilDate(&diagnostics)
    guard let body, let kind else { return nil }
    return AssessorTie(assessor: assessor, body: body, kind: kind, until: until, place: node.place)
  }
}

/// The ratings of a sheet as they are read.
private struct JudgementEntries {
  /// What they are checked against.
  let terms: JudgementTerms
  /// Who gives them.
  let assessor: String
  /// How far the assessors have come.
  let stage: JudgementStage
  /// When they are given.
  let date: CivilDate?
  /// The ratings, in the order of the file.
  private(set) var all: [Judgement] = []
  /// Where private notes stand.
  private(set) var privateNotes: [SourcePlace] = []

  /// Begins with none.
  init(terms: JudgementTerms, assessor: String, stage: JudgementStage, date: CivilDate?) {
    self.terms = terms
    self.assessor = assessor
    self.stage = stage
    self.date = date
  }

  /// Reads ratings by indicator and unit.
  mutating func read(
    _ node: YAMLNode?, as declaration: YAMLMappingDeclaration, _ diagnostics: inout [Diagnostic]
  ) {
    for indicator in node?.entries(&diagnostics) ?? [] {
      let question = terms.question(of: indicator.keyText, at: indicator.key.place, diagnostics: &diagnostics)
      for unit in indicator.value.entries(&diagnostics) ?? [] {
        let isUnit = terms.hasUnit(unit.keyText, at: unit.key.place, diagnostics: &diagnostics)
        guard let rating = read(unit, of: question, as: declaration, &diagnostics), isUnit else { continue }
        all.append(rating)
      }
    }
  }

  private mutating func read(
    _ entry: YAMLEntry, of question: JudgementTerms.Question?, as declaration: YAMLMappingDeclaration,
    _ diagnostics: inout [Diagnostic]
  ) -> Judgement? {
    guard let reader = YAMLMappingReader(entry.value, as: declaration, diagnostics: &diagnostics) else { return nil }
    let isAdjudicated = declaration["reason"] != nil
    let ratingNode = isAdjudicated ? reader.required("rating", &diagnostics) : reader.node("rating")
    let reason = isAdjudicated ? reader.required("reason", &diagnostics)?.localizedText(&diagnostics) : nil
    let source = reader.node("source")?.text(&diagnostics)
    let evidence = reader.node("evidence")?.sequence(&diagnostics)?.compactMap { Self.evidence($0, &diagnostics) }
    let note = reader.node("note")?.localizedText(&diagnostics)
    if let privateNote = reader.node("private-note"), privateNote.localizedText(&diagnostics) != nil {
      privateNotes.append(privateNote.place)
    }
    guard let ratingNode, let rating = ratingNode.decimal(&diagnostics), let question,
      terms.allows(rating, of: question, at: ratingNode.place, diagnostics: &diagnostics)
    else { return nil }
    return Judgement(
      indicator: question.indicator, unit: entry.keyText, rating: rating, rater: assessor, stage: stage, date: date,
      isAdjudicated: isAdjudicated, source: source, evidence: evidence ?? [], note: note, reason: reason,
      place: ratingNode.place)
  }

  private static func evidence(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> JudgementEvidence? {
    guard let reader = YAMLMappingReader(node, as: AssessmentLanguage.evidence, diagnostics: &diagnostics) else {
      return nil
    }
    let document = reader.required("document", &diagnostics)?.text(&diagnostics)
    let place = reader.node("place")?.text(&diagnostics)
    let page = reader.node("page")?.text(&diagnostics)
    return document.map { JudgementEvidence(document: $0, place: place, page: page) }
  }
}

extension YAMLNode {
  /// The node as a day; anything else is reported.
  fileprivate func civilDate(_ diagnostics: inout [Diagnostic]) -> CivilDate? {
    guard let text = text(&diagnostics) else { return nil }
    if let date = CivilDate(text) { return date }
    diagnostics.append(Diagnostic(.sheetDateInvalid, ["text": text], at: place))
    return nil
  }
}
