/// How large a value can get at most, so that what would take too long is refused before it is tried.
struct Extent: Sendable, Hashable {
  /// Larger ones need not be told apart.
  private static let ceiling = 1_000_000_000

  /// The number of single values that make it up, all the way down; a text counts as what was put together in it.
  let pieces: Int
  /// The number of its elements, or keys.
  let elements: Int
  /// The number of pieces of its largest element, key or value.
  let widest: Int

  /// The extent of a single value.
  static let one = Extent(pieces: 1, elements: 0, widest: 1)

  private init(pieces: Int, elements: Int, widest: Int) {
    self.pieces = min(pieces, Self.ceiling)
    self.elements = min(elements, Self.ceiling)
    self.widest = min(widest, Self.ceiling)
  }

  /// The extent of a list of elements, or of keys and values, of which so many are gone through.
  init(of parts: some Collection<Extent>, elements: Int? = nil) {
    let pieces = parts.reduce(1) { min($0 + $1.pieces, Self.ceiling) }
    self.init(pieces: pieces, elements: elements ?? parts.count, widest: parts.map(\.pieces).max() ?? 1)
  }

  /// The extent of a list of so many elements that are at most so large.
  init(elements: Int, each extent: Extent) {
    self.init(pieces: 1 + elements * extent.pieces, elements: elements, widest: extent.pieces)
  }

  /// The extent of one element, of which no more is known than how large it can be.
  var element: Extent { Extent(pieces: widest, elements: widest, widest: widest) }

  /// The extent of two values put together.
  func joined(with other: Extent) -> Extent {
    Extent(
      pieces: pieces + other.pieces, elements: elements + other.elements, widest: max(widest, other.widest))
  }

  /// The extent of one value or the other.
  func or(_ other: Extent) -> Extent {
    Extent(
      pieces: max(pieces, other.pieces), elements: max(elements, other.elements), widest: max(widest, other.widest))
  }
}
