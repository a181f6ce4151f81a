/// Is shown the bytes of log files while they are read for another purpose, so that they need not be read twice.
package protocol LogObserver: Sendable {
  /// Sees the next bytes of a file; each file is seen from front to back, one after the other.
  /// - Parameter file: the file's index in the run's list.
  mutating func see(_ bytes: ArraySlice<UInt8>, ofFile file: Int)
}
