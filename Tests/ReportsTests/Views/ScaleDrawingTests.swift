import Quantities
import Reports
import Rubrics
import Testing

@Suite("Drawings of scales")
struct ScaleDrawingTests {
  private func point(_ value: String, _ score: String) -> Scale.Point {
    Scale.Point(value: SampleRubric.decimal(value), score: SampleRubric.decimal(score))
  }

  private func value(_ text: String) -> Rational { Rational(SampleRubric.decimal(text)) }

  private func place(of marker: ScaleDrawing.Marker?) -> String? { marker.map { "\($0.x) \($0.y)" } }

  @Test("run from edge to edge, with the value on the line")
  func linear() {
    let scale = Scale.linear([point("0", "0"), point("0.6", "60"), point("1", "100")])
    let drawing = ScaleDrawing(scale, value: value("0.5"))
    #expect(drawing.points == "30.0,72.0 30.0,72.0 147.3,36.0 225.6,12.0 250.0,12.0")
    #expect(place(of: drawing.marker) == "127.8 42.0")
    #expect(drawing.ticks.map(\.label.description) == ["0", "0.6", "1"])
  }

  @Test("have a stair for steps and for a bound")
  func stairs() {
    let steps = ScaleDrawing(.steps([point("2", "50"), point("4", "100")], below: .zero), value: nil)
    #expect(steps.points == "30.0,72.0 52.0,72.0 52.0,42.0 228.0,42.0 228.0,12.0 250.0,12.0")
    #expect(steps.marker == nil)
    let most = ScaleDrawing(.passAtMost(SampleRubric.decimal("7")), value: value("7"))
    #expect(most.points == "30.0,12.0 140.0,12.0 140.0,72.0 250.0,72.0")
    #expect(place(of: most.marker) == "140.0 12.0")
  }

  @Test("mark a value far outside at the edge")
  func farOutside() {
    let scale = Scale.target(best: SampleRubric.decimal("15"), worst: SampleRubric.decimal("60"))
    #expect(place(of: ScaleDrawing(scale, value: value("5000")).marker) == "250.0 72.0")
    #expect(place(of: ScaleDrawing(scale, value: value("-5000")).marker) == "30.0 12.0")
  }

  @Test("can be drawn where everything is at 0")
  func atZero() {
    let drawing = ScaleDrawing(.passAtLeast(.zero), value: .zero)
    #expect(drawing.marker?.x == "30.0")
  }
}
