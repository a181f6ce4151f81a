package import Diagnostics

/// The changes of one file that can be made at once: none of them touches another.
package struct FixRound: Sendable {
  /// The file with the changes made.
  package let bytes: [UInt8]
  /// What was put right, by place.
  package let applied: [Diagnostic]

  /// Makes the changes that diagnostics about a file offer, from its beginning to its end; one that touches an earlier
  /// one is left for another round, since the text around it is not the one it was offered for any more.
  /// - Parameters:
  ///   - diagnostics: what was found; those without a change, and those about other files, are passed over.
  ///   - file: the file they were found in.
  package init(_ diagnostics: some Sequence<Diagnostic>, in file: SourceFile) {
    var bytes: [UInt8] = []
    var applied: [Diagnostic] = []
    var end = 0
    for (diagnostic, fix, range) in Self.changes(diagnostics, in: file) {
      let touches = range.lowerBound < end || range.lowerBound == end && !applied.isEmpty
      guard !touches else { continue }
      bytes += file.bytes[end..<range.lowerBound]
      bytes += Array(fix.replacement.utf8)
      end = range.upperBound
      applied.append(diagnostic)
    }
    self.bytes = bytes + file.bytes[end...]
    self.applied = applied
  }

  /// The changes of a file that change something, by place.
  private static func changes(
    _ diagnostics: some Sequence<Diagnostic>, in file: SourceFile
  ) -> [(diagnostic: Diagnostic, fix: Diagnostic.Fix, range: Range<Int>)] {
    diagnostics.compactMap { diagnostic in
      guard let fix = diagnostic.fix, diagnostic.place?.file == file.name else { return nil }
      let (start, end) = (fix.span.start.offset, fix.span.end.offset)
      guard start >= 0, start <= end, end <= file.bytes.count,
        !file.bytes[start..<end].elementsEqual(fix.replacement.utf8)
      else { return nil }
      return (diagnostic, fix, start..<end)
    }.sorted { ($0.2.lowerBound, $0.2.upperBound) < ($1.2.lowerBound, $1.2.upperBound) }
  }
}
