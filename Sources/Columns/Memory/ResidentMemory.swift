#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What the running program takes of the memory of the machine.
package enum ResidentMemory {
  /// The number of bytes; `nil` where the system does not tell (Linux does, in `/proc/self/statm`).
  package static var bytes: Int? {
    guard let bytes = try? FileReader.contents(ofFile: "/proc/self/statm", limit: 4096) else { return nil }
    let numbers = bytes.split(separator: UInt8(ascii: " ")).map { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count > 1, let pages = numbers[1] else { return nil }
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}
