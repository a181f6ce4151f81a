internal import Diagnostics
internal import Quantities
internal import Rubrics

extension RelativeMethod {
  /// What is done, in one sentence.
  var sentence: LocalizedText {
    var parts = [MethodWord.relative.with(texts: ["method": normalisation.title])]
    if better == .lower { parts.append(MethodWord.lessIsBetter.text) }
    if let imputation { parts.append(imputation.title) }
    if let treatment {
      parts.append(
        MethodWord.winsorised.with([
          "skewness": treatment.skewness.description, "kurtosis": treatment.kurtosis.description,
          "count": String(treatment.winsorised),
        ]))
      if treatment.takesLogarithm { parts.append(MethodWord.logarithm.text) }
    }
    return LocalizedText(
      english: parts.map(\.english).joined(separator: "; "), chinese: parts.map(\.chinese).joined(separator: "；"))
  }
}

extension Normalisation {
  /// What people call it.
  fileprivate var title: LocalizedText {
    switch self {
    case .minMax(let low, let high): MethodWord.minMax.with(["low": low.description, "high": high.description])
    case .zScore(let mean, let deviation):
      MethodWord.zScore.with(["mean": mean.description, "deviation": deviation.description])
    case .rank: MethodWord.ascendingRank.text
    case .borda: MethodWord.borda.text
    case .percentileRank: MethodWord.percentileRank.text
    case .distanceToMaximum: MethodWord.distanceToMaximum.text
    case .fractionOfMaximum: MethodWord.fractionOfMaximum.text
    case .distanceToReference(let unit): MethodWord.distanceToReference.with(["unit": unit])
    }
  }
}

extension Imputation {
  /// What stands in for a missing value.
  fileprivate var title: LocalizedText {
    func within(_ fact: String?, _ word: MethodWord) -> LocalizedText {
      guard let fact else { return word.text }
      return MethodWord.imputedWithin.with(texts: ["what": word.text, "fact": LocalizedText(fact)])
    }
    switch self {
    case .mean(let fact): return within(fact, .imputedMean)
    case .median(let fact): return within(fact, .imputedMedian)
    case .fact(let name): return MethodWord.imputedFact.with(["fact": name])
    }
  }
}
