internal import Diagnostics
internal import Quantities
internal import YAMLDocuments

/// How units are compared: `relative` of `rubric.yaml`, for all indicators that say so, and of an indicator, which may say
/// it otherwise.
enum RelativeReading {
  /// Reads what `rubric.yaml` says.
  static func read(
    _ root: MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> (method: RelativeMethod, screening: Screening?) {
    guard let node = root.node("relative"),
      let mapping = MappingReader(node, as: RubricLanguage.relativeDefaults, &diagnostics)
    else { return (RelativeMethod(), nil) }
    let screening = mapping.value("screen", &diagnostics) { readScreening($0, &$1) }
    return (method(mapping, over: RelativeMethod(), &diagnostics), screening)
  }

  /// Reads what an indicator says, over what the rubric does.
  static func read(
    _ node: YAMLNode, over common: RelativeMethod, _ diagnostics: inout [Diagnostic]
  ) -> RelativeMethod? {
    guard let mapping = MappingReader(node, as: RubricLanguage.relative, &diagnostics) else { return nil }
    var method = method(mapping, over: common, &diagnostics)
    method.better =
      mapping.value("better", &diagnostics) { $0.choice(RelativeMethod.Direction.self, &$1) } ?? common.better
    return method
  }

  private static func method(
    _ mapping: MappingReader, over common: RelativeMethod, _ diagnostics: inout [Diagnostic]
  ) -> RelativeMethod {
    var method = common
    method.normalisation =
      mapping.value("normalise", &diagnostics) { readNormalisation($0, &$1) } ?? common.normalisation
    if let node = mapping.node("impute") {
      method.imputation = isNone(node) ? nil : readImputation(node, &diagnostics)
    }
    if let node = mapping.node("treat") {
      method.treatment = isNone(node) ? nil : readTreatment(node, &diagnostics)
    }
    return method
  }

  private static func isNone(_ node: YAMLNode) -> Bool { node.scalar?.text == "none" }

  // MARK: Normalisation

  private static func readNormalisation(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> Normalisation? {
    guard case .mapping = node.content else {
      switch node.choice(among: RubricLanguage.plainNormalisations, &diagnostics) {
      case "min-max": return .minMax(low: .zero, high: ExactDecimal(100))
      case "z-score": return .zScore(mean: .zero, deviation: .one)
      case "rank": return .rank
      case "borda": return .borda
      case "percentile-rank": return .percentileRank
      case "distance-to-maximum": return .distanceToMaximum
      case "fraction-of-maximum": return .fractionOfMaximum
      default: return nil
      }
    }
    guard let mapping = MappingReader(node, as: RubricLanguage.normalisation, &diagnostics) else { return nil }
    guard let entry = mapping.entries.first, mapping.entries.count == 1 else {
      diagnostics.append(Diagnostic(.oneNormalisation, at: node.place))
      return nil
    }
    switch entry.keyText {
    case "min-max":
      guard let (low, high) = pair(entry.value, &diagnostics) else { return nil }
      if low < high { return .minMax(low: low, high: high) }
      diagnostics.append(
        Diagnostic(.rangeReversed, ["low": low.description, "high": high.description], at: entry.value.place))
      return nil
    case "z-score":
      guard let (mean, deviation) = pair(entry.value, &diagnostics) else { return nil }
      if deviation > .zero { return .zScore(mean: mean, deviation: deviation) }
      diagnostics.append(
        Diagnostic(
          .numberNotPositive, ["name": "deviation", "value": deviation.description], at: entry.value.place))
      return nil
    default: return entry.value.text(&diagnostics).map { .distanceToReference(unit: $0) }
    }
  }

  /// Two numbers.
  private static func pair(
    _ node: YAMLNode, _ diagnostics: inout [Diagnostic]
  ) -> (ExactDecimal, ExactDecimal)? {
    guard case .sequence(var items) = node.content, items.count == 2 else {
      diagnostics.append(Diagnostic(.twoNumbers, ["name": node.name], at: node.place))
      return nil
    }
    // The items have no name of their own.
    for index in items.indices { items[index].role = .value(of: node.name) }
    let (first, second) = (items[0].decimal(&diagnostics), items[1].decimal(&diagnostics))
    return first.flatMap { first in second.map { (first, $0) } }
  }

  // MARK: Missing values, outliers, units left out

  private static func readImputation(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> Imputation? {
    guard case .mapping = node.content else {
      switch node.choice(among: ["none", "mean", "median"], &diagnostics) {
      case "mean": return .mean(within: nil)
      case "median": return .median(within: nil)
      default: return nil
      }
    }
    guard let mapping = MappingReader(node, as: RubricLanguage.imputation, &diagnostics) else { return nil }
    guard let entry = mapping.entries.first, mapping.entries.count == 1 else {
      diagnostics.append(Diagnostic(.oneImputation, at: node.place))
      return nil
    }
    guard let fact = entry.value.text(&diagnostics) else { return nil }
    switch entry.keyText {
    case "mean": return .mean(within: fact)
    case "median": return .median(within: fact)
    default: return .fact(fact)
    }
  }

  private static func readTreatment(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> OutlierTreatment? {
    guard let mapping = MappingReader(node, as: RubricLanguage.treatment, &diagnostics) else { return nil }
    let winsorised = mapping.value("winsorise", &diagnostics) { $0.wholeNumber(in: 0...1_000_000, &$1) }
    let fallback = mapping.value("then", &diagnostics) { $0.choice(among: ["none", "log"], &$1) }
    let skewness = mapping.value("skewness", &diagnostics) { $0.points(&$1) }
    let kurtosis = mapping.value("kurtosis", &diagnostics) { $0.decimal(&$1) }
    return OutlierTreatment(
      winsorised: winsorised ?? 5, takesLogarithm: fallback == "log", skewness: skewness ?? ExactDecimal(2),
      kurtosis: kurtosis ?? RubricLanguage.kurtosisOfOutliers)
  }

  private static func readScreening(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> Screening? {
    guard let mapping = MappingReader(node, as: RubricLanguage.screening, &diagnostics) else { return nil }
    let atLeast = mapping.requiredValue("at-least", &diagnostics) { $0.share(&$1) }
    let subject = mapping.value("of", &diagnostics) { $0.choice(Screening.Subject.self, &$1) }
    return atLeast.map { Screening(atLeast: Rational($0), of: subject ?? .measured) }
  }
}
