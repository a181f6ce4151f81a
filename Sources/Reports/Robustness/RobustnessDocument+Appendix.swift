internal import ActivityLogs
internal import Assessments
internal import Diagnostics
internal import Quantities
internal import Robustness
internal import Rubrics
internal import Scoring

/// What the ranks hang on, and how parts agree.
extension RobustnessDocument {
  /// How much of the movement of ranks goes back to which assumption.
  var assumptions: [DocumentBlock] {
    guard !robustness.rankings.isEmpty else { return [] }
    return [
      .heading(3, RichText(RobustnessWord.assumptions), anchor: nil),
      .paragraph(RichText(RobustnessWord.assumptionsText)),
    ]
      + robustness.rankings.flatMap { ranking -> [DocumentBlock] in
        guard ranking.assumptions.contains(where: { $0.total != nil }) else {
          return [.paragraph(RichText(ranking.level.title)), .paragraph(RichText(RobustnessWord.neverMoves))]
        }
        let shift = RobustnessWord.meanShift.with(["shift": ranking.meanShift.rational.rounded(places: 1)])
        return [table(of: ranking.assumptions, of: ranking), .paragraph(RichText(shift))]
      }
  }

  private func table(of assumptions: [AssumptionEffect], of ranking: RankRobustness) -> DocumentBlock {
    .table(
      DocumentTable(
        caption: RichText(ranking.level.title),
        columns: [
          DocumentTable.Column(RichText(RobustnessWord.assumption)),
          DocumentTable.Column(RichText(RobustnessWord.ways), isNumeric: true),
          DocumentTable.Column(RichText(RobustnessWord.firstOrder), isNumeric: true),
          DocumentTable.Column(RichText(RobustnessWord.total), isNumeric: true),
        ],
        rows: assumptions.map { effect in
          [
            DocumentTable.Cell(RichText(effect.assumption.word), isHeader: true),
            cell(effect.ways.map { String($0) } ?? "–"),
            cell(effect.firstOrder?.rational.rounded(places: 2) ?? "–"),
            cell(effect.total?.rational.rounded(places: 2) ?? "–"),
          ]
        }))
  }

  /// What one other choice makes of the ranks.
  var alternatives: [DocumentBlock] {
    guard robustness.rankings.contains(where: { !$0.alternatives.isEmpty }) else { return [] }
    return [.heading(3, RichText(RobustnessWord.alternatives), anchor: nil)]
      + robustness.rankings.map { ranking in
        .table(
          DocumentTable(
            caption: RichText(ranking.level.title),
            columns: [
              DocumentTable.Column(RichText(RobustnessWord.choice)),
              DocumentTable.Column(RichText(RobustnessWord.averageShift), isNumeric: true),
              DocumentTable.Column(RichText(RobustnessWord.greatestShift), isNumeric: true),
              DocumentTable.Column(RichText(RobustnessWord.movedMost)),
            ],
            rows: ranking.alternatives.map { alternative in
              [
                DocumentTable.Cell(RichText(title(of: alternative.choice)), isHeader: true),
                cell(alternative.meanShift.rational.rounded(places: 2)), cell(String(alternative.greatestShift)),
                cell(
                  alternative.unit.map { id in
                    result.units.first { $0.unit.id == id && $0.unit.level == ranking.level }?.unit.name ?? id
                  } ?? "–"),
              ]
            }))
      }
  }

  private func title(of choice: RankAlternative.Choice) -> LocalizedText {
    switch choice {
    case .aggregation(let name): (RobustnessWord(rawValue: name) ?? .aggregation).text
    case .missing(let name): (RobustnessWord(rawValue: name) ?? .missing).text
    case .withoutRecommendation(let id): RobustnessWord.withoutRecommendation.with(["id": id])
    case .withoutDimension(let id):
      RobustnessWord.withoutDimension.with(texts: ["title": names.title(of: id, on: .dimension)])
    }
  }

  // MARK: Agreement

  /// Whether the parts of groups agree, and what indicators weigh.
  var agreement: [DocumentBlock] {
    robustness.agreement.filter { !$0.weights.isEmpty }.flatMap { level -> [DocumentBlock] in
      let alike = level.groups.flatMap { group in group.pairs.compactMap { alikeness(of: $0, in: group.path) } }
      return [
        .heading(
          3, RichText(RobustnessWord.agreement) + RichText(LocalizedText(" · ")) + RichText(level.level.title),
          anchor: nil),
        .paragraph(RichText(RobustnessWord.agreementText)), alphas(of: level),
      ]
        + (alike.isEmpty ? [] : [.paragraph(RichText(RobustnessWord.alike)), .list(alike, isNumbered: false)])
        + [.paragraph(RichText(RobustnessWord.effectiveWeights)), weights(of: level)]
    }
  }

