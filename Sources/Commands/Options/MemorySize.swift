internal import ArgumentParser

/// An amount of memory as people write it: `512M`, `4G`.
struct MemorySize: ExpressibleByArgument {
  /// The number of bytes, at least a mebibyte.
  let bytes: Int

  /// Reads a whole number with the letter of its unit: `K`, `M` or `G`, in steps of 1,024.
  init?(argument: String) {
    let units = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
    guard let unit = argument.last.flatMap({ units[$0.uppercased()] }), let count = Int(argument.dropLast()), count > 0
    else { return nil }
    let (bytes, overflow) = count.multipliedReportingOverflow(by: unit)
    guard !overflow, bytes >= 1 << 20 else { return nil }
    self.bytes = bytes
  }
}
