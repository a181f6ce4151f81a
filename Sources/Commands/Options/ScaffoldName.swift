internal import ArgumentParser
internal import Rubrics

/// The name of something new: an identifier, which is also fit for a file name.
struct ScaffoldName: ExpressibleByArgument {
  /// The name.
  let text: String

  /// Makes a name, or `nil` where the text is no identifier.
  init?(argument: String) {
    guard let id = IndicatorID(argument) else { return nil }
    self.text = id.description
  }
}
