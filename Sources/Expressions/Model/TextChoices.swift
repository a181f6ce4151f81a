/// The texts among which a mapping's `map` chooses, by their bytes.
struct TextChoices: Sendable, Hashable {
  /// Where each text stands among them.
  private let places: [[UInt8]: Int]

  /// Makes choices of texts that are all different.
  init(_ texts: [String]) {
    places = Dictionary(
      texts.enumerated().map { (Array($0.element.utf8), $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// Where a text stands among them; `nil` where it is none of them.
  func place(of text: String) -> Int? { places[Array(text.utf8)] }
}
