internal import Quantities
internal import Rubrics

/// Outliers.
extension Calibration {
  /// Treats outliers, where the method asks for it, among the values and what stands in for missing ones.
  mutating func treat(by method: OutlierTreatment?) {
    let present = entries.indices.filter { value(at: $0) != nil }
    for index in present { entries[index].treated = value(at: index) }
    guard let method else { return }
    let values = present.compactMap { value(at: $0) }
    var sample = Winsorising(values)
    let before = sample.form
    while method.finds(outliersIn: sample.moments), sample.treated < method.winsorised, sample.step() {}
    var result = sample.values
    var treatment = Treatment(
      winsorisedHigh: sample.high, winsorisedLow: sample.low, before: before, after: sample.form)
    if method.takesLogarithm, method.finds(outliersIn: sample.moments) {
      result = Self.logarithms(of: values)
      treatment = Treatment(isLogarithm: true, before: before, after: Winsorising(result).form)
    }
    for (index, value) in zip(present, result) { entries[index].treated = value }
    self.treatment = treatment
  }

  private func value(at index: Int) -> Rational? { entries[index].input.value ?? entries[index].imputed }

  /// ln(x − min + (max − min) / 100); the values differ, as those without outliers may not.
  private static func logarithms(of values: [Rational]) -> [Rational] {
    guard let (low, high) = values.extent else { return values }
    let shift = (high - low).divided(by: .hundred) ?? .zero
    return values.map { FixedPoint.ln($0 - low + shift) ?? $0 }
  }
}

/// A sample whose ends are drawn in, step by step.
private struct Winsorising {
  /// The values, in the order in which they were given.
  private(set) var values: [Rational]
  /// How many were set to a lower value.
  private(set) var high = 0
  /// How many were set to a higher value.
  private(set) var low = 0
  /// What the values are like now.
  private(set) var moments: SampleMoments

  init(_ values: [Rational]) {
    self.values = values
    self.moments = SampleMoments(of: values)
  }

  /// How many were set to another value.
  var treated: Int { high + low }

  /// The skewness and kurtosis of the values now.
  var form: Calibration.Treatment.Form {
    Calibration.Treatment.Form(
      skewness: moments.skewness, kurtosis: moments.kurtosis.map { FixedPoint.rounded($0) })
  }

  /// Sets all values at the end of the longer tail to the next one.
  /// - Returns: whether there is a next one.
  mutating func step() -> Bool {
    let isLow = moments.isSkewedLow
    guard let (least, greatest) = values.extent else { return false }
    let end = isLow ? least : greatest
    let others = values.filter { $0 != end }
    guard let next = isLow ? others.min() : others.max() else { return false }
    for index in values.indices where values[index] == end { values[index] = next }
    // Those set before are at the end again, so that the count is of all.
    let count = values.count - others.count
    if isLow { low = count } else { high = count }
    moments = SampleMoments(of: values)
    return true
  }
}

extension OutlierTreatment {
  /// Whether a sample has outliers: |skewness| and kurtosis both reach their bounds.
  fileprivate func finds(outliersIn moments: SampleMoments) -> Bool {
    guard let skewness = moments.squaredSkewness, let kurtosis = moments.kurtosis else { return false }
    let bound = Rational(self.skewness)
    return skewness >= bound * bound && kurtosis >= Rational(self.kurtosis)
  }
}

extension Array where Element == Rational {
  /// The least and the greatest; `nil` where there is none.
  var extent: (least: Rational, greatest: Rational)? {
    guard let least = self.min(), let greatest = self.max() else { return nil }
    return (least, greatest)
  }
}
