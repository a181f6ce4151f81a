/// A place whose governance is evaluated.
struct NaiveUnit {
  /// Its name.
  let id: String
  /// `community`, `subdistrict` or `district`.
  let level: String
  /// The sub-district of a community, the district of a sub-district; empty where there is none.
  let parent: String
  /// The facts that are known of it.
  let facts: [String: String]
}
