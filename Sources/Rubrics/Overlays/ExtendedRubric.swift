/// What `extends` says: which rubric is extended, and optionally of which edition, as in `active-citizenship@2025.1`.
struct ExtendedRubric {
  /// The rubric's folder, relative to that of the overlay: a name alone is that of a folder beside it.
  let folder: String
  /// The edition it must be of.
  let edition: String?

  /// Takes the text apart.
  init(_ text: String) {
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let name = parts.first ?? ""
    folder = name.contains("/") || name.hasPrefix(".") ? name : "../" + name
    edition = parts.count > 1 ? parts[1] : nil
  }
}
