package import Diagnostics
package import Quantities

/// A named stretch of scores, from its bound up to that of the next band.
package struct Band: Sendable, Hashable {
  /// What people call it.
  package var name: LocalizedText
  /// The lowest score of the band, compared with the unrounded score.
  package var from: ExactDecimal

  /// Makes a band.
  package init(name: LocalizedText, from: ExactDecimal) {
    self.name = name
    self.from = from
  }

  /// The name under which results refer to the band: the English one.
  package var id: String { name.english }
}
