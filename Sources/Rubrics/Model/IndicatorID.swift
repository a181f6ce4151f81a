/// The name of an indicator, unique in its rubric: lower-case words of letters, digits and hyphens, joined by points.
package struct IndicatorID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The name.
  package let description: String

  /// Makes a name, or `nil` where the text is not of that form.
  package init?(_ text: String) {
    let words = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    for word in words {
      guard let first = word.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return nil }
      for byte in word {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): continue
        default: return nil
        }
      }
    }
    self.description = text
  }

  package static func < (left: IndicatorID, right: IndicatorID) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }
}
