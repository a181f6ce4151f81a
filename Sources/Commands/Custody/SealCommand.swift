internal import ArgumentParser
internal import Attestations
internal import CanonicalJSON
internal import Custody
internal import Diagnostics

/// `plumbline seal`: fixes what logs were when they were handed over.
struct SealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: "Seal logs when they are handed over, so that any later change is seen.",
    discussion: """
      For each log the seal holds its size, its SHA-256 digest, and the number and the Merkle root (RFC 9162) of its \
      records; it shows nothing of what they say. Give a copy to both sides, or read its code into the minutes. Beside it \
      an .index file is written, by which a record that differs can be named and one record proved without the others.

      With --key the seal is also signed: .dsse.json is an in-toto statement in a DSSE envelope.

      Later: “plumbline verify SEAL LOG…” says whether the logs are still the same, “plumbline prove” proves one record, \
      and “seals:” in an assessment has every evaluation check.

      Example: plumbline seal logs/2024.csv hotline.xlsx --output handover.json
      """)

  @Argument(help: "The logs.", completion: .file())
  var logs: [String]

  @Option(
    name: [.short, .long], help: ArgumentHelp("The seal's file, which must not exist.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var output = "seal.json"

  @Option(
    name: .long, help: ArgumentHelp("Sign the seal with this private key.", valueName: "file"), completion: .file())
  var key: String?

  @Option(name: .long, help: "What to print: a table, or the seal as JSON.")
  var format: OutputFormat = .text

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let console = Console(language: languageOptions.resolved, format: format)
    do {
      let key = try key.map { (path) throws(DiagnosticsError) in try KeyFile.signingKey(atPath: path) }
      let sealing = try Sealing(of: logs)
      var written = try sealing.write(to: output)
      if let key { written.append(try SignedSeal.write(sealing.seal, to: output, key: key)) }
      switch format {
      case .json: console.print(bytes: sealing.seal.json.canonicalBytes)
      case .text: console.print(CustodyText.table(of: sealing.seal, in: languageOptions.resolved))
      }
      console.say(wrote: written)
    } catch {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }
}
