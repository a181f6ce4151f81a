extension Event {
  /// The columns of a log, in order.
  static let columns =
    [
      "id", "time", "end", "recorded_at", "community", "subdistrict", "actor", "body", "occurrence", "source",
      "recorded_by", "activity", "case", "person", "organization", "group", "building", "channel", "theme", "urgency",
      "outcome", "participants", "hours", "points", "rating", "evidence", "evidence_sha256", "approver", "title",
      "note",
    ] + Attribute.allCases.map(\.rawValue)

  /// The cells of its line, in the order of ``columns``.
  var cells: [String] {
    [
      id, time.text, end, recordedAt, community, subdistrict, actor.rawValue, body, occurrence, source,
      recordedBy, activity, caseID, person, organization, group, building, channel, theme, urgency,
      outcome, participants, hours, points, rating, evidence, evidenceDigest, approver, title, note,
    ] + Attribute.allCases.map { self[$0] }
  }
}
