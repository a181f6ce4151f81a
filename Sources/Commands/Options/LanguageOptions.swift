internal import ArgumentParser
internal import Diagnostics
internal import Foundation

/// In which language a command speaks.
struct LanguageOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Language of tables and messages (default: that of the locale).", valueName: "zh|en"))
  var language: Language?

  /// The language asked for, or else that of the locale: Chinese for `zh…`, English for any other.
  var resolved: Language {
    if let language { return language }
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("zh") == true ? .chinese : .english
  }
}

extension Language: ExpressibleByArgument {}
