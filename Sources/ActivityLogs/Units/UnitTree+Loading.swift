package import Diagnostics

extension UnitTree {
  /// Makes the tree that `communities.csv` describes, with the facts of `facts.csv`.
  ///
  /// Columns of `communities` other than `community`, `name`, `subdistrict`, `district` and `city` are facts.
  /// - Parameters:
  ///   - facts: `unit,fact,value,source,place,note`, one fact a row.
  ///   - vocabulary: says which facts are numbers.
  /// - Returns: `nil` where the tree cannot be used; the reasons are errors in `diagnostics`.
  package static func load(
    communities: CSVTable, facts: CSVTable?, vocabulary: Vocabulary, diagnostics: inout [Diagnostic]
  ) -> UnitTree? { nil }
}
