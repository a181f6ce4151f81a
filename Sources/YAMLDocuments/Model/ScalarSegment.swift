internal import Diagnostics

/// A stretch of a scalar's text and the stretch of the file that it was written as.
///
/// A verbatim stretch has the same bytes in both and lies on one line; any other (an escape, a folded line break) is
/// taken as a whole.
struct ScalarSegment: Sendable, Hashable {
  /// The bytes of the scalar's text.
  var text: Range<Int>
  /// The stretch of the file.
  var source: SourceSpan
  /// Whether both have the same bytes, on one line.
  var isVerbatim: Bool
}
