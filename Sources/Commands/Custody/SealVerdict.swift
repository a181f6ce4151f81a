internal import Attestations
internal import CanonicalJSON
internal import Columns
internal import Custody
internal import Diagnostics

/// Whether logs are still what a seal says.
enum SealVerdict {
  /// Checks logs against a seal.
  /// - Parameters:
  ///   - logs: the files; where none are given, those of the sealed names, from here or from the seal's folder.
  ///   - keys: the keys that must have signed the seal.
  /// - Throws: `DiagnosticsError` where a log cannot be read.
  static func verdict(
    on file: SealFile, logs: [String], keys: [VerifyingKey]
  ) throws(DiagnosticsError) -> Verdict {
    var (findings, signers) = signature(of: file, keys: keys)
    var seen: Set<String> = []
    let paths = logs.isEmpty ? sealedPaths(file) : logs
    for path in paths {
      guard let log = file.seal.log(named: path) else {
        findings.append(Diagnostic(Message(.sealedOtherwise, ["file": path, "seal": file.path]), severity: .error))
        continue
      }
      seen.insert(log.name)
      do throws(FileFailure) {
        let state = try file.state(of: log, at: path)
        if !state.isIntact, let other = try twin(of: path, in: file), other != log {
          findings.append(
            Diagnostic(.sealAnotherLog, ["file": path, "seal": file.path, "sealed": other.name]))
        } else if let message = state.message(of: path, in: file.path) {
          findings.append(Diagnostic(message, at: SourcePlace(file: path)))
        }
      } catch {
        throw DiagnosticsError(error.template, ["file": path], at: SourcePlace(file: path))
      }
    }
    for log in file.seal.logs where !seen.contains(log.name) {
      findings.append(Diagnostic(.sealLogMissing, ["seal": file.path, "sealed": log.name]))
    }
    signers.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var verdict = Verdict(findings: findings, signers: signers)
    verdict.details = ["logs": .string(String(paths.count))]
    return verdict
  }

  /// Another log of the seal that a file is, to the byte.
  private static func twin(of path: String, in file: SealFile) throws(FileFailure) -> LogSeal? {
    for log in file.seal.logs where try file.state(of: log, at: path) == .same { return log }
    return nil
  }

  private static func sealedPaths(_ file: SealFile) -> [String] {
    let folder = file.path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    return file.seal.logs.compactMap { log in
      [log.name, folder.isEmpty ? log.name : folder + "/" + log.name].first(where: CustodyFile.exists)
    }
  }

  private static func signature(of file: SealFile, keys: [VerifyingKey]) -> (findings: [Diagnostic], signers: [String])
  {
    let path = SignedSeal.path(of: file.path)
    guard let envelope = CustodyFile.json(path).flatMap({ Envelope($0) }) else {
      return (keys.isEmpty ? [] : [Diagnostic(.sealNotSigned, ["seal": file.path])], [])
    }
    var findings: [Diagnostic] = []
    if envelope.payload != SignedSeal.statement(on: file.seal).json.canonicalBytes {
      findings.append(Diagnostic(.sealSignedOtherwise, ["seal": file.path, "file": path]))
    }
    let signers = envelope.signers(among: keys)
    for key in keys where !signers.contains(key) {
      findings.append(Diagnostic(.sealSignatureWrong, ["file": path, "key": key.id]))
    }
    return (findings, signers.map(\.id))
  }
}
