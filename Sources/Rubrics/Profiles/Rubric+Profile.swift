package import Diagnostics

extension Rubric {
  /// The rubric with the indicators of one of its profiles alone; the digest stays that of the whole.
  /// - Returns: `nil` where the rubric has no such profile.
  package func choosing(_ profile: String) -> Rubric? {
    guard let chosen = profiles.first(where: { $0.id.hasSameBytes(as: profile) }) else { return nil }
    var rubric = self
    rubric.profile = chosen
    guard let ids = chosen.indicators else { return rubric }
    // What shows an effect goes on showing it, also where what it shows the effect of is left out.
    rubric.effectsOutsideProfile = effectIndicators
    rubric.indicators = indicators.filter { ids.contains($0.id) }
    return rubric
  }

  /// What is said where somebody asks for a profile that the rubric does not have.
  package func unknownProfile(_ name: String, at place: SourcePlace?) -> Diagnostic {
    let known = profiles.map(\.id)
    let notes =
      Spelling.nearest(to: name, among: known).map { [Diagnostic.Note.didYouMean($0)] }
      ?? (known.isEmpty
        ? [] : [Diagnostic.Note(Message(.knownNames, ["names": known.joined(separator: ", ")]))])
    return Diagnostic(.unknownProfile, ["name": name], at: place, notes: notes)
  }
}
