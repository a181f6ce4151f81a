internal import ActivityLogs
internal import Digests

/// Digests log files while they are read.
struct LogDigests: LogObserver {
  private var hashers: [ContentHasher]
  private var sizes: [Int]

  /// Makes digests of files of which nothing has been seen.
  /// - Parameter files: their number.
  init(files: Int) {
    hashers = Array(repeating: ContentHasher(), count: files)
    sizes = Array(repeating: 0, count: files)
  }

  mutating func see(_ bytes: ArraySlice<UInt8>, ofFile file: Int) {
    hashers[file].update(bytes)
    sizes[file] += bytes.count
  }

  /// The digest and the size of each file.
  var all: [(digest: ContentDigest, size: Int)] { zip(hashers, sizes).map { ($0.finish(), $1) } }
}
