internal import Quantities
internal import Rubrics

/// Missing values.
extension Calibration {
  /// Puts something in the place of missing values, where there is something.
  mutating func impute(by imputation: Imputation) {
    let measured = entries.map(\.input)
    for index in entries.indices where entries[index].input.value == nil {
      let own = entries[index].input
      switch imputation {
      case .fact: entries[index].imputed = own.standIn
      case .mean(let fact):
        entries[index].imputed = Self.mean(of: Self.values(measured, like: own, within: fact))
      case .median(let fact):
        entries[index].imputed = Self.median(of: Self.values(measured, like: own, within: fact))
      }
    }
  }

  /// The values of all units, or of those of the same group; none for a unit without a group.
  private static func values(
    _ inputs: [CalibrationInput], like own: CalibrationInput, within fact: String?
  ) -> [Rational] {
    guard fact != nil else { return inputs.compactMap(\.value) }
    guard let group = own.group else { return [] }
    return inputs.filter { $0.group?.utf8.elementsEqual(group.utf8) ?? false }.compactMap(\.value)
  }

  private static func mean(of values: [Rational]) -> Rational? {
    values.isEmpty ? nil : FixedPoint.rounded(SampleMoments(of: values).mean)
  }

  private static func median(of values: [Rational]) -> Rational? {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return nil }
    return mean(of: [sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2]])
  }
}
