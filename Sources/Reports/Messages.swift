package import Diagnostics

/// What reports have to say when they cannot be written.
extension MessageTemplate {
  static let templateUnreadable = MessageTemplate(
    "report.template-unreadable", .error,
    en: "The built-in template “{template}” cannot be read: {reason}. This is a fault of this build; install it again.",
    zh: "内置模板“{template}”无法读取：{reason}。这是本次构建的问题，请重新安装。")
}

/// The catalogue of this module.
package enum ReportMessages {
  /// Every template of this module.
  package static let all: [MessageTemplate] = [.templateUnreadable]
}
