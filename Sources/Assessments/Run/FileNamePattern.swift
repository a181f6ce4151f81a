/// A file name in which `*` stands for any characters and `?` for one.
struct FileNamePattern {
  private let pattern: [Character]

  /// Makes a pattern.
  init(_ text: String) { self.pattern = Array(text) }

  /// Whether a name is one that the pattern means.
  /// - Complexity: O(pattern × name).
  func matches(_ name: String) -> Bool {
    let name = Array(name)
    var reachable = [true] + Array(repeating: false, count: name.count)
    for symbol in pattern {
      var next = Array(repeating: false, count: name.count + 1)
      for position in 0...name.count {
        switch symbol {
        case "*": next[position] = reachable[position] || (position > 0 && next[position - 1])
        case "?": next[position] = position > 0 && reachable[position - 1]
        default: next[position] = position > 0 && reachable[position - 1] && name[position - 1] == symbol
        }
      }
      reachable = next
    }
    return reachable[name.count]
  }
}
