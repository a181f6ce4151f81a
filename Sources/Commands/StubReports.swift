internal import Assessments
internal import Diagnostics
enum MarkdownReport { static func render(_ r: AssessmentResult, evidence: EvidenceListing) -> [UInt8] { [] } }
enum TerminalScorecard { static func render(_ r: AssessmentResult, language: Language, width: Int, colour: Bool) -> String { "stub" } }
