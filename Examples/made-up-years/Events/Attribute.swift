/// Columns beyond those that every log has, as the rubric's vocabulary names them.
enum Attribute: String, CaseIterable {
  /// A representative's seat: `core` or `drawn`.
  case seat
  /// What a topic or request is about, in settled words.
  case subject
  /// The day a remedy is promised for.
  case deadline
  /// Yuan.
  case amount
  /// Which of the deeds in the tariff.
  case deed
  /// The points that the tariff lists.
  case tariff
  /// The tier of a prize.
  case tier
  /// Prizes, in number.
  case pieces
  /// Records looked at, in number.
  case records
  /// `yes` for a person who was never there, or never honoured, before.
  case firstTime = "first-time"
  /// The thing that is broken.
  case facility
  /// The type of a volunteer team.
  case teamType = "team-type"
  /// `yes` for a new citizen.
  case newCitizen = "new-citizen"
}
