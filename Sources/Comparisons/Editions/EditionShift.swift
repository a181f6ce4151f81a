package import Diagnostics

/// One way in which an indicator of one edition differs from its counterpart in another.
package struct EditionShift: Sendable, Hashable {
  /// What the difference means.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It is new.
    case added
    /// It is left out.
    case removed
    /// It has another id.
    case renamed
    /// The rubric says that its figures cannot be compared.
    case notComparable = "not-comparable"
    /// It measures something else.
    case measuredOtherwise = "measured-otherwise"
    /// No value scores more than before, and some score less.
    case stricter
    /// No value scores less than before, and some score more.
    case laxer
    /// Some values score more than before, others less.
    case scaledOtherwise = "scaled-otherwise"
    /// It makes up more of its actor's score.
    case heavier
    /// It makes up less of its actor's score.
    case lighter
    /// It applies wherever it did, and elsewhere too.
    case wider
    /// It applies nowhere else, and no longer everywhere it did.
    case narrower
    /// It applies elsewhere.
    case appliesOtherwise = "applies-otherwise"
    /// A score must rest on more evidence.
    case moreEvidence = "more-evidence"
    /// A score may rest on less evidence.
    case lessEvidence = "less-evidence"
    /// Something else that bears on figures differs.
    case otherwise
    /// Nothing differs but words.
    case reworded
  }

  /// What the difference means.
  package var kind: Kind
  /// How it was; `nil` where there is nothing to show.
  package var before: LocalizedText?
  /// How it is.
  package var after: LocalizedText?

  /// Makes a difference.
  package init(_ kind: Kind, before: LocalizedText? = nil, after: LocalizedText? = nil) {
    self.kind = kind
    self.before = before
    self.after = after
  }
}
