internal import ArgumentParser
internal import Attestations
internal import Diagnostics

/// `plumbline keygen`: makes the keys that seals and bundles are signed with.
struct Keygen: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a pair of keys (Ed25519) to sign seals and evaluations with.",
    discussion: """
      FILE is the private key, PKCS#8 in PEM, which only you can read (mode 600) and nobody else may have. The public \
      key is written beside it, .pub.pem; give it to everybody who is to check your signatures, in a way by which they \
      know that it is yours.

      Examples:
        plumbline keygen assessor.pem
        plumbline sign out/jinning --key assessor.pem
        plumbline verify out/jinning --key assessor.pub.pem
      """)

  @Argument(help: "The private key's file, which must not exist.", completion: .file(extensions: ["pem"]))
  var file: String

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let console = Console(language: languageOptions.resolved, format: .text)
    do {
      let key = SigningKey()
      console.say(wrote: try KeyFile.create(key, atPath: file))
      console.print(key.verifyingKey.id)
    } catch {
      console.report(error.diagnostics)
      throw ExitCode(2)
    }
  }
}
