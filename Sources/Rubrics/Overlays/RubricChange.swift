package import Diagnostics

/// Something that an overlay makes otherwise than in the rubric that it extends.
package struct RubricChange: Sendable, Hashable {
  /// What is done.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Something has another value.
    case changed
    /// Something is new.
    case added
    /// Something is left out.
    case removed
  }

  /// What is done.
  package var kind: Kind
  /// What it is done to, from the outside in: `indicators`, an id, a key; or a key of `rubric.yaml` and what is below.
  package var path: [String]
  /// What the base has, as YAML on one line, shortened where it is long; `nil` where it has nothing.
  package var before: LocalizedText?
  /// What the overlay has in its place; `nil` where it leaves it out.
  package var after: LocalizedText?
  /// Why it is left out.
  package var reason: LocalizedText?
  /// Where the overlay says so.
  package var place: SourcePlace

  /// The path in one text, such as `indicators/committee.topics-triaged-first/weight`.
  package var subject: String { path.joined(separator: "/") }
}
