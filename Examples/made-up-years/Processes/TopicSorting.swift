/// How and when the liaison station disposes of a topic.
struct TopicSorting {
  /// When.
  let moment: Moment
  /// How.
  let disposal: Disposal

  /// What can become of a topic in the sorting.
  enum Disposal {
    /// Taken on.
    case accepted
    /// Taken on before all others.
    case urgent
    /// Struck off the list.
    case struck
    /// Joined to a topic like it.
    case merged(into: TopicCourse)

    /// The term in the logs.
    var term: String {
      switch self {
      case .accepted: "accepted"
      case .urgent: "urgent"
      case .struck: "struck"
      case .merged: "merged"
      }
    }
  }
}
