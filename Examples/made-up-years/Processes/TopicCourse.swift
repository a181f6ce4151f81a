/// What became of one topic: kept so that a topic joined to it later can share it.
struct TopicCourse {
  /// The topic.
  let id: String
  /// Its theme.
  let theme: String
  /// What it is about, in Chinese.
  let text: String
  /// The thing itself in settled words, so that the same one is known again.
  let subject: String
  /// The meeting that dealt with it, and the occurrence under which it stands in the log.
  var meeting: (moment: Moment, occurrence: String)?
  /// When it was decided.
  var decided: Moment?
  /// When the reply was published.
  var replied: Moment?
}
