internal import Quantities

/// What comes of measuring.
enum NaiveOutcome: Hashable {
  case value(Rational)
  case noEvidence
  case notApplicable
  case notAssessed
  case failed
}