  private func alphas(of level: LevelAgreement) -> DocumentBlock {
    .table(
      DocumentTable(
        columns: [
          DocumentTable.Column(RichText(RobustnessWord.group)),
          DocumentTable.Column(RichText(RobustnessWord.partCount), isNumeric: true),
          DocumentTable.Column(RichText(RobustnessWord.unitCount), isNumeric: true),
          DocumentTable.Column(RichText(RobustnessWord.alpha)),
        ],
        rows: level.groups.map { group in
          [
            DocumentTable.Cell(title(ofPath: group.path), isHeader: true), cell(String(group.parts)),
            cell(String(group.units)), DocumentTable.Cell(text(of: group.alpha)),
          ]
        }))
  }

  private func alikeness(of pair: LevelAgreement.Pair, in path: String) -> RichText? {
    guard case .success(let correlation) = pair.correlation else { return nil }
    let size = correlation < .zero ? FixedDecimal.zero - correlation : correlation
    guard size >= LevelAgreement.notableCorrelation else { return nil }
    let number = RichText(LocalizedText(" " + correlation.rational.rounded(places: 2)))
    return RichText(code: pair.first) + RichText(LocalizedText(" · ")) + RichText(code: pair.second) + number
  }

  private func weights(of level: LevelAgreement) -> DocumentBlock {
    .table(
      DocumentTable(
        columns: [
          DocumentTable.Column(RichText(RobustnessWord.indicator)),
          DocumentTable.Column(RichText(RobustnessWord.effectiveWeight), isNumeric: true),
          DocumentTable.Column(RichText(RobustnessWord.correlation)),
        ],
        rows: level.weights.map { weight in
          [
            DocumentTable.Cell(RichText(code: weight.id.description), isHeader: true),
            cell(NumberText.percent(weight.share.rational)), DocumentTable.Cell(text(of: weight.correlation)),
          ]
        }))
  }

  private func text(of statistic: Result<FixedDecimal, UndefinedStatistic>) -> RichText {
    switch statistic {
    case .success(let value): RichText(LocalizedText(value.rational.rounded(places: 2)))
    case .failure(let undefined):
      RichText(
        RobustnessWord.undefined.with(texts: [
          "reason": LocalizedText(
            english: undefined.reason.text(in: .english), chinese: undefined.reason.text(in: .chinese))
        ]))
    }
  }

  private func title(ofPath path: String) -> RichText {
    guard !path.isEmpty else { return RichText(ReportWord.overall) }
    let ids = path.split(separator: "/").map(String.init)
    let parts = zip(ids, result.rubric.levels.reversed()).map { RichText(names.title(of: $0, on: $1)) }
    return parts.dropFirst().reduce(parts.first ?? RichText(LocalizedText(path))) { outer, inner in
      outer + RichText(LocalizedText(" · ")) + inner
    }
  }

  // MARK: What has no interval

  /// How many scores have no interval, and why.
  var withoutInterval: [DocumentBlock] {
    let indicators = robustness.units.flatMap(\.indicators)
    let reasons = indicators.compactMap(\.reason)
    guard !reasons.isEmpty else { return [] }
    var counts: [String: (reason: Message, count: Int)] = [:]
    for reason in reasons { counts[reason.code, default: (reason, 0)].count += 1 }
    let rows = counts.values.sorted { left, right in
      left.count != right.count
        ? left.count > right.count : left.reason.code.utf8.lexicographicallyPrecedes(right.reason.code.utf8)
    }
    let drawn = RobustnessWord.drawnOf.with([
      "drawn": String(indicators.count - reasons.count), "scored": String(indicators.count),
    ])
    return [
      .heading(3, RichText(RobustnessWord.withoutInterval), anchor: nil), .paragraph(RichText(drawn)),
      .table(
        DocumentTable(
          columns: [
            DocumentTable.Column(RichText(RobustnessWord.reason)),
            DocumentTable.Column(RichText(RobustnessWord.indicatorCount), isNumeric: true),
          ],
          rows: rows.map { row in
            [
              DocumentTable.Cell(RichText(general(row.reason)), isHeader: true), cell(String(row.count)),
            ]
          })),
    ]
  }

  /// A reason for all that have it, whatever their own figures are.
  private func general(_ reason: Message) -> LocalizedText {
    let general = Message(reason.template, reason.arguments.mapValues { _ in "…" })
    return LocalizedText(english: general.text(in: .english), chinese: general.text(in: .chinese))
  }
}

extension AssumptionEffect.Assumption {
  /// What people call it.
  fileprivate var word: RobustnessWord {
    switch self {
    case .chance: .chance
    case .weights: .weights
    case .aggregation: .aggregation
    case .missing: .missing
    case .parts: .parts
    }
  }
}
