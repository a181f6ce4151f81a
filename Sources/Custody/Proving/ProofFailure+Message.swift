package import Diagnostics

extension SealFile.ProofFailure {
  /// What is said where something cannot be proved.
  /// - Parameters:
  ///   - file: the log's name for people.
  ///   - seal: the seal's name for people.
  package func message(of file: String, in seal: String) -> Message {
    let names = ["file": file, "seal": seal]
    switch self {
    case .file(let failure): return Message(failure.template, ["file": file])
    case .noRecord: return Message(.proofNoRecord, names)
    case .differs: return Message(.proofNotSealed, names)
    case .notGrown: return Message(.proofNotGrown, names)
    }
  }
}
