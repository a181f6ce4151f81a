internal import Diagnostics

/// What the rest of this module asks of nodes and places.
extension YAMLNode {
  /// Whether nothing at all is written where the node should be.
  var isEmptyScalar: Bool {
    guard let scalar else { return false }
    return scalar.style == .plain && scalar.text.isEmpty && scalar.tag == nil
  }

  /// Quotes around the scalar, where it is plain.
  var quotingFix: Diagnostic.Fix? {
    guard let scalar, scalar.style == .plain, let span = place.span else { return nil }
    return Diagnostic.Fix(replace: span, with: scalar.text.quoted)
  }

  /// A change of the whole scalar to another text.
  func fix(writing text: String) -> Diagnostic.Fix? { place.span.map { Diagnostic.Fix(replace: $0, with: text) } }
}

extension SourcePlace {
  /// The part of the place that lies on its first line.
  func startingLine(in source: SourceFile) -> SourcePlace {
    guard let span, span.start.line < span.end.line, let line = source.line(span.start.line) else { return self }
    let end = source.position(at: max(line.endIndex, span.start.offset))
    return SourcePlace(file: file, span: SourceSpan(start: span.start, end: end))
  }

  /// The empty place where the place begins.
  var startingPoint: SourcePlace { SourcePlace(file: file, span: span.map { SourceSpan(at: $0.start) }) }
}
