internal import Diagnostics
internal import Quantities
internal import YAMLDocuments

/// The scale of a judgement: a lowest and a highest rating, or every rating that may be given with its meaning.
enum RatingScaleReading {
  /// A lowest and a highest rating.
  case range(ClosedRange<ExactDecimal>)
  /// Two or more ratings, ascending.
  case anchors([RatingAnchor])

  /// Reads the scale, or returns `nil` where an error was found.
  init?(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) {
    if case .sequence(let items)? = parameters.mapping.node("scale")?.content, case .sequence? = items.first?.content {
      guard let anchors = Self.anchors(items, &diagnostics) else { return nil }
      self = .anchors(anchors)
    } else {
      guard let range = parameters.range("scale", &diagnostics) else { return nil }
      self = .range(range)
    }
  }

  private static func anchors(_ items: [YAMLNode], _ diagnostics: inout [Diagnostic]) -> [RatingAnchor]? {
    let before = diagnostics.count
    var anchors: [RatingAnchor] = []
    for item in items {
      guard case .sequence(let parts) = item.content, parts.count == 2 else {
        diagnostics.append(Diagnostic(.malformedAnchor, at: item.place))
        continue
      }
      let rating = parts[0].decimal(&diagnostics)
      let meaning = parts[1].localizedText(&diagnostics)
      guard let rating, let meaning else { continue }
      if let last = anchors.last, rating <= last.rating {
        let arguments = ["rating": rating.description, "before": last.rating.description]
        diagnostics.append(Diagnostic(.anchorsNotAscending, arguments, at: parts[0].place))
      }
      anchors.append(RatingAnchor(rating: rating, meaning: meaning))
    }
    if items.count < 2, let place = items.first?.place { diagnostics.append(Diagnostic(.anchorsTooFew, at: place)) }
    return diagnostics[before...].hasErrors ? nil : anchors
  }
}
