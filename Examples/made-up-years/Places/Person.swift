/// A resident, known by a pseudonym.
struct Person {
  /// The pseudonym in the logs.
  let id: String
  /// The building, numbered from 1.
  let building: Int
  /// The group of residents to which the person is counted.
  let group: String
  /// Whether the person moved here from elsewhere.
  let isNewCitizen: Bool
  /// How readily the person takes part, 1 to 100.
  let activity: Int

  /// The building as logs write it.
  var buildingName: String { "\(building)栋" }
}
