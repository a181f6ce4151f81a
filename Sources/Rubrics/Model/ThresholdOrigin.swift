package import Diagnostics

/// Where the numbers of an indicator's scale come from.
package struct ThresholdOrigin: Sendable, Hashable {
  /// The kind of source.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The paper states them.
    case paper
    /// A published rule of practice has them.
    case practice
    /// They are this rubric's own choice.
    case choice
  }

  /// The kind of source.
  package var kind: Kind
  /// The place in the source, or the reason for the choice.
  package var note: LocalizedText

  /// Makes an origin.
  package init(kind: Kind, note: LocalizedText) {
    self.kind = kind
    self.note = note
  }
}
