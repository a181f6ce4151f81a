internal import Diagnostics
internal import Quantities

extension TimeRules {
  /// What a text is as a time.
  /// - Parameter zone: the clock of civil days where the rules name none.
  func outcome(of text: String, else zone: TimeZoneRules) -> TimeMaking.Outcome {
    do throws(LogTime.ParseFailure) {
      return .time(try LogTime(parsing: text.utf8, zone: self.zone ?? zone))
    } catch {
      return .failure(error.template)
    }
  }
}
