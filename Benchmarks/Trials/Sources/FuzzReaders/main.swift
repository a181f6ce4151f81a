import Columns
import Diagnostics
import Foundation
import RecordReaders

/// What libFuzzer calls: the first byte chooses the reader, the others are the file.
func readAnything(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  guard let bytes = unsafe bytes, count > 0 else { return 0 }
  // Unsafe: libFuzzer vouches for the bytes, which are copied.
  let content = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  let trial = Trial.all[Int(content[0]) % Trial.all.count]
  let path = NSTemporaryDirectory() + "trial-\(ProcessInfo.processInfo.processIdentifier)." + trial.ending
  FileManager.default.createFile(atPath: path, contents: Data(content.dropFirst()))
  do throws(DiagnosticsError) {
    var reader = try FileReading.open(
      LogFile(path: path, name: path), fileIndex: 0, options: trial.options, columns: nil,
      dictionaries: ColumnDictionaries())
    while let batch = try reader.nextBatch() {
      guard batch.places.count == batch.rowCount else { fatalError("rows without places") }
    }
    _ = reader.remarks
  } catch {
    guard !error.diagnostics.isEmpty else { fatalError("refused without a word") }
  }
  return 0
}

/// libFuzzer's own way to be called from a program that has a beginning of its own.
@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ take: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

var (count, arguments) = unsafe (CommandLine.argc, CommandLine.unsafeArgv)
// Unsafe: the arguments live as long as the program.
exit(unsafe runDriver(&count, &arguments, readAnything))
