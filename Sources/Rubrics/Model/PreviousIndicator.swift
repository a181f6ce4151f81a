package import Diagnostics

/// What an indicator's figures of the year before are to be compared with.
package enum PreviousIndicator: Sendable, Hashable {
  /// Those of the indicator of that id.
  case indicator(String)
  /// Nothing, for the reason given.
  case notComparable(LocalizedText)
}
