package import ActivityLogs
package import Diagnostics
package import Quantities
package import Rubrics

/// The values of one indicator at all units that are compared, and the scores that come of comparing them: the step
/// between findings and scores that needs all units at once.
///
/// It holds all that it was computed of, so that anyone can compute it again.
package struct Calibration: Sendable, Hashable {
  /// A unit's way from its value to its score. All numbers have at most 30 decimals.
  package struct Entry: Sendable, Hashable {
    /// What the unit brought.
    package var input: CalibrationInput
    /// What stands in for a missing value.
    package var imputed: Rational?
    /// The value, or what stands in for it, after the treatment of outliers.
    package var treated: Rational?
    /// The score.
    package var score: Rational?
  }

  /// What became of outliers.
  package struct Treatment: Sendable, Hashable {
    /// What is known of the form of a sample; `nil` of too few values, or of equal ones.
    package struct Form: Sendable, Hashable {
      /// The skewness G₁, to 30 decimals.
      package var skewness: Rational?
      /// The excess kurtosis G₂.
      package var kurtosis: Rational?
    }

    /// How many values at the upper end were set to the next one.
    package var winsorisedHigh = 0
    /// How many values at the lower end were set to the next one.
    package var winsorisedLow = 0
    /// Whether the logarithm was taken instead.
    package var isLogarithm = false
    /// The sample before.
    package var before: Form
    /// The sample after.
    package var after: Form
  }

  /// What the scores were computed with: of the treated values, their signs turned round where less is better.
  package struct Statistics: Sendable, Hashable {
    /// The number of values, those included that stand in for missing ones.
    package var count: Int
    /// The least value.
    package var minimum: Rational
    /// The greatest value.
    package var maximum: Rational
    /// The mean, to 30 decimals.
    package var mean: Rational
    /// The standard deviation of a sample, to 30 decimals; `nil` of fewer than two values.
    package var deviation: Rational?
    /// The reference unit's value, where the method has one and it has a value.
    package var reference: Rational?
  }

  /// The indicator's id.
  package let indicator: IndicatorID
  /// The level whose units are compared.
  package let level: UnitLevel
  /// The group whose units are compared; `nil` where all of the level are.
  package let peerGroup: PeerGroup?
  /// The least number of units with a value that are compared.
  package let leastPeers: Int
  /// The units, by the bytes of their ids.
  package internal(set) var entries: [Entry]
  /// What became of outliers; `nil` where the method leaves them, or nothing was compared.
  package internal(set) var treatment: Treatment?
  /// What the scores were computed with; `nil` where there was no value.
  package internal(set) var statistics: Statistics?
  /// Why nothing was compared; `nil` where it was.
  package internal(set) var fault: Message?

  /// The number of units with a value of their own.
  package var measured: Int { entries.count { $0.input.value != nil } }

  /// What became of a unit's value; `nil` for a unit that is not compared.
  package subscript(unit: String) -> Entry? {
    entries.first { $0.input.unit.utf8.elementsEqual(unit.utf8) }
  }

  /// Compares units.
  /// - Parameters:
  ///   - inputs: what each unit brings, in any order; no unit twice.
  ///   - leastPeers: the least number of units with a value that are compared.
  package init(
    of indicator: IndicatorID, on level: UnitLevel, peerGroup: PeerGroup? = nil, by method: RelativeMethod,
    inputs: [CalibrationInput], leastPeers: Int
  ) {
    self.indicator = indicator
    self.level = level
    self.peerGroup = peerGroup
    self.leastPeers = leastPeers
    self.entries = inputs.sorted { $0.unit.utf8.lexicographicallyPrecedes($1.unit.utf8) }.map { Entry(input: $0) }
    guard measured >= leastPeers else {
      fault = Message(.tooFewPeers, ["count": String(measured), "minimum": String(leastPeers)])
      return
    }
    if let imputation = method.imputation { impute(by: imputation) }
    treat(by: method.treatment)
    score(by: method)
  }
}
