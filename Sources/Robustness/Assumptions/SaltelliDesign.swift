/// What a model gives for the rows of two matrices A and B, and for A with one column at a time taken from B (Saltelli,
/// Annoni, Azzini, Campolongo, Ratto and Tarantola 2010, “Variance based sensitivity analysis of model output”).
///
/// Replicate j of A takes row j of every factor, replicate j of B row j + N, so that the two never share one.
struct SaltelliDesign<Output: Sendable>: Sendable {
  /// By replicate, what A gives.
  let first: [Output]
  /// By replicate, what B gives.
  let second: [Output]
  /// By factor and replicate, what A gives with that factor taken from B.
  let mixed: [[Output]]

  private init(first: [Output], second: [Output], mixed: [[Output]]) {
    self.first = first
    self.second = second
    self.mixed = mixed
  }

  /// Runs a model over the design.
  /// - Parameters:
  ///   - replicates: N.
  ///   - model: what comes of some choices, each of which tells the row that every factor takes. Those of one replicate
  ///     come together, since they share rows.
  init(
    factors: Int, replicates: Int, threads: Int, model: @Sendable @escaping ([[Int]]) -> [Output]
  ) {
    let size = 64
    let pieces = Parallel.map((replicates + size - 1) / size, threads: threads) { piece in
      (piece * size..<min(replicates, (piece + 1) * size)).map { row -> [Output] in
        let own = Array(repeating: row, count: factors)
        let other = Array(repeating: row + replicates, count: factors)
        let mixed = (0..<factors).map { factor -> [Int] in
          var rows = own
          rows[factor] = row + replicates
          return rows
        }
        return model([own, other] + mixed)
      }
    }
    let rows = pieces.flatMap { $0 }
    self.init(
      first: rows.map { $0[0] }, second: rows.map { $0[1] },
      mixed: (0..<factors).map { factor in rows.map { $0[factor + 2] } })
  }

  /// The same design with other outputs.
  func map<Other>(_ transform: (Output) -> Other) -> SaltelliDesign<Other> {
    SaltelliDesign<Other>(
      first: first.map(transform), second: second.map(transform), mixed: mixed.map { $0.map(transform) })
  }
}
