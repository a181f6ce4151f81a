/// Guesses at what somebody meant to write.
package enum Spelling {
  /// Words beyond this many characters are not compared.
  private static let longestWord = 64

  /// The word of a list that a misspelt word most likely stands for, or `nil` where none is near.
  ///
  /// Near means: the same but for upper and lower case, or no more than one slip (a character too many, too few, wrong,
  /// or two neighbours exchanged) in every three characters of the shorter word, but at least one, and never every
  /// character. Of words equally near the first by its UTF-8 bytes is chosen, whatever the order of the list.
  /// - Complexity: O(words × length²).
  package static func nearest(to word: String, among words: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().unicodeScalars)
    guard !letters.isEmpty, letters.count <= longestWord else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in words where candidate != word {
      let others = Array(candidate.lowercased().unicodeScalars)
      let (shorter, longer) = (min(letters.count, others.count), max(letters.count, others.count))
      guard shorter > 0, longer <= longestWord else { continue }
      let allowed = min(max(1, shorter / 3), longer - 1)
      guard longer - shorter <= allowed else { continue }
      let distance = distance(from: letters, to: others)
      guard distance <= allowed else { continue }
      if let best, best.distance < distance || best.distance == distance && precedes(best.word, candidate) { continue }
      best = (candidate, distance)
    }
    return best?.word
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// The smallest number of slips that turn one word into the other, where no stretch is changed twice
  /// (optimal string alignment, a form of the Damerau–Levenshtein distance).
  private static func distance(from left: [Unicode.Scalar], to right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        var slips = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          slips = min(slips, beforeLast[column - 2] + 1)
        }
        current.append(slips)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}

extension Diagnostic.Note {
  /// A guess at what was meant.
  package static func didYouMean(_ word: String) -> Diagnostic.Note {
    Diagnostic.Note(Message(.didYouMean, ["word": word]))
  }
}
