internal import Assessments
internal import Diagnostics
enum HTMLReport { static func render(_ r: AssessmentResult, evidence: EvidenceListing) -> [UInt8] { [] } }
enum MarkdownReport { static func render(_ r: AssessmentResult, evidence: EvidenceListing) -> [UInt8] { [] } }
enum TerminalScorecard { static func render(_ r: AssessmentResult, language: Language, width: Int, colour: Bool) -> String { "stub" } }
internal import Rubrics
extension CoverageMatrix { func text(in l: Language) -> String { count.description } }
