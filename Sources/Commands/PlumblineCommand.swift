package import ArgumentParser

/// The `plumbline` command with its subcommands.
package struct PlumblineCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "plumbline",
    abstract: "Evaluate community micro-governance from activity logs. 准绳：社区微治理第三方评估工具。",
    discussion: """
      A rubric says in YAML what is measured and how it is scored; activity logs say what happened. Plumbline measures, \
      scores the four actors (sub-district office, residents' committee, social organizations, residents) and writes a \
      report that anyone can reproduce byte for byte.

      Exit codes: 0 fine · 1 findings (an error found by lint, a test that fails, logs in which inspect finds something wrong, a difference that diff is to fail on) · 2 the work could not be done · 64 bad usage.
      """,
    version: Version.current,
    subcommands: [
      Evaluate.self, RobustnessCommand.self, Diff.self, RubricDiff.self, HistoryCommand.self, Inspect.self,
      MapCommand.self, Intake.self,
      Lint.self, TestCommand.self,
      New.self, JudgementSheetCommand.self,
      Explain.self, HandbookCommand.self, Schema.self, SealCommand.self, Prove.self, Keygen.self, Sign.self,
      Verify.self,
      Reproduce.self, ExportSQL.self,
    ])

  package init() {}
}
