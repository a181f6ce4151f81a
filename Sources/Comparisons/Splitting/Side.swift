/// One of the two years of a comparison.
package enum Side: Int, Sendable, Hashable, CaseIterable {
  case before
  case after
}
