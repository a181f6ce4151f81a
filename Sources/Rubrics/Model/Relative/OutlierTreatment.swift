package import Quantities

/// What is done about values far from the others, before peers are compared (OECD/JRC 2008, step 3; COINr `qTreat`).
///
/// An indicator has outliers where |skewness| is at least `skewness` and kurtosis at least `kurtosis`. While it has, the
/// values at the end of the longer tail are set to the next ones, at most `winsorised` of them; where that is not enough
/// and a logarithm is asked for, the values as they were become ln(x − min + (max − min) / 100).
package struct OutlierTreatment: Sendable, Hashable {
  /// The most values that are set to others, 0 or more.
  package var winsorised: Int
  /// Whether a logarithm is taken where that is not enough.
  package var takesLogarithm: Bool
  /// The least |skewness| of an indicator with outliers, greater than 0.
  package var skewness: ExactDecimal
  /// The least excess kurtosis of an indicator with outliers.
  package var kurtosis: ExactDecimal

  /// Makes a treatment.
  package init(winsorised: Int, takesLogarithm: Bool, skewness: ExactDecimal, kurtosis: ExactDecimal) {
    self.winsorised = winsorised
    self.takesLogarithm = takesLogarithm
    self.skewness = skewness
    self.kurtosis = kurtosis
  }
}
