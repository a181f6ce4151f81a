/// One record that has been tampered with.
struct PlantedFault {
  /// Where the event stands among its community's events.
  let index: Int
  /// What is wrong with it.
  let kind: FaultKind
  /// What was done, in Chinese and English.
  let note: String
}
