extension Sequence<Diagnostic> {
  /// The diagnostics by file name (as UTF-8 bytes; those without a file first), then offset, code and wording.
  package func inReadingOrder() -> [Diagnostic] {
    sorted { left, right in
      let (leftFile, rightFile) = (left.place?.file ?? "", right.place?.file ?? "")
      if leftFile != rightFile { return leftFile.utf8.lexicographicallyPrecedes(rightFile.utf8) }
      let (leftOffset, rightOffset) = (left.place?.span?.start.offset ?? -1, right.place?.span?.start.offset ?? -1)
      if leftOffset != rightOffset { return leftOffset < rightOffset }
      if left.code != right.code { return left.code < right.code }
      return left.message.text(in: .english) < right.message.text(in: .english)
    }
  }

  /// Whether any of them is an error.
  package var hasErrors: Bool { contains { $0.severity == .error } }
}
