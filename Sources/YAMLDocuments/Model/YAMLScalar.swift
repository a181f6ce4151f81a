package import Diagnostics

/// A single value of a YAML document, as text.
package struct YAMLScalar: Sendable {
  /// The value's text, with quotes, escapes and folding undone.
  package var text: String
  /// How it is written.
  package var style: YAMLScalarStyle
  /// The tag that the author wrote, if any.
  package var tag: YAMLCoreTag?
  /// Where the value stands, quotes or block header included.
  private let wholePlace: SourcePlace
  /// How the text maps to the file, ascending and without gaps; empty where only the whole is known.
  private let segments: [ScalarSegment]

  /// Makes a scalar.
  init(
    text: String, style: YAMLScalarStyle, tag: YAMLCoreTag? = nil, place: SourcePlace, segments: [ScalarSegment] = []
  ) {
    self.text = text
    self.style = style
    self.tag = tag
    self.wholePlace = place
    self.segments = segments
  }

  /// Makes a scalar that nobody wrote, at the place that it comes from.
  package init(plain text: String, at place: SourcePlace) { self.init(text: text, style: .plain, place: place) }

  /// The stretches of the text that are written otherwise in the file (escapes, folded line breaks), with their places;
  /// the whole text where it cannot be traced back.
  var rewrittenStretches: [(text: Substring, place: SourcePlace)] {
    guard !segments.isEmpty else { return [(text[...], wholePlace)] }
    var stretches: [(Substring, SourcePlace)] = []
    var (index, offset) = (text.startIndex, 0)
    for segment in segments {
      let start = text.utf8.index(index, offsetBy: segment.text.lowerBound - offset)
      let end = text.utf8.index(start, offsetBy: segment.text.count)
      (index, offset) = (end, segment.text.upperBound)
      if segment.isVerbatim { continue }
      stretches.append((text[start..<end], SourcePlace(file: wholePlace.file, span: segment.source)))
    }
    return stretches
  }

  /// Where a stretch of the text stands in the file.
  ///
  /// An escape or a folded line break is never cut in two; where the text cannot be traced back, the place is that of
  /// the whole scalar. A range outside the text is moved to the nearest end.
  /// - Parameter utf8Range: offsets in the text's UTF-8 bytes.
  /// - Complexity: O(log segments + length of the segment).
  package func place(of utf8Range: Range<Int>) -> SourcePlace {
    guard let first = segments.first, let last = segments.last else { return wholePlace }
    let lower = min(max(utf8Range.lowerBound, 0), last.text.upperBound)
    let upper = min(max(utf8Range.upperBound, lower), last.text.upperBound)
    let start = lower == last.text.upperBound ? last.source.end : position(at: lower, ofEnd: false)
    guard upper > lower else { return SourcePlace(file: wholePlace.file, span: SourceSpan(at: start)) }
    let end = upper == first.text.lowerBound ? start : position(at: upper, ofEnd: true)
    return SourcePlace(file: wholePlace.file, span: SourceSpan(start: start, end: end))
  }

  /// The position in the file of an offset in the text, seen as the start of what follows or the end of what precedes.
  private func position(at offset: Int, ofEnd: Bool) -> SourcePosition {
    let inside = ofEnd ? offset - 1 : offset
    var (low, high) = (0, segments.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if segments[middle].text.lowerBound <= inside { low = middle } else { high = middle }
    }
    let segment = segments[low]
    guard segment.isVerbatim else { return ofEnd ? segment.source.end : segment.source.start }
    let before = text.utf8.dropFirst(segment.text.lowerBound).prefix(offset - segment.text.lowerBound)
    return SourcePosition(
      offset: segment.source.start.offset + before.count, line: segment.source.start.line,
      column: before.reduce(segment.source.start.column) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 })
  }
}
