internal import ArgumentParser

/// `plumbline new`: begins a rubric, an indicator or an assessment.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a rubric, an indicator or an assessment that lints clean.",
    discussion: """
      What is written has comments that teach, in the language of --language, and JSON Schemas beside it for editors. \
      Nothing that is there is overwritten.

      Example: plumbline new rubric green-neighbourhoods
      """,
    subcommands: [NewRubric.self, NewIndicator.self, NewAssessment.self])
}
