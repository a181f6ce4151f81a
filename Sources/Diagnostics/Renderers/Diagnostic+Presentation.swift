extension Sequence<Diagnostic> {
  /// The diagnostics as every renderer gives them: in reading order, and one that says the same about the same place
  /// only once.
  package func presented() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return inReadingOrder().filter { seen.insert($0).inserted }
  }
}
