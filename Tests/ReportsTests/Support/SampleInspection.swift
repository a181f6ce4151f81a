import Assessments
import Diagnostics
import TestSupport

/// The profile of the log with every fault, as reports show it.
enum SampleInspection {
  static func make() throws -> LogProfile {
    let log = try FaultyLog()
    defer { log.remove() }
    var profile = try Inspection(log.assessment).profile
    profile.logs.coverage = [LocalizedText(english: "without the hotline", chinese: "不含热线" + SampleResult.sly)]
    return profile
  }

  /// The profile with more of everything than is shown one by one.
  static func full() throws -> LogProfile {
    var profile = try make()
    profile.files += (1...20).map {
      LogProfile.File(name: "日志/第\($0)页.csv", records: 500 * $0, looksCutOff: true, outOfOrder: $0)
    }
    profile.sources += (1...40).map { number in
      LogProfile.Tally(name: "来源\(number)", title: LocalizedText("来源\(number)"), count: 1 + 40 - number)
    }
    return profile
  }
}
