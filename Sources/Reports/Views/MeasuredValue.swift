package import Diagnostics
package import Measurement
internal import Quantities

/// Says what was measured, with numerator and denominator where there are any.
package enum MeasuredValue {
  /// The value, such as `23/31 ≈ 0.741935 (74.2%)` or `6.5 days`; `nil` where there is none.
  package static func text(of fact: Fact) -> LocalizedText? {
    guard let value = fact.value else { return nil }
    let relation = NumberText.relation(value)
    var number = NumberText.figure(value)
    if let numerator = fact.numerator, let denominator = fact.denominator {
      let per = fact.details.first { $0.name == "per" }.map { " × \(NumberText.figure($0.value))" } ?? ""
      number = "\(NumberText.figure(numerator))/\(NumberText.figure(denominator))\(per) \(relation) \(number)"
    } else if relation != "=" {
      number = "\(relation) \(number)"
    }
    switch fact.unit {
    case .share:
      let percent = NumberText.percent(value)
      return LocalizedText(english: "\(number) (\(percent))", chinese: "\(number)（\(percent)）")
    case .number, .ratio, .rate, .index: return LocalizedText(number)
    case .rating: return ReportWord.ratingValue.with(["value": number])
    case .events, .values, .seconds, .hours, .days, .calendarDays, .workingDays:
      let title = fact.unit.title
      let english = number == "1" && title.english.hasSuffix("s") ? String(title.english.dropLast()) : title.english
      return LocalizedText(english: "\(number) \(english)", chinese: "\(number) \(title.chinese)")
    }
  }
}
