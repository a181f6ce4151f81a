/// The difference of two texts, line by line, in the form that `diff -u` has made common.
package enum LineDifference {
  /// The lines shown around a change.
  private static let context = 2

  /// A line, and whether it is kept, removed or added.
  private struct Line {
    var sign: Character
    var text: ArraySlice<UInt8>
  }

  /// The difference as a text; empty where there is none. Bytes that are not UTF-8 are shown as U+FFFD.
  /// - Parameter name: the file's name.
  package static func text(from old: [UInt8], to new: [UInt8], named name: String) -> String {
    let lines = merged(lines(of: old), lines(of: new))
    let changed = lines.indices.filter { lines[$0].sign != " " }
    guard let first = changed.first else { return "" }
    var hunks: [Range<Int>] = []
    var range = max(first - context, 0)..<first
    for index in changed {
      if index - context > range.upperBound {
        hunks.append(range)
        range = (index - context)..<index
      }
      range = range.lowerBound..<min(index + context + 1, lines.count)
    }
    hunks.append(range)
    return "--- \(name)\n+++ \(name)\n" + hunks.map { hunk($0, of: lines) }.joined()
  }

  private static func hunk(_ range: Range<Int>, of lines: [Line]) -> String {
    func count(_ lines: ArraySlice<Line>, without sign: Character) -> Int { lines.count { $0.sign != sign } }
    let (before, here) = (lines[..<range.lowerBound], lines[range])
    let old = "\(count(before, without: "+") + 1),\(count(here, without: "+"))"
    let new = "\(count(before, without: "-") + 1),\(count(here, without: "-"))"
    return "@@ -\(old) +\(new) @@\n"
      + here.map { "\($0.sign)\(String(decoding: $0.text, as: UTF8.self))\n" }.joined()
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The lines of both texts in one order, what is removed before what is added.
  private static func merged(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Line] {
    var (removed, added): (Set<Int>, Set<Int>) = ([], [])
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [Line] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if removed.contains(left) {
        lines.append(Line(sign: "-", text: old[left]))
        left += 1
      } else if added.contains(right) {
        lines.append(Line(sign: "+", text: new[right]))
        right += 1
      } else {
        lines.append(Line(sign: " ", text: old[left]))
        (left, right) = (left + 1, right + 1)
      }
    }
    return lines
  }
}
