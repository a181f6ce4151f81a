/// Who raised a topic, and how urgent they said it was.
struct TopicRaiser {
  /// The resident; nil when a body raised it.
  let person: Person?
  /// `urgent`, `ordinary`, or empty when nobody asked.
  let urgency: String
}
