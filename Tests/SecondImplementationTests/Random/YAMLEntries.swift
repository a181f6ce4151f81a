internal import TestSupport

/// The entries of a mapping that is being written.
struct YAMLEntries {
  /// The entries so far.
  private(set) var entries: [(key: String, value: String)] = []

  /// Adds an entry.
  mutating func add(_ key: String, _ value: String) { entries.append((key, value)) }

  /// Adds an entry, or leaves it out where it says what holds without it, as chance has it.
  mutating func add(_ key: String, _ value: String, default fallback: String, _ random: inout SeededGenerator) {
    if value == fallback, random.chance(percent: 50) { return }
    add(key, value)
  }

  /// The mapping in braces, in random order.
  func text(_ random: inout SeededGenerator) -> String { YAMLText.mapping(entries.shuffled(using: &random)) }
}
