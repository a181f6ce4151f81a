/// A combination of switches: from which year each part of a result is taken.
struct World: Sendable, Hashable {
  /// The parts that are taken from the later year, as a sum of bits.
  let bits: Int

  /// Makes a world; 0 is the earlier year, the sum of all bits the later.
  init(_ bits: Int) { self.bits = bits }

  /// The number of worlds.
  static let count = 1 << ChangePart.allCases.count

  /// The earlier year as it was.
  static let before = World(0)
  /// The later year as it is.
  static let after = World(count - 1)
  /// The earlier year under the later rubric.
  static let rubricFirst = World(ChangePart.rubric.bit)
  /// The later year under the earlier rubric.
  static let rubricLast = World(count - 1 - ChangePart.rubric.bit)

  /// The year from which a part is taken.
  subscript(part: ChangePart) -> Side { bits & part.bit == 0 ? .before : .after }
}
