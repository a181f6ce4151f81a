internal import ActivityLogs
internal import CanonicalJSON
internal import Diagnostics
internal import Expressions
internal import Quantities
internal import Reports
internal import Rubrics
internal import Scoring

/// Finds out what the differences between two editions' indicators mean.
struct ShiftReading {
  private let rubrics: [Side: Rubric]
  private let indicators: [Side: [String: Indicator]]
  /// The points of each indicator within its actor, by the level of units.
  private let points: [Side: [UnitLevel: IndicatorPoints]]

  /// Begins with two editions.
  init(before: Rubric, after: Rubric) {
    rubrics = [.before: before, .after: after]
    indicators = rubrics.mapValues { rubric in
      Dictionary(rubric.indicators.map { ($0.id.description, $0) }, uniquingKeysWith: { first, _ in first })
    }
    points = rubrics.mapValues { rubric in
      Dictionary(uniqueKeysWithValues: UnitLevel.allCases.map { ($0, IndicatorPoints(rubric, on: $0)) })
    }
  }

  /// How an indicator differs from its counterpart; `nil` where it does not.
  func shifts(of pair: IndicatorPair) -> IndicatorShifts? {
    let before = pair.before.flatMap { indicators[.before]?[$0] }
    let after = pair.after.flatMap { indicators[.after]?[$0] }
    var shifts: [EditionShift] = []
    switch pair.relation {
    case .same: break
    case .renamed:
      shifts.append(
        EditionShift(
          .renamed, before: pair.before.map { LocalizedText($0) }, after: pair.after.map { LocalizedText($0) }))
    case .added: shifts.append(EditionShift(.added, after: weightText(.after, after)))
    case .removed: shifts.append(EditionShift(.removed, before: weightText(.before, before)))
    // What both editions say of the year before them is no difference between them.
    case .notComparable where before?.previous == after?.previous: break
    case .notComparable: shifts.append(EditionShift(.notComparable, after: pair.reason))
    }
    if let before, let after { shifts += differences(before, after, pair.changedKeys) }
    guard !shifts.isEmpty, let title = after?.title ?? before?.title else { return nil }
    return IndicatorShifts(pair: pair, title: title, shifts: shifts)
  }

  private func differences(_ before: Indicator, _ after: Indicator, _ keys: [String]) -> [EditionShift] {
    var shifts: [EditionShift] = []
    if keys.contains("measure") || keys.contains("actor") {
      shifts.append(
        EditionShift(
          .measuredOtherwise, before: text(of: "measure", .before, before), after: text(of: "measure", .after, after)))
    }
    if let kind = ScaleShift.kind(from: before, to: after) {
      shifts.append(
        EditionShift(
          kind, before: ScaleSentence.text(of: before.scale, by: before.transform),
          after: ScaleSentence.text(of: after.scale, by: after.transform)))
    }
    shifts += weight(before, after)
    shifts += reach(before, after)
    if before.minimumEvidence != after.minimumEvidence {
      let (old, new) = (before.minimumEvidence ?? 0, after.minimumEvidence ?? 0)
      shifts.append(
        EditionShift(
          new > old ? .moreEvidence : .lessEvidence, before: LocalizedText(String(old)),
          after: LocalizedText(String(new))))
    }
    let told: Set<String> = [
      "actor", "applies", "below", "deduct", "evidence", "exempt", "measure", "pass", "scale", "steps", "target",
      "transform", "units", "weight",
    ]
    for key in keys where !told.contains(key) {
      shifts.append(
        EditionShift(.otherwise, before: text(of: key, .before, before), after: text(of: key, .after, after)))
    }
    if shifts.isEmpty, isReworded(before, after) { shifts.append(EditionShift(.reworded)) }
    return shifts
  }

  // MARK: Weights

  /// Whether it makes up more or less of its actor's score.
  private func weight(_ before: Indicator, _ after: Indicator) -> [EditionShift] {
    guard let level = before.units.intersection(after.units).min(), before.actor == after.actor,
      let old = points[.before]?[level]?[before.id], let new = points[.after]?[level]?[after.id], old.exact != new.exact
    else { return [] }
    return [
      EditionShift(
        old.exact < new.exact ? .heavier : .lighter, before: LocalizedText(NumberText.figure(old.exact)),
        after: LocalizedText(NumberText.figure(new.exact)))
    ]
  }

  private func weightText(_ side: Side, _ indicator: Indicator?) -> LocalizedText? {
    guard let indicator, let level = indicator.units.min(), let entry = points[side]?[level]?[indicator.id] else {
      return nil
    }
    return LocalizedText(NumberText.figure(entry.exact))
  }

  // MARK: Where it applies

  /// Whether it applies in more places or in fewer.
  private func reach(_ before: Indicator, _ after: Indicator) -> [EditionShift] {
    var kinds: [(EditionShift.Kind, LocalizedText?, LocalizedText?)] = []
    if before.units != after.units {
      let kind: EditionShift.Kind =
        after.units.isSuperset(of: before.units)
        ? .wider : after.units.isSubset(of: before.units) ? .narrower : .appliesOtherwise
      kinds.append((kind, Self.list(before.units), Self.list(after.units)))
    }
    if before.applies?.text != after.applies?.text {
      let kind = ConditionShift.kind(from: before.applies?.text, to: after.applies?.text)
      kinds.append((kind, before.applies.map { LocalizedText($0.text) }, after.applies.map { LocalizedText($0.text) }))
    }
    if before.exemption?.text != after.exemption?.text {
      kinds.append(
        (
          .appliesOtherwise, before.exemption.map { LocalizedText("exempt: " + $0.text) },
          after.exemption.map { LocalizedText("exempt: " + $0.text) }
        ))
    }
    return kinds.map { EditionShift($0.0, before: $0.1, after: $0.2) }
  }

  private static func list(_ levels: Set<UnitLevel>) -> LocalizedText {
    LocalizedText(levels.sorted().map(\.rawValue).joined(separator: ", "))
  }

  // MARK: Words

  private func document(_ side: Side, _ indicator: Indicator) -> JSONValue? {
    rubrics[side]?.resolvedDocument["indicators"]?.elements?.first {
      $0["id"] == .string(indicator.id.description)
    }
  }

  private func text(of key: String, _ side: Side, _ indicator: Indicator) -> LocalizedText? {
    document(side, indicator)?[key].map(\.flowText).map { value in
      key == "measure" || key == "actor"
        ? value : LocalizedText(english: "\(key): \(value.english)", chinese: "\(key): \(value.chinese)")
    }
  }

  /// Whether the words differ: any key but the id and what the figures of the other year go by.
  private func isReworded(_ before: Indicator, _ after: Indicator) -> Bool {
    func words(_ value: JSONValue?) -> [String: JSONValue] {
      (value?.members ?? [:]).filter { !["id", "previous"].contains($0.key) }
    }
    return words(document(.before, before)) != words(document(.after, after))
  }
}
