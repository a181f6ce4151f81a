internal import Diagnostics
internal import Quantities
internal import YAMLDocuments

/// How an indicator's value becomes a score: exactly one of `scale`, `steps`, `pass`, `target`, `deduct` and
/// `relative`.
enum ScaleReading {
  /// The keys that say how; one of them must be there.
  static let forms = ["scale", "steps", "pass", "target", "deduct", "relative"]

  /// Reads the scale of an indicator, or `nil` where something is wrong with it; then an error was reported.
  /// - Parameter method: how units are compared where the indicator does not say it otherwise.
  static func read(
    _ indicator: MappingReader, at place: SourcePlace, over method: RelativeMethod, _ diagnostics: inout [Diagnostic]
  ) -> Scale? {
    let entries = indicator.entries.filter { forms.contains($0.keyText) }
    let given = entries.map(\.keyText)
    if let below = indicator.node("below"), !given.contains("steps") {
      diagnostics.append(Diagnostic(.belowWithoutSteps, at: below.place))
    }
    guard let first = entries.first else {
      diagnostics.append(Diagnostic(.scaleMissing, ["forms": forms.joined(separator: ", ")], at: place))
      return nil
    }
    let (form, node) = (first.keyText, first.value)
    for further in entries.dropFirst() {
      diagnostics.append(
        Diagnostic(
          .scaleTwice, ["first": form, "second": further.keyText], at: further.key.place,
          notes: [Diagnostic.Note(Message(.firstHere), at: first.key.place)]))
    }
    switch form {
    case "scale": return points(node, atLeast: 2, &diagnostics).map { .linear($0) }
    case "steps":
      let below = indicator.value("below", &diagnostics) { $0.score(&$1) }
      return points(node, atLeast: 1, &diagnostics).map { .steps($0, below: below ?? .zero) }
    case "pass": return pass(node, &diagnostics)
    case "target": return target(node, &diagnostics)
    case "relative": return RelativeReading.read(node, over: method, &diagnostics).map { .relative($0) }
    default: return deduct(node, &diagnostics)
    }
  }

  /// Points `[x, s]` whose x ascend.
  private static func points(
    _ node: YAMLNode, atLeast least: Int, _ diagnostics: inout [Diagnostic]
  ) -> [Scale.Point]? {
    guard let items = node.sequence(&diagnostics) else { return nil }
    var points: [Scale.Point] = []
    var previous: (value: ExactDecimal, place: SourcePlace)?
    if items.count < least {
      diagnostics.append(
        Diagnostic(.tooFewPoints, ["name": node.name, "least": String(least)], at: node.place))
    }
    for item in items {
      guard case .sequence(var pair) = item.content, pair.count == 2 else {
        diagnostics.append(Diagnostic(.malformedPoint, at: item.place))
        continue
      }
      // The items of a point have no name of their own.
      for index in pair.indices { pair[index].role = .value(of: node.name) }
      let value = pair[0].decimal(&diagnostics)
      let score = pair[1].score(&diagnostics)
      guard let value else { continue }
      if let previous, value <= previous.value {
        diagnostics.append(
          Diagnostic(
            .pointsNotIncreasing, ["value": value.description, "previous": previous.value.description],
            at: pair[0].place, notes: [Diagnostic.Note(Message(.previousHere), at: previous.place)]))
      }
      previous = (value, pair[0].place)
      if let score { points.append(Scale.Point(value: value, score: score)) }
    }
    return points.count == items.count && items.count >= least ? points : nil
  }

  private static func pass(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> Scale? {
    guard let mapping = MappingReader(node, as: RubricLanguage.pass, &diagnostics) else { return nil }
    let atLeast = mapping.value("at-least", &diagnostics) { $0.decimal(&$1) }
    let atMost = mapping.value("at-most", &diagnostics) { $0.decimal(&$1) }
    guard (mapping.node("at-least") == nil) != (mapping.node("at-most") == nil) else {
      diagnostics.append(Diagnostic(.passNeedsOneBound, at: node.place))
      return nil
    }
    return atLeast.map { .passAtLeast($0) } ?? atMost.map { .passAtMost($0) }
  }

  private static func target(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> Scale? {
    guard let mapping = MappingReader(node, as: RubricLanguage.target, &diagnostics) else { return nil }
    let best = mapping.requiredValue("best", &diagnostics) { $0.decimal(&$1) }
    let worst = mapping.requiredValue("worst", &diagnostics) { $0.decimal(&$1) }
    guard let best, let worst else { return nil }
    guard best != worst else {
      diagnostics.append(Diagnostic(.targetWithoutExtent, ["value": best.description], at: node.place))
      return nil
    }
    return .target(best: best, worst: worst)
  }

  private static func deduct(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> Scale? {
    guard let mapping = MappingReader(node, as: RubricLanguage.deduct, &diagnostics) else { return nil }
    let from = mapping.value("from", &diagnostics) { $0.score(&$1) } ?? ExactDecimal(100)
    let each = mapping.requiredValue("each", &diagnostics) { $0.points(&$1) }
    let floor = mapping.value("floor", &diagnostics) { $0.score(&$1) } ?? .zero
    guard let each else { return nil }
    guard floor < from else {
      diagnostics.append(
        Diagnostic(
          .deductFloorTooHigh, ["floor": floor.description, "from": from.description],
          at: mapping.node("floor")?.place ?? mapping.node("from")?.place))
      return nil
    }
    return .deduct(from: from, each: each, floor: floor)
  }
}
