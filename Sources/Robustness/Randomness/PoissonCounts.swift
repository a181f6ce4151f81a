/// How often a cluster counts in a replicate: a number with the Poisson distribution of mean 1.
///
/// The Poisson bootstrap (Hanley and MacGibbon 2006; Chamandy, Muralidharan, Najmi and Naidu 2012). Unlike drawing n of n
/// it can be told for each cluster by itself, so that a case counts as often for one indicator as for another, in a
/// community and in what contains it; and how many there are varies too, without which a count could not.
enum PoissonCounts {
  /// By k, the number of words of 32 bits that mean at most k: ⌊2³² P(X ≤ k)⌋; what is greater than all means 12.
  private static let bounds: [UInt32] = [
    1_580_030_168, 3_160_060_337, 3_950_075_421, 4_213_413_783, 4_279_248_373, 4_292_415_291, 4_294_609_777,
    4_294_923_276, 4_294_962_463, 4_294_966_817, 4_294_967_252, 4_294_967_292,
  ]

  /// The greatest count.
  static let most: Int64 = 12

  /// The count that a word stands for.
  static func count(_ word: UInt32) -> Int64 {
    var count: Int64 = 0
    for bound in bounds {
      if word < bound { return count }
      count += 1
    }
    return count
  }
}
