/// The words for the state of an indicator, as rules ask for it: `state["committee.meetings"] == "scored"`.
package enum StateTerms {
  /// All of them, as results have them.
  package static let all: Set<String> = [
    "scored", "insufficient-evidence", "not-applicable", "exempt", "waived", "not-assessed", "error",
  ]
}
