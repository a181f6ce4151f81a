internal import Quantities

/// A small drawing of scores over the years, 0 at the foot and 100 at the head; it says nothing that the figures beside
/// it do not say.
package struct TrendDrawing: Sendable, Hashable {
  /// The place of a score.
  package struct Mark: Sendable, Hashable {
    /// Its place across.
    package let x: String
    /// Its place down.
    package let y: String
    /// The interval of the score as an SVG path, up and down; `nil` for none.
    package let interval: String?
  }

  /// The stretches between breaks and years without a score, each as the points of an SVG polyline.
  package let stretches: [String]
  /// The scores.
  package let marks: [Mark]
  /// Where the line breaks, across.
  package let breaks: [String]

  /// The drawing's size in its own units.
  private static let (width, height, margin) = (200, 50, 6)

  /// Draws a line.
  package init(_ line: HistoryLine) {
    let steps = max(line.points.count - 1, 1)
    func x(_ halves: Int) -> Rational {
      let along = Rational(halves * (Self.width - 2 * Self.margin)).divided(by: Rational(2 * steps)) ?? .zero
      return Rational(Self.margin) + along
    }
    func y(_ score: Rational) -> Rational {
      let share = ((.hundred - score) * Rational(Self.height - 2 * Self.margin)).divided(by: .hundred) ?? .zero
      return Rational(Self.margin) + share
    }
    var (stretches, current, marks): ([[Mark]], [Mark], [Mark]) = ([], [], [])
    for (index, point) in line.points.enumerated() {
      if point.isBreak || point.score == nil {
        stretches.append(current)
        current = []
      }
      guard let score = point.score else { continue }
      let across = x(2 * index).rounded(places: 1)
      let mark = Mark(
        x: across, y: y(score).rounded(places: 1),
        interval: point.interval.map {
          "M\(across) \(y($0.upperBound).rounded(places: 1))V\(y($0.lowerBound).rounded(places: 1))"
        })
      current.append(mark)
      marks.append(mark)
    }
    stretches.append(current)
    self.marks = marks
    self.stretches = stretches.filter { $0.count > 1 }.map { stretch in
      stretch.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    }
    self.breaks = line.points.indices.filter { $0 > 0 && line.points[$0].isBreak }.map {
      x(2 * $0 - 1).rounded(places: 1)
    }
  }
}
