internal import Assessments
internal import Diagnostics

extension Console {
  /// Says what was done to make an assessor's copy: a line of counts for each column that changed, without any value.
  func say(intake report: IntakeReport, in folder: String) {
    for column in report.columns {
      switch (column.treatment, language) {
      case ("pseudonyms", .english): say("\(column.name): pseudonyms in \(column.values) events")
      case ("pseudonyms", .chinese): say("\(column.name)：\(column.values) 个事件中换成代号")
      case ("dropped", .english): say("\(column.name): dropped from \(column.values) events")
      case ("dropped", .chinese): say("\(column.name)：\(column.values) 个事件中去掉")
      default: break
      }
      guard column.mobileNumbers + column.residentIDs > 0 else { continue }
      switch language {
      case .english:
        say(
          "\(column.name): mobile numbers replaced in \(column.mobileNumbers) events, "
            + "resident ids in \(column.residentIDs)")
      case .chinese:
        say("\(column.name)：\(column.mobileNumbers) 个事件中替换了手机号，\(column.residentIDs) 个事件中替换了身份证号")
      }
    }
    switch language {
    case .english: say("Wrote \(report.events) events to \(folder)/logs; \(folder)/assessment.yaml evaluates them")
    case .chinese: say("已将 \(report.events) 个事件写入 \(folder)/logs；可用 \(folder)/assessment.yaml 评估")
    }
  }
}
