extension Int {
  /// The digits, with zeros in front up to `width`.
  func padded(to width: Int) -> String {
    let digits = String(self)
    let missing = width - digits.count
    return missing > 0 ? String(repeating: "0", count: missing) + digits : digits
  }
}
