internal import Diagnostics
package import Quantities
package import Rubrics
internal import Scoring

/// A small drawing of a scale with a value marked on it.
///
/// The coordinates are computed exactly and printed with one decimal; the drawing says nothing that the text beside it
/// does not say.
package struct ScaleDrawing: Sendable, Hashable {
  /// A mark on the axis of values.
  package struct Tick: Sendable, Hashable {
    /// Where it stands.
    package let x: String
    /// The value.
    package let label: ReportText
  }

  /// The value's place on the line.
  package struct Marker: Sendable, Hashable {
    /// Its place across.
    package let x: String
    /// Its place down.
    package let y: String
  }

  /// The line of scores over values, as the points of an SVG polyline.
  package let points: String
  /// Some of the values that the scale names, far enough apart to be read.
  package let ticks: [Tick]
  /// Where the value stands; one outside of the drawing is marked at its edge. `nil` without a value.
  package let marker: Marker?
}

extension ScaleDrawing {
  /// The part of the drawing that holds the line, in its own units: 30…250 across, 12…72 down.
  private static let (left, right, top, bottom) = (30, 250, 12, 72)
  /// The least distance between the labels of two ticks.
  private static let tickDistance = Rational(38)

  /// Draws a scale, a relative one as nothing; with a transform along the transformed values, under the names of the values themselves.
  package init(_ scale: Scale, by transform: Transform = .none, value: Rational?) {
    let marks = scale.marks(by: transform).sorted { $0.place < $1.place }
    let value = value.flatMap { transform.value(of: $0) }
    let (first, last) = (marks.first?.place ?? .zero, marks.last?.place ?? .zero)
    let span = max(last - first, first == last ? max(Self.magnitude(first), .one) : .zero)
    let margin = Self.share(of: span, 1, 8)
    var (low, high) = (first - margin, last + margin)
    if first == last { (low, high) = (first - span, first + span) }
    if !first.isNegative, transform == .none { low = max(low, .zero) }
    if let value {
      low = min(low, max(value, first - span))
      high = max(high, min(value, last + span))
    }
    func x(_ value: Rational) -> Rational {
      let along = (value.clamped(to: low...high) - low).divided(by: high - low) ?? .zero
      return Rational(Self.left) + along * Rational(Self.right - Self.left)
    }
    func y(_ score: Rational) -> Rational {
      Rational(Self.bottom) - Self.share(of: score * Rational(Self.bottom - Self.top), 1, 100)
    }
    self.points = scale.corners(from: low, to: high, by: transform)
      .map { "\(x($0.value).rounded(places: 1)),\(y($0.score).rounded(places: 1))" }.joined(separator: " ")
    var ticks: [(x: Rational, value: Rational)] = []
    for mark in marks {
      let place = x(mark.place)
      if let before = ticks.last, place - before.x < Self.tickDistance { continue }
      if let value = mark.value { ticks.append((place, value)) }
    }
    self.ticks = ticks.map {
      Tick(x: $0.x.rounded(places: 1), label: ReportText(NumberText.figure($0.value)))
    }
    self.marker = value.flatMap { value in
      scale.score(of: value, by: transform).map {
        Marker(x: x(value).rounded(places: 1), y: y($0).rounded(places: 1))
      }
    }
  }

  private static func magnitude(_ value: Rational) -> Rational { value.isNegative ? .zero - value : value }

  private static func share(of value: Rational, _ part: Int, _ whole: Int) -> Rational {
    (value * Rational(part)).divided(by: Rational(whole)) ?? .zero
  }
}

extension Scale {
  /// The values at which the line of scores has a corner: where each stands on a line of transformed values, and the
  /// value itself, where there is one to be named.
  fileprivate func marks(by transform: Transform) -> [(place: Rational, value: Rational?)] {
    let named: [ExactDecimal]
    switch self {
    case .linear(let points), .steps(let points, _): named = points.map(\.value)
    case .passAtLeast(let bound), .passAtMost(let bound): named = [bound]
    case .target(let best, let worst): named = [best, worst]
    case .deduct(let from, let each, let floor):
      let end = (Rational(from) - Rational(floor)).divided(by: Rational(each)) ?? .one
      // Of a transformed value it is not known what value it was.
      return [Rational.zero, end].map { ($0, transform == .none ? $0 : nil) }
    case .relative: return []
    }
    return named.map { Rational($0) }.map { (transform.value(of: $0) ?? $0, $0) }
  }

  /// The corners of the line of scores between two transformed values.
  fileprivate func corners(
    from low: Rational, to high: Rational, by transform: Transform
  ) -> [(value: Rational, score: Rational)] {
    let named = marks(by: transform).map(\.place).sorted()
    func score(of value: Rational) -> Rational { self.score(of: value, by: transform) ?? .zero }
    switch self {
    case .linear, .target, .deduct:
      return ([low] + named + [high]).map { ($0, score(of: $0)) }
    case .steps, .passAtLeast:
      let before = [low] + named
      return zip(before, named).flatMap { [($1, score(of: $0)), ($1, score(of: $1))] }.prepended(low, score(of: low))
        + [(high, score(of: high))]
    case .passAtMost:
      let bound = named.first ?? low
      return [(low, score(of: low)), (bound, score(of: bound)), (bound, .zero), (high, score(of: high))]
    case .relative: return []
    }
  }
}

extension Array where Element == (value: Rational, score: Rational) {
  /// The corners with one more before them.
  fileprivate func prepended(_ value: Rational, _ score: Rational) -> Self { [(value, score)] + self }
}
