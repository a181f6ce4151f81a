internal import ArgumentParser
internal import Attestations
internal import CanonicalJSON
internal import Custody
internal import Diagnostics
internal import Verification

/// `plumbline verify`: says whether a bundle, a seal or a proof holds.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say whether a bundle, a seal or a proof is genuine: verified, or not.",
    discussion: """
      TARGET says what is checked:
        a bundle's folder   its files, its signatures, and every total once more from its parts; no logs are needed
        a seal              whether logs are still what was sealed, with the first record that differs
        a proof             whether a record stands in a sealed log, or a log only grew

      Nothing rests on trust in whoever sent it but for --key: give the public key of each signer whose word you want. A \
      report on paper is held against a bundle by the code at its end, with --code.

      Exit codes: 0 verified · 1 not verified · 2 the work could not be done.

      Examples:
        plumbline verify out/jinning --key assessor.pub.pem
        plumbline verify out/jinning --code 7K2M-9QXA-04ZT-H8RB-V61D
        plumbline verify handover.json logs/2024.csv
        plumbline verify proof.json --seal handover.json
      """)

  @Argument(help: "A bundle's folder, a seal, or a proof.", completion: .file())
  var target: String

  @Argument(help: "With a seal: the logs (default: under the names they were sealed by).", completion: .file())
  var logs: [String] = []

  @Option(
    name: .long, help: ArgumentHelp("A public key that must have signed; may be repeated.", valueName: "file"),
    completion: .file(extensions: ["pem"]))
  var key: [String] = []

  @Option(name: .long, help: "The code that is printed on a report.")
  var code: String?

  @Option(
    name: .long, help: ArgumentHelp("The seal that a proof belongs to; of growth, both seals.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var seal: [String] = []

  @Option(name: .long, help: "What to print: words, or JSON.")
  var format: OutputFormat = .text

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let console = Console(language: languageOptions.resolved, format: .text)
    do {
      let verdict = try verdict()
      if format == .text { console.report(verdict.findings) }
      console.print(verdict, as: format)
      if !verdict.holds { throw ExitCode(1) }
    } catch let error as DiagnosticsError {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }

  private func verdict() throws(DiagnosticsError) -> Verdict {
    var keys: [VerifyingKey] = []
    for path in key { keys.append(try KeyFile.verifyingKey(atPath: path)) }
    guard let json = CustodyFile.json(target) else {
      return Verdict(try BundleVerification.run(target, keys: keys, code: code))
    }
    if let proof = RecordProof(json) { return try Verdict(of: proof, seals: seals()) }
    if let proof = GrowthProof(json) { return try Verdict(of: proof, seals: seals()) }
    return try SealVerdict.verdict(on: SealFile(path: target), logs: logs, keys: keys)
  }

  private func seals() throws(DiagnosticsError) -> [SealFile] {
    var files: [SealFile] = []
    for path in seal { files.append(try SealFile(path: path)) }
    return files
  }
}
