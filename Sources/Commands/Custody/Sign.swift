internal import ArgumentParser
internal import Diagnostics
internal import Verification

/// `plumbline sign`: signs a bundle.
struct Sign: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Sign the bundle of an evaluation, so that everybody can tell who vouches for it.",
    discussion: """
      BUNDLE/attestation.dsse.json is written: a DSSE envelope with an in-toto statement (v1) whose subjects are all \
      files of the bundle by their SHA-256 digests, signed with Ed25519. Signing again with another key adds a signature. \
      A bundle that does not verify is not signed.

      Exit codes: 0 fine · 2 the bundle or the key cannot be used.

      Example: plumbline sign out/jinning --key assessor.pem
      """)

  @Argument(help: "The bundle's folder.", completion: .directory)
  var bundle: String

  @Option(
    name: .long, help: ArgumentHelp("The private key, which only you can read.", valueName: "file"), completion: .file()
  )
  var key: String

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let console = Console(language: languageOptions.resolved, format: .text)
    do {
      console.say(wrote: [try BundleSigning.sign(bundle, withKey: key)])
    } catch {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }
}
